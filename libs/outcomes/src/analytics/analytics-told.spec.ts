import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OutcomeAnalytics } from './analytics.dto.js';
import { analyticsTold } from './analytics-told.js';

interface Person {
  readonly month: number;
  readonly segment: string;
  readonly provider: string;
  /** The month of the first work; as many later months of 13 weeks. */
  readonly worked: number | null;
  readonly sustained: boolean;
}
const MONTHS = Array.from({ length: 18 }, (_, index) => index);
const nameOf = (month: number) => `${2030 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
const count = (people: readonly Person[], when: (person: Person) => boolean) => people.filter(when).length;
const groupsOf = (people: readonly Person[], by: 'segment' | 'provider') =>
  [...new Set(people.map((one) => one[by]))].map((name) => {
    const own = people.filter((one) => one[by] === name);
    return { name, clients: own.length, sustained: count(own, (one) => one.sustained) };
  });
const LIMITS = { shareLow: '0', shareHigh: '1', costLow: null, costHigh: null };

/** Everything as it is, of these people; a job begins in the month of the start and lasts, or does not. */
function exactOf(people: readonly Person[]): OutcomeAnalytics {
  const months = MONTHS.map((month) => ({
    month: nameOf(month),
    started: count(people, (one) => one.month === month),
    worked: count(people, (one) => one.worked === month),
    sustained: count(people, (one) => one.sustained && one.worked === month),
    paid: '1.00',
  }));
  const years = [2030, 2031].map((year) => {
    const own = months.filter(({ month }) => month.startsWith(String(year)));
    const sum = (column: 'started' | 'worked' | 'sustained') => own.reduce((all, one) => all + one[column], 0);
    const sums = { started: sum('started'), worked: sum('worked'), sustained: sum('sustained') };
    return { year, ...sums, paid: '1.00', cost: '1.00' };
  });
  const worked = count(people, (one) => one.worked !== null);
  const sustained = count(people, (one) => one.sustained);
  return {
    ...{ from: nameOf(0), to: nameOf(17), measuredOn: nameOf(17), early: false, months, years },
    funnel: { clients: people.length, visited: people.length, worked, weeks13: sustained, weeks26: sustained },
    segments: groupsOf(people, 'segment').map(({ name: segment, ...group }) => ({
      ...{ ...group, ...LIMITS, segment, paid: '1.00', share: '0.5', cost: '1.00' },
    })),
    providers: groupsOf(people, 'provider').map(({ name: providerName, ...group }) => ({
      ...{ ...group, providerName, providerId: providerName, expected: '1', ratio: '1', ratioLow: '1', ratioHigh: '1' },
      flags: [],
    })),
  } as unknown as OutcomeAnalytics;
}

const person = fc
  .record({
    month: fc.nat({ max: 17 }),
    segment: fc.constantFrom('A', 'B', 'C'),
    provider: fc.constantFrom('X', 'Y'),
    works: fc.boolean(),
    stays: fc.boolean(),
  })
  .map(({ works, stays, ...one }): Person => ({ ...one, worked: works ? one.month : null, sustained: works && stays }));
const told = (people: readonly Person[]) =>
  analyticsTold(
    exactOf(people),
    MONTHS.map((month) => count(people, (one) => one.worked === month)),
  );

/** What is left of a whole that is told when the parts that are told are taken away: nobody, or five at least. */
const isSafe = (whole: number | null, parts: readonly (number | null)[]): boolean => {
  if (whole === null) return parts.every((part) => part === null);
  const rest = whole - parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  return rest === 0 || rest >= 5;
};

test('no figure is of one to four, and none can be reckoned from what is told', () => {
  fc.assert(
    fc.property(fc.array(person, { maxLength: 60 }), (people) => {
      const { funnel, years, months, segments, providers } = told(people);
      const counts = [funnel, ...years, ...months, ...segments, ...providers].flatMap((row) =>
        ['clients', 'visited', 'worked', 'weeks13', 'weeks26', 'started', 'sustained'].flatMap(
          (name) => (row as unknown as Record<string, number | null>)[name] ?? [],
        ),
      );
      expect(counts.filter((figure) => figure < 5)).toEqual([]);
      for (const step of [funnel.worked, funnel.weeks13])
        expect(step === null || step === people.length || people.length - step >= 5).toBe(true);
      for (const rows of [segments, providers]) {
        expect(
          isSafe(
            funnel.clients,
            rows.map(({ clients }) => clients),
          ),
        ).toBe(true);
        expect(
          isSafe(
            funnel.weeks13,
            rows.map(({ sustained }) => sustained),
          ),
        ).toBe(true);
        for (const { clients, sustained } of rows)
          expect(sustained === null || clients === sustained || (clients ?? 0) - sustained >= 5).toBe(true);
      }
      for (const [column, whole] of [
        ['started', funnel.clients],
        ['worked', funnel.worked],
        ['sustained', funnel.weeks13],
      ] as const) {
        expect(
          isSafe(
            whole,
            years.map((year) => year[column]),
          ),
        ).toBe(true);
        for (const year of years) {
          const own = months.filter(({ month }) => month.startsWith(String(year.year)));
          expect(
            isSafe(
              year[column],
              own.map((month) => month[column]),
            ),
          ).toBe(true);
        }
      }
    }),
  );
});

test('of five alike everything is told, of four nothing', () => {
  const alike = (many: number) =>
    told(Array.from({ length: many }, () => ({ month: 0, segment: 'A', provider: 'X', worked: 0, sustained: true })));
  const all = { clients: 5, visited: 5, worked: 5, weeks13: 5, weeks26: 5 };
  expect(alike(5)).toMatchObject({ funnel: all, segments: [{ clients: 5, sustained: 5, paid: '1.00', share: '0.5' }] });
  expect(alike(5).months[0]).toEqual({ month: '2030-01-01', started: 5, worked: 5, sustained: 5, paid: '1.00' });
  const none = { clients: null, visited: null, worked: null, weeks13: null, weeks26: null };
  expect(alike(4)).toMatchObject({ funnel: none, measuredOn: null, segments: [], providers: [] });
  expect(
    alike(4)
      .years.flatMap(({ year: _, ...row }) => Object.values(row))
      .filter((cell) => cell !== null),
  ).toEqual([]);
});
