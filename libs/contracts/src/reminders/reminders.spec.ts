import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import { remindersDue, type ReminderDays, type ReminderKind } from './reminders.js';

const DAYS: ReminderDays = {
  expiry: [90, 30, 7],
  notice: [14],
  option: [30, 30],
  insurance: [],
  certificate: [7, 90],
  evidence: [30],
};
const date = (day: string, kind: ReminderKind = 'expiry') => ({
  ...{ contractId: 'c', itemId: 'c', kind },
  day: calendarDate(day),
});

describe('what is reminded of on 1 March 2027', () => {
  it.each<[string, ReminderKind, string, number | null]>([
    ['91 days before', 'expiry', '2027-05-31', null],
    ['90 days before', 'expiry', '2027-05-30', 90],
    ['31 days before', 'expiry', '2027-04-01', 90],
    ['30 days before', 'expiry', '2027-03-31', 30],
    ['8 days before', 'expiry', '2027-03-09', 30],
    ['7 days before', 'expiry', '2027-03-08', 7],
    ['the day itself', 'expiry', '2027-03-01', 7],
    ['the day after', 'expiry', '2027-02-28', null],
    ['a kind of its own days', 'notice', '2027-03-15', 14],
    ['a day said twice', 'option', '2027-03-31', 30],
    ['a kind nobody wants to hear of', 'insurance', '2027-03-02', null],
    ['days in any order', 'certificate', '2027-03-04', 7],
  ])('%s', (_, kind, day, before) => {
    expect(
      remindersDue([date(day, kind)], DAYS, calendarDate('2027-03-01')).map(({ daysBefore }) => daysBefore),
    ).toEqual(before === null ? [] : [before]);
  });

  it('says the nearest first and how many days are left, over the night the clocks change', () => {
    const due = remindersDue([date('2027-03-29'), date('2027-03-28')], DAYS, calendarDate('2027-03-27'));
    expect(due.map(({ day, daysLeft }) => [day, daysLeft])).toEqual([
      ['2027-03-28', 1],
      ['2027-03-29', 2],
    ]);
  });
});
