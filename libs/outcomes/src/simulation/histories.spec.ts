import { describe, expect, test } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import fc from 'fast-check';
import { EXAMPLE_COHORT } from '../../../../test/support/example-cohort.js';
import { histories, lastDayOf } from './histories.js';
import { varied } from './variants.js';
import { wagesOf } from './wages-of-spell.js';

const [first] = EXAMPLE_COHORT.segments;
if (first === undefined) throw new Error('the example has segments');

describe('histories', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(histories(EXAMPLE_COHORT, '7')).toEqual(histories(EXAMPLE_COHORT, '7'));
    expect(histories(EXAMPLE_COHORT, '7')).not.toEqual(histories(EXAMPLE_COHORT, '8'));
  });

  test('come near what is stated', () => {
    const sure = { ...first, share: '100', dropOut: '0', work: { ...first.work, chance: '62' } };
    const { clients } = histories(
      { ...EXAMPLE_COHORT, clients: 4_000, market: undefined, segments: [sure] } as never,
      '1',
    );
    const worked = clients.filter(({ facts }) => facts.spells.length > 0).length / clients.length;
    expect(worked).toBeGreaterThan(0.59);
    expect(worked).toBeLessThan(0.65);
  });

  test('are sound whatever the seed: days in order, work after the start, no benefit on a day of work', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const { clients } = histories({ ...EXAMPLE_COHORT, clients: 30 }, seed);
        for (const { facts } of clients) {
          expect(facts.serviceStart >= EXAMPLE_COHORT.start && facts.serviceStart < '2028-01-01').toBe(true);
          facts.spells.forEach(({ start, end }, index) => {
            expect(
              start >= facts.serviceStart && end !== null && end >= start && start <= lastDayOf(EXAMPLE_COHORT),
            ).toBe(true);
            const before = facts.spells[index - 1];
            expect(before?.end === undefined || before.end === null || before.end < start).toBe(true);
            const paid = facts.benefits?.some(({ from, to }) => from <= (end ?? start) && (to === null || to >= start));
            expect(paid).toBe(false);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  test('with a better chance nobody loses the work they had: only the number that was moved differs', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 100, max: 200 }), (seed, percent) => {
        const cohort = { ...EXAMPLE_COHORT, clients: 30 };
        const [before, after] = [cohort, varied(cohort, { parameter: 'workChance', percent })].map((one) =>
          histories(one, seed),
        );
        before?.clients.forEach(({ facts }, index) => {
          if (facts.spells.length > 0) expect(after?.clients[index]?.facts).toEqual(facts);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('service events come one by one, not to those who leave', () => {
    const events = [{ component: 'VISIT', count: { kind: 'constant' as const, value: '3' }, everyDays: 7 }];
    const of = (dropOut: string) =>
      histories({ ...EXAMPLE_COHORT, clients: 1, segments: [{ ...first, share: '100', dropOut, events }] }, '1')
        .clients[0]?.facts.serviceEvents;
    expect(of('100')).toEqual([]);
    expect(of('0')).toMatchObject([
      { eventId: '1' },
      { eventId: '2' },
      { eventId: '3', component: 'VISIT', units: '1' },
    ]);
  });
});

test('wages are paid at the end of each month for the days worked in it', () => {
  expect(wagesOf('E1', calendarDate('2027-01-25'), calendarDate('2027-03-07'), 3_500, 1_400)).toEqual([
    { factId: null, employer: 'E1', paidOn: '2027-01-31', amount: '490.00' },
    { factId: null, employer: 'E1', paidOn: '2027-02-28', amount: '1960.00' },
    { factId: null, employer: 'E1', paidOn: '2027-03-31', amount: '490.00' },
  ]);
});
