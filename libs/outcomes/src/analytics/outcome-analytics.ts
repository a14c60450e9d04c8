import {
  addDays,
  addMonths,
  type AuthorityActor,
  type Cents,
  centsToDecimal,
  helsinkiDateOf,
  may,
  type Tx,
  wilson,
} from '@kasvutori/platform';
import { readFunnel, readMonths, readSegments, readStrata, type SegmentRow } from './analytics-queries.js';
import { analyticsTold } from './analytics-told.js';
import type { AnalyticsQuery, OutcomeAnalytics, ProviderOutcome, SegmentOutcome } from './analytics.dto.js';
import { analyticsProblem } from './analytics-problems.js';
import { compareProviders, FEWEST_COMPARED, type ProviderResult } from './compare-providers.js';
import { yearsOf } from './years-of.js';

/** Until half a year has passed, a client may not have had the time to reach 13 weeks in work. */
const TIME_TO_REACH = 182;
const LONGEST_MONTHS = 120;

/**
 * What came of the clients whose service began in the time asked for: unless said, from two years to half a year ago. Whoever may see the clients one
 * by one reads every figure; others, and files, which go on to others, only what is of five or more.
 * @throws Problem 'analytics-period' (422) for a time that ends before it begins or is longer than ten years.
 */
export async function outcomeAnalytics(
  tx: Tx,
  actor: AuthorityActor,
  query: AnalyticsQuery,
  now: Date,
  { toFile }: { readonly toFile: boolean },
): Promise<OutcomeAnalytics> {
  const today = helsinkiDateOf(now);
  const reached = addDays(today, -TIME_TO_REACH);
  const { from = addMonths(today, -24), to = reached, serviceKind = null, contractId = null } = query;
  if (to < from) throw analyticsProblem('analytics-ends-before-start', { field: '/to' });
  if (addMonths(from, LONGEST_MONTHS) < to) throw analyticsProblem('analytics-too-long', { field: '/from' });
  const cohort = { authorityId: actor.organisationId, from, to, serviceKind, contractId };
  const { measuredOn, ...funnel } = await readFunnel(tx, cohort);
  const segments = await readSegments(tx, cohort);
  const strata = await readStrata(tx, cohort);
  const months = await readMonths(tx, cohort, today < from ? from : today);
  const names = new Map(strata.map(({ providerId, providerName }) => [providerId, providerName]));
  const exact: OutcomeAnalytics = {
    ...{ from, to, measuredOn, early: to > reached },
    funnel,
    years: yearsOf(months).map(({ paidCents, costCents, ...row }) => ({
      ...{ ...row, paid: centsToDecimal(paidCents) },
      cost: costCents === null ? null : centsToDecimal(costCents),
    })),
    months: months.map(({ paidCents, paidFor: _, ...row }) => ({ ...row, paid: centsToDecimal(paidCents) })),
    segments: segments.map(segmentOf),
    providers: compareProviders(strata).map((row) => providerOf(row, names.get(row.providerId) ?? '')),
  };
  if (may(actor, 'participation:read') && !toFile) return exact;
  return analyticsTold(
    exact,
    months.map(({ paidFor }) => paidFor),
  );
}

function segmentOf({ segment, clients, sustained, paidCents }: SegmentRow): SegmentOutcome {
  const said = clients >= FEWEST_COMPARED;
  const interval = said ? wilson(sustained / clients, clients) : null;
  return {
    ...{ segment, clients, sustained },
    paid: centsToDecimal(paidCents),
    share: said ? decimal(sustained / clients) : null,
    shareLow: interval && decimal(interval.low),
    shareHigh: interval && decimal(interval.high),
    cost: said && sustained > 0 ? perOutcome(paidCents, sustained) : null,
    costLow: interval && costAt(paidCents, clients, interval.high),
    costHigh: interval && costAt(paidCents, clients, interval.low),
  };
}

const perOutcome = (cents: Cents, outcomes: number): string =>
  centsToDecimal(BigInt(Math.round(Number(cents) / outcomes)));

/** What an outcome would cost if the share were so high: the same money over more or fewer of them; null where none might come. */
const costAt = (cents: Cents, clients: number, share: number): string | null =>
  share > 0 ? perOutcome(cents, clients * share) : null;

function providerOf(row: ProviderResult, providerName: string): ProviderOutcome {
  const { providerId, clients, sustained, expected, ratio, interval, flags } = row;
  return {
    ...{ providerId, providerName, clients, sustained },
    expected: decimal(expected),
    ratio: ratio === null ? null : decimal(ratio),
    ratioLow: interval && decimal(interval.low),
    ratioHigh: interval && decimal(interval.high),
    flags: flags.map(({ kind, own, other, interval: difference }) => ({
      ...{ kind, own: decimal(own), other: decimal(other) },
      ...{ low: decimal(difference.low), high: decimal(difference.high) },
    })),
  };
}

const DECIMALS = 4;
const decimal = (value: number): string => value.toFixed(DECIMALS);
