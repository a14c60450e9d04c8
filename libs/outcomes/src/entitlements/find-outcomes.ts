import { type CalendarDate, type Cents, dateOfDayNumber, parseCents } from '@kasvutori/platform';
import type { ClientFacts, EmploymentSpell, SegmentFact } from '../facts/client-facts.js';
import type {
  AttachmentComponent,
  Component,
  EmploymentDays,
  MilestoneComponent,
  Price,
  Tariff,
  UnitComponent,
} from '../tariffs/tariff.js';
import { type Chain, cutAt, employmentChains, reach, type Reached } from './employment-days.js';
import { amountOf, type FactUsed, type Step, type Trace } from './trace.js';

/** What a component of the tariff makes of the facts, before groups and caps. */
export interface Found {
  readonly component: Component;
  readonly order: number;
  readonly key: string;
  readonly quantity: string;
  readonly unitPriceCents: Cents;
  readonly trace: Trace;
}

/** One client read by one tariff on one day. What several components look at is worked out once. */
export interface Reading {
  readonly tariff: Tariff;
  readonly facts: ClientFacts;
  readonly asOf: CalendarDate;
  /** The chains of qualifying days by a measure of the tariff. */
  readonly chainsOf: (measure: string) => readonly Chain[];
}

export function read(tariff: Tariff, facts: ClientFacts, asOf: CalendarDate): Reading {
  const known = new Map<string, readonly Chain[]>();
  const chainsOf = (name: string): readonly Chain[] => {
    const measure = tariff.measures[name];
    if (measure === undefined) throw new RangeError(`the tariff ${tariff.id} has no measure ${name}`);
    const chains = known.get(name) ?? employmentChains(measure, facts.spells, facts.serviceStart, asOf);
    known.set(name, chains);
    return chains;
  };
  return { tariff, facts, asOf, chainsOf };
}

/** Everything a component could be paid for on the day, also what has not come about (its trace has no outcome date). */
export function findOutcomes(reading: Reading, component: Component, order: number): Found[] {
  switch (component.kind) {
    case 'unit':
      return units(reading, component, order);
    case 'attachment':
      return [attachment(reading, component, order)];
    case 'milestone':
      return [milestone(reading, component, order)];
    case 'quality':
      return []; // of a quarter, not of a client: quality.ts
  }
}

function units({ tariff, facts, asOf }: Reading, component: UnitComponent, order: number): Found[] {
  return facts.serviceEvents
    .filter((event) => event.component === component.id && event.on <= asOf)
    .map((event) => {
      const price = priceOn(tariff, component.price, facts, event.on);
      const steps: Step[] = [price.step, { op: 'units', units: event.units, unit: component.unit }];
      const { voucherAmount } = event;
      // A voucher keeps the price it was granted with, lower than the contract's or of before an amendment: just that was earned from it.
      if (voucherAmount !== null && parseCents(voucherAmount) !== amountOf({ steps, rounding: tariff.rounding })) {
        steps.push({ op: 'voucher', amount: voucherAmount });
      }
      if (event.reversed) steps.push({ op: 'nothing', reason: 'event-reversed' });
      const { factId: id, eventId, on, units: quantity, reversed } = event;
      const used: FactUsed[] = [{ kind: 'service-event', id, eventId, on, units: quantity, reversed }, ...price.facts];
      const trace = traceOf(tariff, component, event.on, steps, used);
      return { component, order, key: `${component.id}:${eventId}`, quantity, unitPriceCents: price.cents, trace };
    });
}

function attachment({ tariff, facts, asOf }: Reading, component: AttachmentComponent, order: number): Found {
  const { on, used } = triggeredOn(component, facts);
  const happened = on !== null && on <= asOf ? on : null;
  const price = priceOn(tariff, component.price, facts, happened ?? asOf);
  const steps: Step[] = happened === null ? [price.step, { op: 'nothing', reason: 'not-happened' }] : [price.step];
  const trace = traceOf(tariff, component, happened, steps, [...used, ...price.facts]);
  return { component, order, key: component.id, quantity: '1', unitPriceCents: price.cents, trace };
}

function triggeredOn(
  component: AttachmentComponent,
  facts: ClientFacts,
): { on: CalendarDate | null; used: FactUsed[] } {
  if (component.trigger.event === 'serviceStart')
    return { on: facts.serviceStart, used: [{ kind: 'service-start', on: facts.serviceStart }] };
  const first = [...facts.studyStarts].sort((a, b) => (a.on < b.on ? -1 : 1))[0];
  return first === undefined
    ? { on: null, used: [] }
    : { on: first.on, used: [{ kind: 'study-start', id: first.factId, on: first.on }] };
}

function milestone({ tariff, facts, asOf, chainsOf }: Reading, component: MilestoneComponent, order: number): Found {
  const { measure: name, days: needed } = component.trigger;
  const measure = tariff.measures[name];
  if (measure === undefined) throw new RangeError(`the tariff ${tariff.id} has no measure ${name}`);
  const chains = chainsOf(name);
  const reached = reach(chains, needed);
  const counted = reached ?? longest(chains);
  const on = reached === undefined ? null : dateOfDayNumber(reached.on);
  const price = priceOn(tariff, component.price, facts, on ?? asOf);
  const trace = traceOf(
    tariff,
    component,
    on,
    [price.step, daysStep(measure, needed, counted)],
    [
      ...facts.spells
        .filter((spell) => spell.start <= (on ?? asOf))
        .map(spellUsed)
        .sort(byStart),
      ...price.facts,
    ],
  );
  return { component, order, key: component.id, quantity: '1', unitPriceCents: price.cents, trace };
}

/** For what was not reached: the best that was. The latest chain is meant among equals. */
function longest(chains: readonly Chain[]): Reached {
  const best = chains.reduce<Chain>((longer, chain) => (chain.days >= longer.days ? chain : longer), {
    stretches: [],
    days: 0,
  });
  return cutAt(best, best.days);
}

function daysStep(measure: EmploymentDays, needed: number, counted: Reached): Step {
  const { minHoursWeek, maxGapDays, clause, subsidisedWeight: weight } = measure;
  const stretches = counted.stretches.map(({ from, to, subsidised }) => ({
    from: dateOfDayNumber(from),
    to: dateOfDayNumber(to),
    subsidised,
  }));
  const { ordinaryDays: ordinary, subsidisedDays: subsidised } = counted;
  return { op: 'days', needed, ordinary, subsidised, weight, minHoursWeek, maxGapDays, clause, stretches };
}

function spellUsed(spell: EmploymentSpell): FactUsed & { kind: 'employment' } {
  const { factId: id, employer, start: from, end: to, hoursPerWeek, subsidised } = spell;
  return { kind: 'employment', id, employer, from, to, hoursPerWeek, subsidised };
}

/** By day, and then by everything else, so that equal starts have one order too. */
function byStart(a: FactUsed & { kind: 'employment' }, b: FactUsed & { kind: 'employment' }): number {
  const [left, right] = [a, b].map((fact) =>
    [fact.from, fact.employer, fact.id, fact.to, fact.hoursPerWeek, fact.subsidised].join('|'),
  );
  return left === undefined || right === undefined || left === right ? 0 : left < right ? -1 : 1;
}

/** The price for the client's segment; one price for all asks no segment. */
function priceOn(
  tariff: Tariff,
  price: Price,
  facts: ClientFacts,
  on: CalendarDate,
): { cents: Cents; step: Step; facts: FactUsed[] } {
  if ('amount' in price)
    return { cents: parseCents(price.amount), step: { op: 'price', amount: price.amount, segment: null }, facts: [] };
  const known = segmentOn(facts, tariff.segments.lockAt === 'serviceStart' ? facts.serviceStart : on);
  const amount = price.bySegment[known.segment];
  if (amount === undefined)
    throw new RangeError(`the tariff ${tariff.id} has no price for the segment ${known.segment}`);
  const { segment, from, factId: id } = known;
  return {
    cents: parseCents(amount),
    step: { op: 'price', amount, segment },
    facts: [{ kind: 'segment', id, segment, from }],
  };
}

/** The segment in force on the day; before the first one, the first one. */
function segmentOn(facts: ClientFacts, on: CalendarDate): SegmentFact {
  const known = [...facts.segments].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const segment = known.findLast((candidate) => candidate.from <= on) ?? known[0];
  if (segment === undefined) throw new RangeError('the client has no segment');
  return segment;
}

function traceOf(
  tariff: Tariff,
  component: Component,
  outcomeDate: CalendarDate | null,
  steps: readonly Step[],
  facts: readonly FactUsed[],
): Trace {
  const { id, version, rounding } = tariff;
  const { id: code, kind, title, clause } = component;
  return { tariff: { id, version }, component: code, kind, title, clause, rounding, outcomeDate, steps, facts };
}
