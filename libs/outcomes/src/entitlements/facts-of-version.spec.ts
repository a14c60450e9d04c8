import { expect, test } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import { factsOfVersion } from './facts-of-version.js';

const day = calendarDate;
const STARTS = [day('2026-01-01'), day('2026-07-15'), day('2027-01-01')];
const score = (on: string) => ({ factId: null, measure: 'experience', on: day(on), score: '8', answers: 40 });
const facts = {
  service: [
    { from: day('2025-12-01'), to: null },
    { from: day('2026-02-01'), to: day('2026-03-31') },
  ],
  scores: ['2025-12-31', '2026-07-14', '2026-07-15', '2027-01-01'].map(score),
};
const read = (starts: typeof STARTS, version: number) => {
  const { service = [], scores = [] } = factsOfVersion(facts, starts, version);
  return { service: service.map(({ from, to }) => `${from}–${to ?? ''}`), scores: scores.map(({ on }) => on) };
};

test.each([
  [
    'the first holds before its first day too',
    STARTS,
    0,
    ['2025-12-01–2026-07-14', '2026-02-01–2026-03-31'],
    ['2025-12-31', '2026-07-14'],
  ],
  ['the next from its day on', STARTS, 1, ['2026-07-15–2026-12-31'], ['2026-07-15']],
  ['the last goes on', STARTS, 2, ['2027-01-01–'], ['2027-01-01']],
  [
    'one that a later version took the place of from an earlier day holds for no day',
    [day('2026-01-01'), day('2026-07-15'), day('2026-02-01')],
    1,
    [],
    [],
  ],
])('%s', (_name, starts, version, service, scores) => {
  expect(read(starts, version)).toEqual({ service, scores });
});
