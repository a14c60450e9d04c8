import { type CalendarDate, type Cents, centsToDecimal, parseCents, type VatCategory } from '@kasvutori/platform';
import type { ClientFacts } from '../facts/client-facts.js';
import type { EntitlementKind, Tariff } from '../tariffs/tariff.js';
import { findOutcomes, type Found, read } from './find-outcomes.js';
import { amountOf, then, type Trace } from './trace.js';

/** Something earned. `key` names what is paid once for this client; it is the same on every later day. */
export interface Entitlement {
  readonly key: string;
  readonly component: string;
  readonly kind: EntitlementKind;
  readonly outcomeDate: CalendarDate;
  /** Units of a service event; "1" for what is paid once. A decimal. */
  readonly quantity: string;
  readonly unitPriceCents: Cents;
  readonly netCents: Cents;
  readonly vatCategory: VatCategory;
  readonly funding: 'voucher' | 'contract';
  readonly trace: Trace;
}

/** Something the tariff knows but that is worth nothing on the day: the trace says what it lacks. */
export interface Missing {
  readonly key: string;
  readonly component: string;
  readonly unitPriceCents: Cents;
  readonly trace: Trace;
}

export interface Entitlements {
  /** By outcome date, then the order of the tariff, then key. */
  readonly lines: readonly Entitlement[];
  readonly missing: readonly Missing[];
}

/**
 * Everything one client has ever earned for the provider under a tariff by the end of `asOf`, line by line, with the
 * reason for every cent. Pure and exact; the order of the facts carries no meaning.
 */
export function entitlements(tariff: Tariff, facts: ClientFacts, asOf: CalendarDate): Entitlements {
  const reading = read(tariff, facts, asOf);
  const begun = facts.serviceStart <= asOf;
  const found = begun ? tariff.components.flatMap((component, order) => findOutcomes(reading, component, order)) : [];
  const lines: Entitlement[] = [];
  const missing: Missing[] = [];
  const paid = { ofClient: 0n, ofGroup: new Map<string, { cents: Cents; by: string[] }>() };
  for (const candidate of found.sort(byDateAndOrder)) {
    const trace = limited(tariff, candidate, paid);
    const netCents = amountOf(trace);
    const { component, key, quantity, unitPriceCents } = candidate;
    if (netCents === 0n || trace.outcomeDate === null) {
      missing.push({ key, component: component.id, unitPriceCents, trace });
      continue;
    }
    const { kind, vatCategory, funding } = component;
    lines.push({
      key,
      component: component.id,
      kind,
      outcomeDate: trace.outcomeDate,
      quantity,
      unitPriceCents,
      netCents,
      vatCategory,
      funding,
      trace,
    });
    if (funding === 'contract') paid.ofClient += netCents;
    if (component.group !== undefined) {
      const group = paid.ofGroup.get(component.group) ?? { cents: 0n, by: [] };
      paid.ofGroup.set(component.group, { cents: group.cents + netCents, by: [...group.by, component.id] });
    }
  }
  return { lines, missing };
}

/** What has not come about stands last: it takes part in no cap. */
function byDateAndOrder(a: Found, b: Found): number {
  const [from, to] = [a.trace.outcomeDate ?? '9999-12-31', b.trace.outcomeDate ?? '9999-12-31'];
  if (from !== to) return from < to ? -1 : 1;
  if (a.order !== b.order) return a.order - b.order;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

type PaidSoFar = {
  readonly ofClient: Cents;
  readonly ofGroup: ReadonlyMap<string, { readonly cents: Cents; readonly by: readonly string[] }>;
};

/** Groups first, then the cap: a line that is worth nothing beside a dearer one takes nothing from the cap. */
function limited(tariff: Tariff, { component, trace }: Found, paid: PaidSoFar): Trace {
  if (trace.outcomeDate === null) return trace;
  let result = trace;
  const group = component.group === undefined ? undefined : paid.ofGroup.get(component.group);
  if (component.group !== undefined && group !== undefined) {
    result = then(result, {
      op: 'dearest-of-group',
      group: component.group,
      already: centsToDecimal(group.cents),
      by: group.by,
    });
  }
  if (component.funding !== 'contract') return result;
  for (const cap of tariff.caps) {
    if (paid.ofClient + amountOf(result) <= parseCents(cap.amount)) continue;
    result = then(result, {
      op: 'client-cap',
      cap: cap.amount,
      used: centsToDecimal(paid.ofClient),
      clause: cap.clause,
    });
  }
  return result;
}
