import { expect, test } from '@jest/globals';
import { addDays, addMonths, calendarDate, parseCents, sumCents } from '@kasvutori/platform';
import fc from 'fast-check';
import { clientFacts, spell } from '../../../../test/support/sample-tariff.js';
import { WHOLE_TARIFF } from '../../../../test/support/whole-tariff.js';
import { difference, type PaidBefore } from '../payment-runs/difference.js';
import { entitlementsOfVersions } from './contract-entitlements.js';
import type { Entitlements } from './entitlement.js';
import { contractYear } from './price-of.js';

const START = WHOLE_TARIFF.validFrom;
const RUNS = 4;
const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays(START, days));
/** Known from one run on, and with luck taken back before a later one. */
const learned = fc.record({
  from: fc.integer({ min: 0, max: RUNS - 1 }),
  to: fc.option(fc.integer({ min: 1, max: RUNS }), { freq: 3 }),
});
type Learned<T> = T & { readonly learned: { readonly from: number; readonly to: number | null } };
const knownAt =
  (run: number) =>
  ({ learned: { from, to } }: Learned<object>): boolean =>
    from <= run && (to === null || to > run);
const monthly = <T>(of: fc.Arbitrary<T>) =>
  fc.uniqueArray(fc.record({ month: fc.integer({ min: 0, max: 23 }), of, learned }), {
    ...{ maxLength: 4, selector: ({ month }) => month },
  });

const history = fc.record({
  clients: fc.array(
    fc.record({
      learned,
      start: day,
      spells: fc.array(fc.record({ learned, from: day, days: fc.integer({ min: 0, max: 300 }) }), { maxLength: 3 }),
    }),
    { maxLength: 7 },
  ),
  services: fc.array(fc.record({ learned, months: fc.integer({ min: 1, max: 6 }) }), { maxLength: 3 }),
  scores: monthly(fc.constantFrom('6.5', '8.0', '9.0')),
  levels: monthly(fc.constantFrom('1', '2.5')),
  second: fc.option(day),
  /** A tenth of what clients bring, or of everything, until a day or so many days after. */
  retention: fc.option(
    fc.constantFrom(
      { percent: '10', release: { days: 150 }, clause: '9' },
      { percent: '12.5', release: { date: addDays(START, 400) }, clause: '9' },
      { percent: '30', of: ['START', 'OUT'], release: { component: 'S13' }, releasePercent: '50', clause: '9' },
    ),
  ),
});
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

/** What is known at a run; `turned` tells the same in another order. */
function factsAt({ clients, services, scores, levels }: History, run: number, turned = false) {
  const order = <T>(list: readonly T[]): T[] => (turned ? [...list].reverse() : [...list]);
  const known = <T extends Learned<object>>(list: readonly T[]): T[] => order(list.filter(knownAt(run)));
  const month = (number: number) => addDays(addMonths(START, number + 1), -1);
  return {
    clients: order(clients.map((client, index) => ({ ...client, name: `X${index}` })))
      .filter(knownAt(run))
      .map(({ name, start, spells }) => ({
        client: name,
        facts: clientFacts(
          'A',
          start,
          known(spells).map(({ from, days }) => spell(from, addDays(from, days))),
        ),
      })),
    // One after the other: no day is served twice.
    service: known(services.map((one, index) => ({ ...one, index }))).map(({ index, months }) => {
      const from = addDays(addMonths(START, index * 7), 9);
      return { from, to: addMonths(from, months) };
    }),
    scores: known(scores).map(({ month: number, of: score }) => ({
      ...{ factId: null, measure: 'experience', on: month(number), score, answers: 30 },
    })),
    serviceLevels: known(levels).map(({ month: number, of: units }) => ({
      ...{ factId: null, measure: 'level', on: month(number), units },
    })),
  };
}

/** The second version, where there is one, has the lower cap. */
function entitledAt(story: History, run: number, turned = false): Entitlements {
  const { clients, ...facts } = factsAt(story, run, turned);
  const asOf = addDays(START, 190 * (run + 1));
  const { second, retention } = story;
  const whole = retention === null ? WHOLE_TARIFF : { ...WHOLE_TARIFF, retention };
  const later = (start: string): boolean => second !== null && start >= second;
  const first = { tariff: whole, clients: clients.filter((one) => !later(one.facts.serviceStart)) };
  if (second === null || second === START) return entitlementsOfVersions([first], facts, asOf);
  const caps = WHOLE_TARIFF.caps.map((cap) => ({ ...cap, amount: '4000.00' }));
  const tariff = { ...whole, version: 2, validFrom: second, caps };
  const rest = clients.filter((one) => later(one.facts.serviceStart));
  return entitlementsOfVersions([first, { tariff, clients: rest }], facts, asOf);
}

test('over any history of a contract the runs pay what it is entitled to, nothing twice, and no cap is passed', () => {
  let corrections = 0;
  let deferrals = 0;
  let releases = 0;
  fc.assert(
    fc.property(history, (story) => {
      const paid = new Map<string, PaidBefore>();
      for (let run = 0; run < RUNS; run += 1) {
        const entitled = entitledAt(story, run);
        if (run === RUNS - 1) expect(entitledAt(story, run, true)).toEqual(entitled);
        for (const { key, netCents, trace, ...line } of difference(entitled, [...paid.values()])) {
          const before = paid.get(key);
          if (before !== undefined) corrections += 1;
          const kept = before?.line ?? { ...line, id: key, providerId: 'P', trace };
          paid.set(key, { key, paidCents: (before?.paidCents ?? 0n) + netCents, line: kept });
        }
        expect(difference(entitled, [...paid.values()])).toEqual([]);
        const total = sumCents([...paid.values()].map(({ paidCents }) => paidCents));
        expect(total).toBe(sumCents(entitled.lines.map(({ netCents }) => netCents)));
        expect(total).toBeLessThanOrEqual(parseCents('9000.00'));
        const years = new Map<number, bigint>();
        for (const { netCents, trace, outcomeDate } of entitled.lines) {
          const deferred = trace.steps.findLast((step) => step.op === 'deferred');
          if (deferred !== undefined) deferrals += 1;
          if (trace.steps.at(-1)?.op === 'released') releases += 1;
          const year = contractYear(START, deferred?.to ?? outcomeDate);
          years.set(year, (years.get(year) ?? 0n) + netCents);
        }
        for (const cents of years.values()) expect(cents).toBeLessThanOrEqual(parseCents('5000.00'));
      }
    }),
    { numRuns: 1000 },
  );
  expect(corrections).toBeGreaterThan(100);
  expect(deferrals).toBeGreaterThan(20);
  expect(releases).toBeGreaterThan(100);
});

test('the first day of the contract counts its years, whatever a later version begins with', () => {
  const at = (start: string) => ({ client: start, facts: clientFacts('A', start) });
  const cap = { scope: 'contractYear', amount: '200.00', onHit: 'defer', clause: '8.1' } as const;
  const tariff = { ...WHOLE_TARIFF, caps: [cap] };
  const second = { ...tariff, version: 2, validFrom: calendarDate('2030-06-01') };
  const versions = [
    { tariff, clients: [at('2030-05-02')] },
    { tariff: second, clients: [at('2030-06-02')] },
  ];
  const { lines } = entitlementsOfVersions(versions, {}, calendarDate('2031-01-01'));
  expect(lines.map(({ key, netCents }) => [key, netCents])).toEqual([
    ['2030-05-02/START', 15_000n],
    ['2030-06-02/START', 5_000n],
    ['2030-06-02/START+2', 10_000n],
  ]);
});
