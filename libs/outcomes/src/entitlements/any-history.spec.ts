import { describe, expect, test } from '@jest/globals';
import { calendarDate, parseCents, sumCents } from '@kasvutori/platform';
import fc from 'fast-check';
import { clientFacts, SAMPLE_TARIFF, spell } from '../../../../test/support/sample-tariff.js';
import type { ClientFacts } from '../facts/client-facts.js';
import type { Tariff } from '../tariffs/tariff.js';
import { entitlements } from './entitlements.js';
import { amountOf } from './trace.js';

const capped: Tariff = {
  ...SAMPLE_TARIFF,
  caps: [{ scope: 'client', amount: '3000', onHit: 'truncate', clause: '7.2' }],
};

describe('for any history', () => {
  const day = fc
    .integer({ min: 0, max: 700 })
    .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
  const spells = fc.array(
    fc
      .record({
        a: day,
        b: day,
        hours: fc.constantFrom('10', '17.5', '18', '37.5'),
        subsidised: fc.boolean(),
        open: fc.boolean(),
        employer: fc.constantFrom('E1', 'E2'),
      })
      .map(({ a, b, hours, subsidised, open, employer }) =>
        spell(a < b ? a : b, open ? null : a < b ? b : a, { hoursPerWeek: hours, subsidised, employer }),
      ),
    { maxLength: 6 },
  );
  const history = fc.record({ spells, segment: fc.constantFrom('A', 'B', 'C'), asOf: day });

  test('the order of the facts changes neither lines nor reasons', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), (input, order) => {
        const facts = clientFacts(input.segment, '2026-01-15', input.spells);
        const keyed = input.spells.map((one) => ({ one, at: order.next().value ?? 0 })).sort((a, b) => a.at - b.at);
        const shuffled = { ...facts, spells: keyed.map(({ one }) => one) };
        const asOf = calendarDate(input.asOf);
        expect(entitlements(SAMPLE_TARIFF, shuffled, asOf)).toEqual(entitlements(SAMPLE_TARIFF, facts, asOf));
      }),
      { numRuns: 300 },
    );
  });

  test('every amount follows from its trace, no component is paid twice, the cap holds and nothing lies ahead', () => {
    fc.assert(
      fc.property(history, (input) => {
        const { lines } = entitlements(
          capped,
          clientFacts(input.segment, '2026-01-15', input.spells),
          calendarDate(input.asOf),
        );
        for (const line of lines) {
          expect(amountOf(JSON.parse(JSON.stringify(line.trace)))).toBe(line.netCents);
          expect(line.netCents).toBeGreaterThan(0n);
          expect(line.outcomeDate <= input.asOf).toBe(true);
        }
        expect(new Set(lines.map((line) => line.key)).size).toBe(lines.length);
        expect(sumCents(lines.map((line) => line.netCents))).toBeLessThanOrEqual(parseCents('3000'));
      }),
      { numRuns: 300 },
    );
  });

  test('a count of days by hand agrees with the sweep', () => {
    fc.assert(
      fc.property(history, (input) => {
        const facts = clientFacts(input.segment, '2026-01-15', input.spells);
        const expected = dayByDay(facts, input.asOf, 28);
        const line = entitlements(SAMPLE_TARIFF, facts, calendarDate(input.asOf)).lines.find(
          (one) => one.component === 'S4',
        );
        expect(line?.outcomeDate ?? null).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });
});

/** The slow and plain way: one day after the other, as an official would count in a calendar. */
function dayByDay(facts: ClientFacts, asOf: string, threshold: number): string | null {
  let count = 0;
  let gap = 0;
  const at = new Date(`${facts.serviceStart}T00:00:00Z`);
  for (; ; at.setUTCDate(at.getUTCDate() + 1)) {
    const today = at.toISOString().slice(0, 10);
    if (today > asOf) return null;
    const hours = facts.spells
      .filter((one) => one.start <= today && (one.end === null || one.end >= today))
      .reduce((sum, one) => sum + Number(one.hoursPerWeek) * 10, 0);
    if (hours >= 180) {
      count = gap > 28 ? 1 : count + 1;
      gap = 0;
    } else {
      gap += 1;
    }
    if (count === threshold) return today;
  }
}
