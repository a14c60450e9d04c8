import { addDays, type CalendarDate, type Cents, weekday } from '@kasvutori/platform';
import type { Component, Tariff } from '../tariffs/tariff.js';
import type { Entitlement } from './entitlement.js';

/** What a provider asks to be paid for a client. */
export interface Claim {
  readonly id: string;
  readonly client: string;
  readonly component: string;
  readonly claimedOn: CalendarDate;
  /** Of several claims for one outcome the one accepted first is paid; an instant in UTC. */
  readonly acceptedAt: string;
  readonly evidence?: readonly string[];
}

export const CLAIM_REFUSALS = ['CLAIM_EARLY', 'CLAIM_LATE', 'DUPLICATE', 'EVIDENCE_MISSING', 'NOT_ACHIEVED'] as const;
export type ClaimRefusal = (typeof CLAIM_REFUSALS)[number];

export interface JudgedClaim {
  readonly claim: string;
  readonly status: 'PAID' | 'REJECTED';
  readonly reason: ClaimRefusal | null;
  readonly netCents: Cents;
}

type Outcome = Pick<Entitlement, 'component' | 'outcomeDate' | 'netCents'> & { readonly client: string };

/**
 * Judges claims beside what was achieved: one client × component is paid once, to the first accepted claim that stands. A rejected
 * claim does not stand in the way of a later sound one. By acceptance, then id; the order they come in carries no meaning.
 */
export function judgeClaims(
  tariff: Tariff,
  outcomes: readonly Outcome[],
  claims: readonly Claim[],
): readonly JudgedClaim[] {
  const components = new Map(tariff.components.map((component) => [component.id, component]));
  const paid = new Set<string>();
  const ordered = [...claims].sort((a, b) => {
    const [left, right] = [`${a.acceptedAt}|${a.id}`, `${b.acceptedAt}|${b.id}`];
    return left < right ? -1 : left > right ? 1 : 0;
  });
  return ordered.map((claim) => {
    const key = JSON.stringify([claim.client, claim.component]);
    const outcome = outcomes.find(({ client, component }) => client === claim.client && component === claim.component);
    const component = components.get(claim.component);
    const reason =
      outcome === undefined || component === undefined
        ? 'NOT_ACHIEVED'
        : refuse(component, outcome, claim, paid.has(key));
    if (reason !== null) return { claim: claim.id, status: 'REJECTED', reason, netCents: 0n };
    paid.add(key);
    return { claim: claim.id, status: 'PAID', reason, netCents: outcome?.netCents ?? 0n };
  });
}

function refuse(component: Component, { outcomeDate }: Outcome, claim: Claim, isPaid: boolean): ClaimRefusal | null {
  if (claim.claimedOn < earliestClaim(component, outcomeDate)) return 'CLAIM_EARLY';
  const last = latestClaim(component, outcomeDate);
  if (last !== null && claim.claimedOn > last) return 'CLAIM_LATE';
  if ((component.evidence ?? []).some((kind) => !(claim.evidence ?? []).includes(kind))) return 'EVIDENCE_MISSING';
  return isPaid ? 'DUPLICATE' : null;
}

/** The first day on which an outcome may be claimed: its own, or so many Mondays to Fridays after it (holidays count as such). */
export function earliestClaim({ claim }: Component, outcomeDate: CalendarDate): CalendarDate {
  let day = outcomeDate;
  for (let left = claim?.mode === 'claim' ? (claim.earliestWeekdays ?? 0) : 0; left > 0;) {
    day = addDays(day, 1);
    if (weekday(day) <= 5) left -= 1;
  }
  return day;
}

/** The last day on which it may be claimed; null when there is no end. */
export const latestClaim = ({ claim }: Component, outcomeDate: CalendarDate): CalendarDate | null =>
  claim?.mode === 'claim' && claim.windowDays !== undefined ? addDays(outcomeDate, claim.windowDays) : null;
