import { describe, expect, test } from '@jest/globals';
import { addDays, calendarDate } from '@kasvutori/platform';
import fc from 'fast-check';
import { EXAMPLE_COHORT } from '../../../../test/support/example-cohort.js';
import type { ClientOfContract } from '../entitlements/tariff-facts.js';
import { exponentialFit, logNormalFit, triangularFit } from './fit.js';
import { histories, lastDayOf } from './histories.js';
import { pastClient } from './past-client.js';
import { pastSegments } from './past-segments.js';
import { readCohort } from './validate-cohort.js';

const START = calendarDate('2030-01-01');
const AS_OF = calendarDate('2031-12-31');
const on = (day: number) => addDays(START, day);
type Facts = ClientOfContract['facts'];
const work = (from: number, to: number | null, employer = 'A'): Facts['spells'][number] => ({
  ...{ factId: null, employer, hoursPerWeek: '35', subsidised: false },
  ...{ start: on(from), end: to === null ? null : on(to) },
});
const client = (segment: string, other: Partial<Facts> = {}): ClientOfContract => ({
  client: 'X',
  facts: {
    ...{ serviceStart: START, segments: [{ factId: null, segment, from: START }] },
    ...{ spells: [], serviceEvents: [], studyStarts: [] },
    ...other,
  },
});

test.each([
  ['the logarithms of the values', logNormalFit([10, 10, 10]), { kind: 'logNormal', median: '10', p90: '10' }],
  ['spread by two', logNormalFit([50, 200]), { kind: 'logNormal', median: '100', p90: '243.1' }],
  ['all days over the ends', exponentialFit([100, 50, 30], 2), { kind: 'exponential', mean: '90' }],
  ['a triangle as wide as the deviation', triangularFit([20, 40]), { least: '5.51', usual: '30', most: '54.49' }],
  ['no deviation', triangularFit([37.5, 37.5]), { kind: 'constant', value: '37.5' }],
])('%s', (_name, fitted, expected) => {
  expect(fitted).toMatchObject(expected);
});

describe('one client', () => {
  test.each([
    ['jobs that overlap are one period', [work(10, 40), work(30, 60, 'B')], [{ days: 51, goesOn: false, gap: null }]],
    ['a job that follows at once too', [work(10, 40), work(41, 60, 'B')], [{ days: 51, goesOn: false, gap: null }]],
    [
      'a gap',
      [work(10, 19), work(30, null)],
      [
        { days: 10, goesOn: false, gap: 10 },
        { days: 700, goesOn: true, gap: null },
      ],
    ],
    ['work before the service is not of it', [work(-10, 90)], []],
  ])('%s', (_name, spells, periods) => {
    expect(pastClient(client('A', { spells }), AS_OF).periods).toEqual(periods);
  });

  test('pay of a month over the hours of its days', () => {
    const wages = [{ factId: null, employer: 'A', paidOn: calendarDate('2030-01-31'), amount: '700.00' }];
    expect(pastClient(client('A', { spells: [work(24, null)], wages }), AS_OF).hourlyWages).toEqual([20]);
    expect(pastClient(client('A', { wages }), AS_OF).hourlyWages).toEqual([]);
  });
});

describe('the segments of those who were served', () => {
  const many = (segment: string, count: number, other: Partial<Facts> = {}) =>
    Array.from({ length: count }, () => client(segment, other));

  test('tell nothing of fewer than five', () => {
    const told = pastSegments([...many('A', 5, { spells: [work(20, 119)] }), ...many('B', 4)], AS_OF);
    expect(told.clients).toBe(5);
    expect(told.segments).toMatchObject([
      {
        ...{ id: 'A', share: '100', dropOut: '0', subsidised: '0' },
        work: { chance: '100', days: { median: '20', p90: '20' } },
        spells: { days: { kind: 'exponential', mean: '100' }, again: '0' },
        hoursPerWeek: { kind: 'constant', value: '35' },
      },
    ]);
    expect(told.assumed).toEqual(['A/gapDays', 'A/hourlyWage']);
    expect(pastSegments(many('B', 4), AS_OF)).toEqual({ clients: 0, segments: [], assumed: [] });
  });

  test('tell of small ones together where that makes five', () => {
    const { segments } = pastSegments([...many('A', 3), ...many('B', 12), ...many('C', 2)], AS_OF);
    expect(segments.map(({ id, share }) => [id, share])).toEqual([
      ['B', '70.59'],
      ['A+C', '29.41'],
    ]);
  });

  test('a number too few of one have told of is that of all', () => {
    const spells = [work(20, 119)];
    const { segments, assumed } = pastSegments(
      [...many('A', 9, { spells }), ...many('B', 3)].concat(many('B', 3)),
      AS_OF,
    );
    expect(segments.map(({ id, share, work: { chance } }) => [id, share, chance])).toEqual([
      ['A', '60', '100'],
      ['B', '40', '0'],
    ]);
    expect(segments[1]?.spells.days).toEqual(segments[0]?.spells.days);
    expect(assumed).not.toContain('B/spellDays');
  });

  test('visits by component: how many, and how far apart', () => {
    const visit = { component: 'VISIT', units: '1', voucherAmount: null, factId: null };
    const serviceEvents = [0, 7, 21, 28].map((day) => ({
      ...visit,
      ...{ eventId: String(day), on: on(day), reversed: day === 28 },
    }));
    expect(pastSegments(many('A', 6, { serviceEvents }), AS_OF).segments[0]?.events).toEqual([
      { component: 'VISIT', count: { kind: 'constant', value: '3' }, everyDays: 11 },
    ]);
  });

  test('make a sound cohort of whatever happened', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 60 }), (seed, clients) => {
        const cohort = { ...EXAMPLE_COHORT, clients };
        const past = pastSegments(histories(cohort, seed).clients, lastDayOf(cohort));
        if (past.clients === 0) return;
        expect(readCohort({ ...cohort, segments: past.segments })).toMatchObject({ ok: true });
        expect(past.clients).toBeLessThanOrEqual(clients);
      }),
      { numRuns: 30 },
    );
  });

  test('of a simulated cohort are about those it was simulated from', () => {
    const cohort = { ...EXAMPLE_COHORT, clients: 1_500, market: { kind: 'constant' as const, value: '1' } };
    const [a] = pastSegments(histories(cohort, '1').clients, lastDayOf(cohort)).segments;
    // Of those who do not leave (92 %) 62 % begin to work.
    expect(Number(a?.work.chance)).toBeGreaterThan(50);
    expect(Number(a?.work.chance)).toBeLessThan(62);
    expect(Number(a?.spells.again)).toBeGreaterThan(40);
    expect(Number(a?.subsidised)).toBeGreaterThan(6);
    expect(a?.share).toMatch(/^(39|40|41)/);
  });
});
