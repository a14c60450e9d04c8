import { expect, test } from '@jest/globals';
import { addDays, calendarDate } from '@kasvutori/platform';
import type { ClientFacts, EmploymentSpell } from '../facts/client-facts.js';
import { resultOf } from './result-of.js';

const START = calendarDate('2030-01-07');
const on = (day: number) => addDays(START, day);
/** A job from one day of the service to another, counted from 0. */
const work = (from: number, to: number | null, hoursPerWeek = '37.5', employer = 'A'): EmploymentSpell => ({
  ...{ factId: null, employer, hoursPerWeek, subsidised: false },
  ...{ start: on(from), end: to === null ? null : on(to) },
});
const facts = (...spells: EmploymentSpell[]): ClientFacts => ({
  serviceStart: START,
  segments: [
    { factId: null, segment: 'B', from: START },
    { factId: 'later', segment: 'A', from: on(10) },
  ],
  spells,
  serviceEvents: [],
  studyStarts: [],
});

test.each([
  ['nothing', facts(), 400, [null, null, null, false]],
  ['the 91st day in work', facts(work(10, null)), 100, [10, 100, null, true]],
  ['a day before it', facts(work(10, null)), 99, [10, null, null, true]],
  ['the 182nd day, after which nothing more can come', facts(work(10, null)), 191, [10, 100, 191, false]],
  ['a break of 30 days pauses', facts(work(10, 50), work(81, 200)), 400, [10, 130, null, false]],
  ['a longer one begins anew', facts(work(10, 50), work(82, 171)), 400, [10, null, null, false]],
  ['too few hours', facts(work(10, null, '17.5')), 400, [null, null, null, true]],
  ['two small jobs together', facts(work(10, null, '10'), work(20, null, '8', 'B')), 120, [20, 110, null, true]],
  ['work before the service is not its doing', facts(work(-300, -1)), 400, [null, null, null, false]],
])('%s', (_name, known, today, [firstWork, weeks13, weeks26, goesOn]) => {
  const day = (value: unknown) => (typeof value === 'number' ? on(value) : null);
  expect(resultOf(known, on(today))).toMatchObject({
    ...{ firstWorkOn: day(firstWork), weeks13On: day(weeks13), weeks26On: day(weeks26), goesOn },
  });
});

test('the segment is that of the first day, and a visit taken back is none', () => {
  const visit = { factId: null, component: 'visit', units: '1', voucherAmount: null };
  const known = {
    ...facts(),
    serviceEvents: [
      { ...visit, eventId: '1', on: on(3), reversed: true },
      { ...visit, eventId: '2', on: on(9), reversed: false },
      { ...visit, eventId: '3', on: on(5), reversed: false },
    ],
  };
  expect(resultOf(known, on(400))).toMatchObject({ segment: 'B', firstVisitOn: on(5) });
});
