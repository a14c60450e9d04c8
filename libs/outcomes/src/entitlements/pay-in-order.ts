import { addMonths, type CalendarDate, type Cents, centsToDecimal, parseCents } from '@kasvutori/platform';
import type { Cap, Tariff } from '../tariffs/tariff.js';
import { priced } from './components/accelerator.js';
import type { Entitlement, Entitlements, Missing } from './entitlement.js';
import { contractYear } from './price-of.js';
import type { Found } from './reading.js';
import { keepBack } from './retention.js';
import { amountOf, type Trace, withStep } from './trace.js';

export interface Candidate extends Found {
  /** The tariff it was found under: its caps and groups are the ones that limit it. */
  readonly tariff: Tariff;
  /** null: of the contract itself. */
  readonly client: string | null;
  /** The day that decides the order and the contract year: that of the outcome, unless a cap deferred it. */
  readonly dueOn: CalendarDate | null;
  /** What was kept back of another line: groups and caps have counted it there. */
  readonly released?: true;
}

/** Paid so far, in the order of the outcomes. */
interface Spent {
  readonly ofScope: Map<string, Cents>;
  readonly ofGroup: Map<string, { cents: Cents; by: string[] }>;
}

/** What can be judged with what was found: of a client alone only the caps of a client. */
export interface Limits {
  /** The first day of the first contract year. */
  readonly begins: CalendarDate;
  readonly scopes: readonly Cap['scope'][];
}

/**
 * What is left of everything that was found when tiers, groups and caps are applied in one order: by the day, the client, the order
 * of the tariff and the key. What was found under several versions of a tariff shares one count of outcomes and of money.
 */
export function payInOrder(found: readonly Candidate[], limits: Limits, asOf: CalendarDate): Entitlements {
  const queue = withTiers([...found].sort(byDateAndOrder));
  const lines: Entitlement[] = [];
  const missing: Missing[] = [];
  const spent: Spent = { ofScope: new Map(), ofGroup: new Map() };
  const cameAbout = daysOfOutcomes(queue);
  // It grows while it is read: what a cap defers or is kept back is put where its new day belongs.
  for (const [at, candidate] of queue.entries()) {
    const later = (one: Candidate): void => {
      if (one.dueOn === null || one.dueOn > asOf) return;
      const place = queue.findIndex((other, index) => index > at && byDateAndOrder(one, other) < 0);
      queue.splice(place < 0 ? queue.length : place, 0, one);
    };
    const trace = candidate.released ? candidate.trace : left(candidate, limits, spent, cameAbout, later);
    const netCents = amountOf(trace);
    const { component, key, quantity, unitPriceCents, dueOn } = candidate;
    if (netCents === 0n || trace.outcomeDate === null) {
      missing.push({ key, component: component.id, unitPriceCents, trace });
      continue;
    }
    const { kind, vatCategory, funding } = component;
    const what = { key, component: component.id, kind, outcomeDate: trace.outcomeDate, quantity, unitPriceCents };
    const whose = candidate.client ? { client: candidate.client } : {};
    const due = dueOn === null || dueOn === trace.outcomeDate ? {} : { dueOn };
    lines.push({ ...what, ...whose, ...due, netCents, vatCategory, funding, trace });
  }
  return { lines, missing };
}

/** What groups, caps and retention leave of what was found, noted as spent; `later` takes what falls due on another day. */
function left(
  candidate: Candidate,
  limits: Limits,
  spent: Spent,
  cameAbout: (candidate: Candidate, component: string) => CalendarDate | null,
  later: (one: Candidate) => void,
): Trace {
  const grouped = { ...candidate, trace: besideGroup(candidate, spent) };
  const { trace, waiting } = underCaps(grouped, limits, spent);
  if (waiting !== null) later(waiting);
  if (trace.outcomeDate === null) return trace;
  const netCents = amountOf(trace);
  if (netCents !== 0n) note(candidate, limits, netCents, spent);
  const { tariff, component, dueOn } = candidate;
  if (dueOn === null) return trace;
  const kept = keepBack(tariff, { component, trace, dueOn }, (name) => cameAbout(candidate, name));
  if (kept?.release) later({ ...candidate, ...kept.release, key: `${candidate.key}~`, released: true });
  return kept?.trace ?? trace;
}

/** The first day on which a component's outcome came about for the client of a candidate. */
function daysOfOutcomes(sorted: readonly Candidate[]) {
  const days = new Map<string, CalendarDate>();
  for (const { client, component, dueOn } of sorted) {
    const key = `${client ?? ''}|${component.id}`;
    if (dueOn !== null && !days.has(key)) days.set(key, dueOn);
  }
  return ({ client }: Candidate, component: string): CalendarDate | null =>
    days.get(`${client ?? ''}|${component}`) ?? null;
}

/** What has not come about stands last: it takes part in no cap. */
function byDateAndOrder(a: Candidate, b: Candidate): number {
  const [from, to] = [a.dueOn ?? '9999-12-31', b.dueOn ?? '9999-12-31'];
  if (from !== to) return from < to ? -1 : 1;
  const [one, other] = [a.client ?? '', b.client ?? ''];
  if (one !== other) return one < other ? -1 : 1;
  if (a.order !== b.order) return a.order - b.order;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

const groupKey = (client: string | null, group: string): string => `${client ?? ''}|${group}`;
const paysFirst = (tariff: Tariff, group: string | undefined): boolean =>
  tariff.exclusive.some((rule) => rule.group === group && rule.pay === 'first');

/** Outcomes get their place among those that count, in the order they are paid; components of one group are counted together. */
function withTiers(sorted: readonly Candidate[]): Candidate[] {
  const taken = new Set<string>();
  const counted = sorted.map((candidate): { candidate: Candidate; counter: string | null } => {
    const { tariff, component, client, dueOn } = candidate;
    if (component.kind !== 'accelerator' || dueOn === null) return { candidate, counter: null };
    if (component.group === undefined) return { candidate, counter: component.id };
    const key = groupKey(client, component.group);
    if (paysFirst(tariff, component.group) && taken.has(key)) return { candidate, counter: null };
    taken.add(key);
    return { candidate, counter: component.group };
  });
  const totals = new Map<string, number>();
  for (const { counter } of counted) if (counter !== null) totals.set(counter, (totals.get(counter) ?? 0) + 1);
  const places = new Map<string, number>();
  return counted.map(({ candidate, counter }) => {
    const { component } = candidate;
    if (counter === null || component.kind !== 'accelerator') return candidate;
    const place = (places.get(counter) ?? 0) + 1;
    places.set(counter, place);
    return { ...candidate, ...priced(candidate, component, place, totals.get(counter) ?? place) };
  });
}

/** Beside what another component of the group has paid for the client. */
function besideGroup({ tariff, client, component, trace }: Candidate, { ofGroup }: Spent): Trace {
  if (component.group === undefined || trace.outcomeDate === null) return trace;
  const { group } = component;
  const before = ofGroup.get(groupKey(client, group));
  if (before === undefined) return trace;
  if (paysFirst(tariff, group)) return withStep(trace, { op: 'first-of-group', group, by: before.by[0] ?? '' });
  return withStep(trace, { op: 'dearest-of-group', group, already: centsToDecimal(before.cents), by: before.by });
}

/** Groups come first: a line that is worth nothing beside a dearer one takes nothing from a cap. */
function underCaps(
  candidate: Candidate,
  limits: Limits,
  { ofScope }: Spent,
): { trace: Trace; waiting: Candidate | null } {
  const { tariff, trace: uncapped, component, client, dueOn } = candidate;
  let trace = uncapped;
  let waiting: Candidate | null = null;
  if (component.funding !== 'contract' || dueOn === null) return { trace, waiting };
  for (const { scope, amount: cap, onHit, clause } of tariff.caps) {
    if (!limits.scopes.includes(scope) || (scope === 'client' && client === null)) continue;
    const spentCents = ofScope.get(scopeKey(candidate, limits, scope)) ?? 0n;
    const before = amountOf(trace);
    if (before <= 0n || spentCents + before <= parseCents(cap)) continue;
    const used = centsToDecimal(spentCents);
    const asBefore = scope === 'client' && onHit === 'truncate';
    trace = withStep(
      trace,
      asBefore ? { op: 'client-cap', cap, used, clause } : { op: 'cap', scope, onHit, cap, used, clause },
    );
    if (onHit === 'defer') waiting = deferred({ ...candidate, trace: uncapped }, limits, dueOn, amountOf(trace));
  }
  return { trace, waiting };
}

/** The rest of a line, due when the next contract year begins; it keeps the day and the tax of its outcome. */
function deferred(candidate: Candidate, { begins }: Limits, dueOn: CalendarDate, paidCents: Cents): Candidate {
  const year = contractYear(begins, dueOn);
  const to = addMonths(begins, 12 * year);
  const trace = withStep(candidate.trace, { op: 'deferred', paid: centsToDecimal(paidCents), to });
  return { ...candidate, key: `${candidate.key}+${year + 1}`, dueOn: to, trace };
}

function scopeKey({ client, dueOn }: Candidate, { begins }: Limits, scope: Cap['scope']): string {
  if (scope === 'client') return `client:${client}`;
  return scope === 'contract' || dueOn === null ? 'contract' : `year:${contractYear(begins, dueOn)}`;
}

function note(candidate: Candidate, limits: Limits, netCents: Cents, { ofScope, ofGroup }: Spent): void {
  const { component, client } = candidate;
  if (component.funding === 'contract')
    for (const scope of ['client', 'contractYear', 'contract'] as const) {
      const key = scopeKey(candidate, limits, scope);
      ofScope.set(key, (ofScope.get(key) ?? 0n) + netCents);
    }
  if (component.group === undefined) return;
  const key = groupKey(client, component.group);
  const group = ofGroup.get(key) ?? { cents: 0n, by: [] };
  ofGroup.set(key, { cents: group.cents + netCents, by: [...group.by, component.id] });
}
