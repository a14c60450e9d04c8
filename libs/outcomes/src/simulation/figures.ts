import { addMonths, calendarDate, type CalendarDate, type Cents, centsToDecimal, dateParts } from '@kasvutori/platform';
import { contractEntitlements } from '../entitlements/contract-entitlements.js';
import { employmentChains, reach } from '../entitlements/employment-days.js';
import type { ContractFacts } from '../entitlements/tariff-facts.js';
import type { EmploymentDays, Tariff } from '../tariffs/tariff.js';
import type { CohortPlan } from './cohort.js';
import { histories, lastDayOf } from './histories.js';
import { inWordsOf } from './suits.js';

/** What became of one run of the cohort: plain JSON, so that it can be told between threads and kept in a row. */
export interface RunFigures {
  readonly clients: number;
  /** Clients who began to work, and those whose work lasted. */
  readonly worked: number;
  readonly sustained: number;
  /** Clients who came, month by month. */
  readonly came: readonly number[];
  /** In the order of the tariffs. */
  readonly tariffs: readonly PaidByTariff[];
}

export interface PaidByTariff {
  /** By the month of the outcome, from the first month of the contract on; decimals. */
  readonly paid: readonly string[];
  readonly components: Readonly<Record<string, { readonly outcomes: number; readonly amount: string }>>;
}

/** The months of a cohort, "2027-01". */
export function monthsOf({ start, serviceMonths, followUpMonths, provider }: CohortPlan): readonly string[] {
  const first = calendarDate(`${start.slice(0, 7)}-01`);
  const last = addMonths(lastDayOf({ start, serviceMonths, followUpMonths }), provider.paymentDelayMonths);
  return Array.from({ length: monthsBetween(first, last) + 1 }, (_, month) => addMonths(first, month).slice(0, 7));
}

export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const [a, b] = [dateParts(from), dateParts(to)];
  return (b.year - a.year) * 12 + b.month - a.month;
}

/** One run: what happens by the seed, and what each tariff pays for it, by the arithmetic every payment is made with. */
export function runOf(tariffs: readonly Tariff[], cohort: CohortPlan, seed: string): RunFigures {
  const facts = histories(cohort, seed);
  const came = monthsOf(cohort).map(() => 0);
  for (const { facts: known } of facts.clients) {
    const month = monthsBetween(cohort.start, known.serviceStart);
    came[month] = (came[month] ?? 0) + 1;
  }
  return {
    clients: facts.clients.length,
    worked: facts.clients.filter(({ facts: known }) => known.spells.length > 0).length,
    sustained: sustainedOf(cohort, facts),
    came,
    tariffs: tariffs.map((tariff) => paidBy(tariff, cohort, inWordsOf(tariff, cohort, facts))),
  };
}

function paidBy(tariff: Tariff, cohort: CohortPlan, facts: ContractFacts): PaidByTariff {
  // Read as if its contract began with the cohort: contract years and the index are counted from there.
  const begun = { ...tariff, validFrom: cohort.start };
  const paid: Cents[] = monthsOf(cohort).map(() => 0n);
  const components = new Map<string, { outcomes: number; cents: Cents }>();
  for (const { component, outcomeDate, dueOn = outcomeDate, netCents } of contractEntitlements(
    begun,
    facts,
    lastDayOf(cohort),
  ).lines) {
    const month = monthsBetween(cohort.start, dueOn);
    paid[month] = (paid[month] ?? 0n) + netCents;
    const known = components.get(component) ?? { outcomes: 0, cents: 0n };
    components.set(component, { outcomes: known.outcomes + 1, cents: known.cents + netCents });
  }
  return {
    paid: paid.map(centsToDecimal),
    components: Object.fromEntries(
      [...components].map(([id, { outcomes, cents }]) => [id, { outcomes, amount: centsToDecimal(cents) }]),
    ),
  };
}

/** Clients whose work lasted as the cohort asks, counted as milestones count days. */
function sustainedOf(cohort: CohortPlan, { clients }: ContractFacts): number {
  const { days, minHoursWeek, maxGapDays } = cohort.sustained;
  const measure: EmploymentDays = {
    ...{ type: 'employmentDays', mode: 'cumulative', minHoursWeek, combineEmployers: true },
    ...{ maxGapDays, onLongGap: 'reset', subsidisedWeight: '1', clause: '' },
  };
  const asOf = lastDayOf(cohort);
  return clients.filter(
    ({ facts: { spells, serviceStart } }) =>
      reach(employmentChains(measure, spells, serviceStart, asOf), days) !== undefined,
  ).length;
}
