import { expect, test } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import { decideBy, extensionRefusal, firstCallOffOn, freeWeekdaysBetween, isLongEnough } from './register-times.js';

test.each([
  ['over two weekends', '2027-01-11T10:00:00Z', '2027-01-25'],
  ['over Epiphany', '2026-12-31T10:00:00Z', '2027-01-18'],
  ['over Christmas, its eve and New Year', '2026-12-21T10:00:00Z', '2027-01-08'],
  ['arrived late in the evening of Helsinki', '2027-01-11T21:59:59Z', '2027-01-25'],
  ['arrived after midnight in Helsinki, still yesterday in UTC', '2027-01-11T22:00:00Z', '2027-01-26'],
  ['arrived on a Saturday', '2027-01-09T10:00:00Z', '2027-01-22'],
  ['over Midsummer Eve', '2027-06-21T10:00:00Z', '2027-07-06'],
])('a decision is due on the 10th working day: %s', (_, appliedAt, by) => {
  expect(decideBy(new Date(appliedAt))).toBe(by);
});

test('an extended decision is due on the 15th working day, and what did not count is told', () => {
  const appliedAt = new Date('2026-12-21T10:00:00Z');
  expect(decideBy(appliedAt, true)).toBe('2027-01-15');
  expect(freeWeekdaysBetween(calendarDate('2026-12-21'), calendarDate('2027-01-15'))).toEqual([
    '2026-12-24',
    '2026-12-25',
    '2027-01-01',
    '2027-01-06',
  ]);
  expect(freeWeekdaysBetween(calendarDate('2027-02-01'), calendarDate('2027-02-15'))).toEqual([]);
});

test.each([
  ['on the last day, to its last millisecond', '2027-01-25T21:59:59.999Z', null, undefined],
  ['the day after', '2027-01-25T22:00:00Z', null, 'member-extension-late'],
  ['a second time', '2027-01-20T10:00:00Z', 'Liitteitä tarkistetaan.', 'member-extended-already'],
])('the time is extended once and before it has run out: %s', (_, now, extensionReason, refusal) => {
  expect(extensionRefusal({ decideBy: calendarDate('2027-01-25'), extensionReason }, new Date(now))).toBe(refusal);
});

test('a register is open for 30 days before its first call-off, and no shorter', () => {
  // Late in the evening of the last day of January: the day is that of Helsinki.
  const publishedAt = new Date('2027-01-31T21:59:00Z');
  expect(firstCallOffOn(publishedAt)).toBe('2027-03-02');
  expect(
    [null, '2027-03-01', '2027-03-02'].map((day) => isLongEnough(day === null ? null : calendarDate(day), publishedAt)),
  ).toEqual([true, false, true]);
});
