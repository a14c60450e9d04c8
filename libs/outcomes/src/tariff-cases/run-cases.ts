import { type CalendarDate, centsToDecimal, parseCents } from '@kasvutori/platform';
import { contractEntitlements } from '../entitlements/contract-entitlements.js';
import type { Entitlements } from '../entitlements/entitlement.js';
import { FLAW_TEXTS, type FlawCode } from '../tariffs/flaw-texts.js';
import type { Tariff } from '../tariffs/tariff.js';
import { type TariffFlaw, validateTariff } from '../tariffs/validate-tariff.js';
import type { ContractFactsForm, TariffCase } from './facts-form.js';
import { factsOf } from './read-facts.js';

export interface CaseResult {
  readonly name: string;
  readonly passed: boolean;
  /** Expected and not there, or there and not expected: "X1/JOB 2026-02-02 400.00". */
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
  readonly entitled: Entitlements;
  /** Why the tariff can make nothing of its facts: a segment without a price, a figure nobody gave. */
  readonly refused: string | null;
}

/** What the tariff makes of a case beside what the case expects. The order of the lines carries no meaning. */
export function runCase(tariff: Tariff, { name, asOf, facts, expected }: TariffCase): CaseResult {
  const { entitled, refused } = evaluated(tariff, facts, asOf);
  const found = entitled.lines.map((line) => said(line.key, line.outcomeDate, centsToDecimal(line.netCents)));
  const wanted = expected.map(({ key, outcomeDate, net }) => said(key, outcomeDate, centsToDecimal(parseCents(net))));
  const missing = wanted.filter((line) => !found.includes(line));
  const unexpected = found.filter((line) => !wanted.includes(line));
  const passed = refused === null && missing.length === 0 && unexpected.length === 0;
  return { name, passed, missing, unexpected, entitled, refused };
}

/** What facts make, unless they speak of something the tariff does not know. */
export function evaluated(
  tariff: Tariff,
  facts: ContractFactsForm,
  asOf: CalendarDate,
): Pick<CaseResult, 'entitled' | 'refused'> {
  try {
    return { entitled: contractEntitlements(tariff, factsOf(facts), asOf), refused: null };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { entitled: { lines: [], missing: [] }, refused: error.message };
  }
}

const said = (key: string, on: string, net: string): string => `${key} ${on} ${net}`;

/** Why a tariff may not be published with these cases; empty when it may. */
export function refusePublication(tariff: Tariff, cases: readonly TariffCase[]): readonly TariffFlaw[] {
  const flaws = validateTariff(tariff);
  return flaws.length > 0 ? flaws : unproven(tariff, cases);
}

/**
 * Cases that fail, and components, caps, groups and a retention that stand in no line of a case that passes. What is paid by the quarter's
 * published scores is proved where those are read (entitlements/quality.ts).
 */
export const unproven = (tariff: Tariff, cases: readonly TariffCase[]): readonly TariffFlaw[] =>
  unprovenBy(
    tariff,
    cases.map((one) => runCase(tariff, one)),
  );

/** The same of cases that have been run. */
export function unprovenBy(tariff: Tariff, results: readonly CaseResult[]): readonly TariffFlaw[] {
  const flaws: TariffFlaw[] = [];
  const report = (path: string, code: FlawCode): void => void flaws.push({ path, code, text: FLAW_TEXTS[code] });
  results.forEach(({ passed, refused }, index) => {
    if (!passed) report(`/cases/${index}`, refused === null ? 'case-fails' : 'case-refused');
  });
  const traces = results
    .filter(({ passed }) => passed)
    .flatMap(({ entitled }) => [
      ...entitled.lines.map(({ component, trace }) => ({ component, steps: trace.steps })),
      ...entitled.missing.map(({ trace }) => ({ component: null, steps: trace.steps })),
    ]);
  tariff.components.forEach(({ id, kind }, index) => {
    if (kind !== 'quality' && !traces.some(({ component }) => component === id))
      report(`/components/${index}`, 'rule-without-case');
  });
  const steps = traces.flatMap((trace) => trace.steps);
  tariff.caps.forEach(({ scope, clause }, index) => {
    const hit = steps.some(
      (step) =>
        (step.op === 'cap' && step.scope === scope && step.clause === clause) ||
        (step.op === 'client-cap' && scope === 'client' && step.clause === clause),
    );
    if (!hit) report(`/caps/${index}`, 'rule-without-case');
  });
  tariff.exclusive.forEach(({ group }, index) => {
    const met = steps.some(
      (step) => (step.op === 'first-of-group' || step.op === 'dearest-of-group') && step.group === group,
    );
    if (!met) report(`/exclusive/${index}`, 'rule-without-case');
  });
  if (
    tariff.retention !== undefined &&
    !(['retained', 'released'] as const).every((op) => steps.some((step) => step.op === op))
  )
    report('/retention', 'retention-without-case');
  return flaws;
}
