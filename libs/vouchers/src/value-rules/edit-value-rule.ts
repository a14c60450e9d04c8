import {
  centsToDecimal,
  changedOne,
  execute,
  helsinkiDateOf,
  newId,
  one,
  recordMove,
  sql,
  type ActMove,
  type AuthorityActor,
  type CalendarDate,
  type Cents,
  type Tx,
} from '@kasvutori/platform';
import { valueRuleFlaws, type ValueTrial } from './check-value-rule.js';
import type { ValueRule } from './value-rule.js';
import { valueRuleById, valueRuleOn, type ValueRuleRow } from './value-rule-queries.js';
import { ruleFlawProblem, valueRuleProblem } from './value-rules-problems.js';

/** A draft of the next version of a service's rule, beginning with what counts today. @returns its id. */
export async function beginValueRule(tx: Tx, actor: AuthorityActor, serviceId: string, now: Date): Promise<string> {
  const authorityId = actor.organisationId;
  const service = one(
    await sql<{ cap: Cents; months: number }>(
      tx,
      `SELECT max_unit_price_cents AS cap, validity_months AS months FROM vouchers.service WHERE id = $1 AND authority_id = $2 FOR UPDATE`,
      [serviceId, authorityId],
    ),
  );
  const today = helsinkiDateOf(now);
  const before = await valueRuleOn(tx, serviceId, today);
  const rule = before?.rule ?? { kind: 'per-unit', amount: centsToDecimal(service.cap) };
  const id = newId();
  const inserted = await execute(
    tx,
    `INSERT INTO vouchers.value_rule (id, authority_id, service_id, number, body, trials, validity_months, longest_months, most_units, valid_from, status, edited_by, created_at)
     SELECT $1, $2, $3, coalesce(max(number), 0) + 1, $4, '[]', $5, $6, $7, $8, 'draft', $9, $10 FROM vouchers.value_rule WHERE service_id = $3
     ON CONFLICT (service_id) WHERE status = 'draft' DO NOTHING`,
    [
      ...[id, authorityId, serviceId, JSON.stringify(rule), before?.validityMonths ?? service.months],
      ...[before?.longestMonths ?? Math.min(service.months * 2, 60), before?.mostUnits ?? 500, today],
      ...[actor.personId, now],
    ],
  );
  if (inserted === 0) throw valueRuleProblem('value-rule-has-draft', { field: '/serviceId' });
  await record(tx, actor, id, 'begin', null, 'draft');
  return id;
}

export interface ValueRuleContent {
  readonly rule: ValueRule;
  readonly trials: readonly ValueTrial[];
  readonly validityMonths: number;
  readonly longestMonths: number;
  readonly mostUnits: number;
  readonly validFrom: CalendarDate;
}

export async function saveValueRule(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  { rule, trials, validityMonths, longestMonths, mostUnits, validFrom }: ValueRuleContent,
): Promise<void> {
  await draftOf(tx, actor, id);
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.value_rule SET body = $3, trials = $4, validity_months = $5, longest_months = greatest($6, $5::int), most_units = $7,
              valid_from = $8, edited_by = $9, version = version + 1 WHERE id = $1 AND version = $2 AND status = 'draft'`,
      [
        ...[id, version, JSON.stringify(rule), JSON.stringify(trials), validityMonths, longestMonths, mostUnits],
        ...[validFrom, actor.personId],
      ],
    ),
  );
}

/** From its day on vouchers are granted by it, and it never changes. Who edited it last does not publish it. */
export async function publishValueRule(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  now: Date,
): Promise<void> {
  const draft = await draftOf(tx, actor, id);
  changedOne(draft.version === version ? 1 : 0);
  if (draft.editedById === actor.personId) throw valueRuleProblem('value-rule-own-work');
  const flaws = valueRuleFlaws(draft.rule, draft.trials);
  if (flaws.length > 0) throw valueRuleProblem('value-rule-incomplete', { errors: flaws.map(ruleFlawProblem) });
  const today = helsinkiDateOf(now);
  if (draft.validFrom < today) throw valueRuleProblem('value-rule-in-past', { params: { today } });
  const taken = await sql(
    tx,
    `SELECT FROM vouchers.value_rule WHERE service_id = $1 AND valid_from = $2 AND status = 'published'`,
    [draft.serviceId, draft.validFrom],
  );
  if (taken.length > 0) throw valueRuleProblem('value-rule-day-taken', { params: { day: draft.validFrom } });
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.value_rule SET status = 'published', published_at = $3, published_by = $4, version = version + 1
        WHERE id = $1 AND version = $2 AND status = 'draft'`,
      [id, version, now, actor.personId],
    ),
  );
  await record(tx, actor, id, 'publish', 'draft', 'published');
}

/** Above the limit one person proposes a voucher and another grants it. */
export async function setGrantLimit(tx: Tx, actor: AuthorityActor, limitCents: Cents): Promise<void> {
  await execute(
    tx,
    `INSERT INTO vouchers.grant_limit AS l (authority_id, limit_cents) VALUES ($1, $2)
     ON CONFLICT (authority_id) DO UPDATE SET limit_cents = excluded.limit_cents, version = l.version + 1`,
    [actor.organisationId, limitCents],
  );
  await recordMove(tx, actor, {
    ...{ subject: 'grant-limit', subjectId: actor.organisationId, move: 'set', from: null, to: 'set' },
    authorityId: actor.organisationId,
    note: centsToDecimal(limitCents),
  });
}

export async function grantLimit(tx: Tx, authorityId: string): Promise<Cents | null> {
  const [row] = await sql<{ limit: Cents }>(
    tx,
    `SELECT limit_cents AS "limit" FROM vouchers.grant_limit WHERE authority_id = $1`,
    [authorityId],
  );
  return row?.limit ?? null;
}

async function draftOf(tx: Tx, actor: AuthorityActor, id: string): Promise<ValueRuleRow> {
  await sql(tx, `SELECT FROM vouchers.value_rule WHERE id = $1 AND authority_id = $2 FOR UPDATE`, [
    id,
    actor.organisationId,
  ]);
  const row = await valueRuleById(tx, actor.organisationId, id);
  if (row.status !== 'draft') throw valueRuleProblem('value-rule-published');
  return row;
}

const record = (tx: Tx, actor: AuthorityActor, subjectId: string, move: ActMove, from: string | null, to: string) =>
  recordMove(tx, actor, { subject: 'value-rule', subjectId, move, from, to, authorityId: actor.organisationId });
