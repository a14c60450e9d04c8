import { describe, expect, test } from '@jest/globals';
import {
  addDays,
  calendarDate,
  centsToDecimal,
  LANGUAGES,
  multiplyCents,
  parseCents,
  percent,
  sumCents,
  VAT_CATEGORIES,
} from '@kasvutori/platform';
import fc from 'fast-check';
import { clientFacts, spell } from '../../../../test/support/sample-tariff.js';
import { writtenTariff } from '../../../../test/support/written-tariffs.js';
import { difference } from '../payment-runs/difference.js';
import { documentSums } from '../payment-runs/settlement.js';
import type { Cap, Tariff } from '../tariffs/tariff.js';
import { contractEntitlements } from './contract-entitlements.js';
import { explain } from './explain.js';
import { contractYear } from './price-of.js';
import { retain, splitBy } from './shares.js';
import type { ContractFacts } from './tariff-facts.js';
import { amountOf } from './trace.js';

const DEMO = writtenTariff('fi-demo-1');
const START = calendarDate('2026-01-05');
const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays(START, days));
const hits = fc.constantFrom('truncate' as const, 'reject' as const);
const cents = (max: number) =>
  fc.integer({ min: 0, max }).map((one) => `${Math.floor(one / 100)}.${String(one % 100).padStart(2, '0')}`);

const facts: fc.Arbitrary<ContractFacts> = fc.record({
  clients: fc
    .array(
      fc.record({
        segment: fc.constantFrom('A', 'B', 'C'),
        start: day,
        spells: fc.array(fc.record({ from: day, days: fc.integer({ min: 0, max: 400 }), subsidised: fc.boolean() }), {
          maxLength: 3,
        }),
        study: fc.option(day),
      }),
      { maxLength: 5 },
    )
    .map((clients) =>
      clients.map(({ segment, start, spells, study }, index) => ({
        client: `X${index}`,
        facts: {
          ...clientFacts(
            segment,
            start,
            spells.map(({ from, days, subsidised }) => spell(from, addDays(from, days), { subsidised })),
          ),
          studyStarts: study === null ? [] : [{ factId: null, on: study }],
        },
      })),
    ),
  service: fc.constant([{ from: START, to: null }]),
  scores: fc.array(
    fc.record({
      ...{ factId: fc.constant(null), measure: fc.constant('experience'), on: day },
      ...{ score: fc.constantFrom('6.5', '7.0', '8.4', '8.5'), answers: fc.integer({ min: 20, max: 60 }) },
    }),
    { maxLength: 1 },
  ),
  serviceLevels: fc.array(
    fc.record({
      ...{ factId: fc.constant(null), measure: fc.constant('level'), on: day },
      units: fc.constantFrom('0', '1', '2.5'),
    }),
    { maxLength: 1 },
  ),
  indexPoints: fc.constant([
    { factId: null, series: 'labour-cost-index', from: calendarDate('2026-12-15'), value: '118.7' },
  ]),
});
const caps: fc.Arbitrary<Cap[]> = fc.tuple(
  fc.record({ scope: fc.constant('client' as const), amount: cents(300_000), onHit: hits, clause: fc.constant('1') }),
  fc.record({
    ...{ scope: fc.constant('contractYear' as const), amount: cents(9_000_000) },
    ...{ onHit: fc.constantFrom('truncate', 'reject', 'defer'), clause: fc.constant('2') },
  }),
  fc.record({
    scope: fc.constant('contract' as const),
    amount: cents(15_000_000),
    onHit: hits,
    clause: fc.constant('3'),
  }),
) as fc.Arbitrary<Cap[]>;

/** Of the whole or of some, until a day, some days or another outcome; or nothing at all. */
const retentions: fc.Arbitrary<Pick<Tariff, 'retention'>> = fc.oneof(
  fc.constant({}),
  fc
    .record({
      percent: fc.constantFrom('2.5', '10', '33.3'),
      of: fc.constantFrom(['START', 'JOB'], ['S4']),
      release: fc.constantFrom({ component: 'S13' }, { days: 100 }),
      releasePercent: fc.constantFrom('100', '60'),
      clause: fc.constant('9'),
    })
    .map((retention) => ({ retention })),
  fc
    .record({ percent: fc.constantFrom('5', '99'), release: day.map((date) => ({ date })), clause: fc.constant('9') })
    .map((retention) => ({ retention })),
);

describe('for any contract', () => {
  test('the order of the facts changes neither lines nor reasons', () => {
    fc.assert(
      fc.property(facts, caps, retentions, day, (known, limits, kept, asOf) => {
        const tariff = { ...DEMO, ...kept, caps: limits };
        const turned: ContractFacts = {
          ...known,
          clients: [...known.clients].reverse().map(({ client, facts: one }) => ({
            ...{ client, facts: { ...one, spells: [...one.spells].reverse() } },
          })),
        };
        expect(contractEntitlements(tariff, turned, asOf)).toEqual(contractEntitlements(tariff, known, asOf));
      }),
      { numRuns: 60 },
    );
  });

  test('no cap is ever passed, every amount follows from its trace, and a second run pays nothing', () => {
    fc.assert(
      fc.property(facts, caps, retentions, day, (known, limits, kept, asOf) => {
        const tariff: Tariff = { ...DEMO, ...kept, caps: limits };
        const entitled = contractEntitlements(tariff, known, asOf);
        const spent = new Map<string, bigint>();
        expect(entitled.lines.every((line) => (line.dueOn ?? line.outcomeDate) <= asOf)).toBe(true);
        for (const { key, client = '', netCents, trace } of entitled.lines) {
          expect(amountOf(JSON.parse(JSON.stringify(trace)))).toBe(netCents);
          const deferred = trace.steps.findLast((step) => step.op === 'deferred');
          const dueOn = deferred?.to ?? trace.outcomeDate ?? asOf;
          expect(dueOn <= asOf).toBe(true);
          const own = client === '' ? [] : [`client:${client}`];
          for (const scope of [...own, `year:${contractYear(tariff.validFrom, dueOn)}`, 'contract'])
            spent.set(scope, (spent.get(scope) ?? 0n) + netCents);
          expect(key.startsWith(`${client}/`)).toBe(true);
        }
        for (const [scope, total] of spent) {
          const kind = scope.startsWith('client') ? 'client' : scope.startsWith('year') ? 'contractYear' : 'contract';
          const limit = limits.find((cap) => cap.scope === kind);
          expect(total).toBeLessThanOrEqual(parseCents(limit?.amount ?? '0'));
        }
        expect(new Set(entitled.lines.map(({ key }) => key)).size).toBe(entitled.lines.length);
        const paid = entitled.lines.map((line) => ({
          ...{ key: line.key, paidCents: line.netCents, line: { ...line, id: line.key, providerId: 'P1' } },
        }));
        expect(difference(contractEntitlements(tariff, known, asOf), paid)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  test('what is kept back and what is released make what would have been paid without it', () => {
    fc.assert(
      fc.property(facts, caps, retentions, day, (known, limits, kept, asOf) => {
        const sums = (tariff: Tariff): Map<string, bigint> => {
          const { lines, missing } = contractEntitlements(tariff, known, asOf);
          const byKey = new Map<string, bigint>();
          // What is kept back to the last cent pays nothing yet.
          const whole = missing.filter(({ trace }) => trace.steps.at(-1)?.op === 'retained');
          for (const { key, trace } of [...lines, ...whole]) {
            const netCents = amountOf(trace);
            const last = trace.steps.at(-1);
            // What is not due yet stands in the line that keeps it; of what was released only a part may have been paid.
            const held = last?.op === 'retained' ? parseCents(last.held) : 0n;
            const waits = held > 0n && !lines.some((one) => one.key === `${key}~`) ? held : 0n;
            const worth = last?.op === 'released' ? parseCents(last.held) : netCents + waits;
            const whose = key.replace('~', '');
            byKey.set(whose, (byKey.get(whose) ?? 0n) + worth);
          }
          return byKey;
        };
        expect(sums({ ...DEMO, ...kept, caps: limits })).toEqual(sums({ ...DEMO, caps: limits }));
      }),
      { numRuns: 60 },
    );
  });

  test('everything can be read aloud in three languages, with no word left open', () => {
    fc.assert(
      fc.property(facts, caps, retentions, day, (known, limits, kept, asOf) => {
        const { lines, missing } = contractEntitlements({ ...DEMO, ...kept, caps: limits }, known, asOf);
        for (const { trace } of [...lines, ...missing])
          for (const language of LANGUAGES)
            expect(JSON.stringify(explain(trace, language))).not.toMatch(/\{\w+\}|undefined|NaN/);
      }),
      { numRuns: 40 },
    );
  });
});

describe('for any amount', () => {
  const anyCents = fc.bigInt({ min: -10_000_000n, max: 10_000_000n });
  const shares = fc
    .uniqueArray(fc.integer({ min: 1, max: 9_999 }), { maxLength: 4 })
    .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 10_000])
    .map((cuts) => cuts.slice(1).map((cut, index) => centsToDecimal(BigInt(cut - (cuts[index] ?? 0)))));

  test('splits and what is kept back sum to it exactly', () => {
    fc.assert(
      fc.property(anyCents, shares, fc.integer({ min: 0, max: 100 }), (amount, split, share) => {
        expect(sumCents(splitBy(amount, split))).toBe(amount);
        const { payCents, heldCents } = retain(amount, String(share));
        expect(payCents + heldCents).toBe(amount);
        expect(heldCents).toBeGreaterThanOrEqual(0n);
      }),
    );
  });

  test('no part is smaller of a larger amount, and an amount that divides evenly is divided so', () => {
    fc.assert(
      fc.property(anyCents, shares, (amount, split) => {
        const more = splitBy(amount + 1n, split);
        for (const [index, part] of splitBy(amount, split).entries()) expect(more[index]).toBeGreaterThanOrEqual(part);
        expect(splitBy(amount * 10_000n, split)).toEqual(split.map((percentage) => amount * parseCents(percentage)));
      }),
    );
  });

  test('the tax of a document is the sum of its rows, each of its own rate', () => {
    const rows = fc.array(
      fc.record({
        category: fc.constantFrom(...VAT_CATEGORIES),
        percent: fc.constantFrom('0', '10', '13.5', '25.5'),
        netCents: anyCents,
      }),
    );
    fc.assert(
      fc.property(rows, (nets) => {
        const { netCents, vatCents, vatRows } = documentSums(nets);
        expect(netCents).toBe(sumCents(nets.map((row) => row.netCents)));
        expect(vatCents).toBe(sumCents(vatRows.map((row) => row.vatCents)));
        for (const row of vatRows)
          expect(row.vatCents).toBe(multiplyCents(row.netCents, percent(row.percent), 'half-up'));
      }),
    );
  });
});
