import {
  centsToDecimal,
  fill,
  permitted,
  readHistory,
  type AuthorityActor,
  type Page,
  type Tx,
} from '@kasvutori/platform';
import { valueRuleFlaws, type ValueTrial } from './check-value-rule.js';
import { voucherValue, type Figures, type ValueRule } from './value-rule.js';
import { listValueRules, valueRuleById, type ValueRuleRow } from './value-rule-queries.js';
import { ruleFlawProblem, valueRuleProblem } from './value-rules-problems.js';
import type { ReckonedValue, ValueRuleDetail, ValueRuleSummary } from './value-rules.dto.js';

const summaryOf = (row: ValueRuleRow): ValueRuleSummary => {
  const { id, serviceId, serviceKind, unit, number, rule, status, inForce, validFrom } = row;
  const { createdAt, publishedAt, editedBy, publishedBy } = row;
  return {
    ...{ id, serviceId, serviceKind, unit, number, kind: rule.kind, status, inForce, validFrom },
    ...{ createdAt, publishedAt, editedBy, publishedBy },
  };
};

export async function valueRuleList(
  tx: Tx,
  actor: AuthorityActor,
  paging: { cursor?: string | undefined; limit?: number | undefined },
): Promise<Page<ValueRuleSummary>> {
  const page = await listValueRules(tx, actor.organisationId, paging);
  return { ...page, items: page.items.map(summaryOf) };
}

export async function valueRuleDetail(tx: Tx, actor: AuthorityActor, id: string): Promise<ValueRuleDetail> {
  const row = await valueRuleById(tx, actor.organisationId, id);
  const { rule, trials, validityMonths, longestMonths, mostUnits, unitsDefault, version } = row;
  const draft = row.status === 'draft';
  const flaws = draft ? valueRuleFlaws(rule, trials) : [];
  const refusal =
    flaws.length > 0 ? 'value-rule-incomplete' : row.editedById === actor.personId ? 'value-rule-own-work' : undefined;
  return {
    ...summaryOf(row),
    rule: rule as ValueRuleDetail['rule'],
    trials: trials.map((trial) => ({ ...trial, given: givenBy(rule, trial) }) as ValueRuleDetail['trials'][number]),
    ...{ validityMonths, longestMonths, mostUnits, unitsDefault, version },
    flaws: flaws.map(ruleFlawProblem).map(({ pointer, code, text }) => ({
      ...{ pointer, code },
      text: fill(text, {}, actor.language),
    })),
    permittedActions: permitted(
      actor,
      draft
        ? [{ action: 'value-rule:edit' }, { action: 'value-rule:publish', refusal }]
        : [{ action: 'value-rule:edit' }],
    ),
    history: await readHistory(tx, 'value-rule', id),
  };
}

/** A rule that is still being written may not be whole enough to reckon with. */
function givenBy(rule: ValueRule, trial: ValueTrial): string | null {
  if (valueRuleFlaws(rule, []).some(({ code }) => code !== 'trials-missing')) return null;
  const value = voucherValue(rule, trial);
  return value.ok ? centsToDecimal(value.valueCents) : null;
}

/** What these figures would give; nothing is kept. */
export async function tryValueRule(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  figures: Figures,
): Promise<ReckonedValue> {
  const { rule } = await valueRuleById(tx, actor.organisationId, id);
  const flaws = valueRuleFlaws(rule, []).filter(({ code }) => code !== 'trials-missing');
  if (flaws.length > 0) throw valueRuleProblem('value-rule-incomplete', { errors: flaws.map(ruleFlawProblem) });
  return reckoned(rule, figures);
}

export function reckoned(rule: ValueRule, figures: Figures): ReckonedValue {
  const value = voucherValue(rule, figures);
  if (!value.ok) throw valueRuleProblem(value.refusal, { field: '/income' });
  const { valueCents, capCents, units, trace } = value;
  return {
    value: centsToDecimal(valueCents),
    maxUnitPrice: centsToDecimal(capCents),
    units,
    trace: [...trace] as ReckonedValue['trace'],
  };
}
