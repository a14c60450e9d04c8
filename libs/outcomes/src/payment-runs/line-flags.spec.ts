import { expect, it } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import { flagsOf } from './line-flags.js';

const START = { factId: null, segment: 'A', from: calendarDate('2030-01-01') };
const into = (segment: string, from: string) => ({ factId: 'seg', segment, from: calendarDate(from) });
const LAST = { cutOff: calendarDate('2030-05-31'), snapshotAt: new Date('2030-06-03T08:00:00Z') };
const BEFORE = new Date('2030-06-03T08:00:00Z');
const AFTER = new Date('2030-06-03T08:00:00.001Z');

const line = (
  outcomeDate: string,
  {
    segment = 'A',
    corrects = null,
    facts = ['job'],
  }: { segment?: string | null; corrects?: string | null; facts?: string[] } = {},
) =>
  ({
    correctsLineId: corrects,
    outcomeDate: calendarDate(outcomeDate),
    trace: {
      steps: [{ op: 'price', amount: '100.00', segment }],
      facts: [{ kind: 'service-start', on: '2030-01-01' }, ...facts.map((id) => ({ kind: 'employment', id }))],
    },
  }) as unknown as Parameters<typeof flagsOf>[0];

it.each([
  ['told after the last run of what it could have paid', line('2030-05-01'), AFTER, LAST, ['late']],
  ['told in time', line('2030-05-01'), BEFORE, LAST, []],
  ['came about less than thirty days before the cut-off', line('2030-05-02'), AFTER, LAST, []],
  ['the first run has no earlier', line('2030-03-01'), AFTER, null, []],
  ['a correction is looked at as one', line('2030-03-01', { corrects: 'x' }), AFTER, LAST, []],
  ['rests on nothing told late', line('2030-03-01', { facts: [] }), AFTER, LAST, []],
])('late: %s', (_, draft, toldAt, last, flags) => {
  const told = { startAt: BEFORE, factsAt: new Map([['job', toldAt]]) };
  expect(flagsOf(draft, { segments: [START] }, told, last)).toEqual(flags);
});

it('a client who was told of late is late, too', () =>
  expect(
    flagsOf(line('2030-03-01', { facts: [] }), { segments: [START] }, { startAt: AFTER, factsAt: new Map() }, LAST),
  ).toEqual(['late']));

it.each([
  ['a day after it changed', [START, into('B', '2030-03-01')], '2030-03-02', 'B', ['segment-changed']],
  ['on the day it changed', [into('B', '2030-03-01'), START], '2030-03-01', 'B', ['segment-changed']],
  ['29 days after', [START, into('B', '2030-03-01')], '2030-03-30', 'B', ['segment-changed']],
  ['30 days after', [START, into('B', '2030-03-01')], '2030-03-31', 'B', []],
  ['before it changed', [START, into('B', '2030-03-01')], '2030-02-28', 'B', []],
  ['the same segment again', [START, into('A', '2030-03-01')], '2030-03-02', 'A', []],
  [
    'changed back and forth',
    [START, into('B', '2030-01-10'), into('A', '2030-03-01')],
    '2030-03-02',
    'A',
    ['segment-changed'],
  ],
  ['the price of the segment before', [START, into('B', '2030-03-01')], '2030-03-02', 'A', []],
  ['a price that is the same for all', [START, into('B', '2030-03-01')], '2030-03-02', null, []],
])('segment: %s', (_, segments, outcomeDate, segment, flags) =>
  expect(flagsOf(line(outcomeDate, { segment }), { segments }, { startAt: BEFORE, factsAt: new Map() }, null)).toEqual(
    flags,
  ),
);
