import { describe, expect, it } from '@jest/globals';
import { calendarDate, toHelsinki } from '@kasvutori/platform';
import { freePlace, freeTimes, wrongHours, type CalendarRules } from './free-times.js';

const day = calendarDate;
const MONDAY = day('2026-11-23');
const rules = (change: Partial<CalendarRules> = {}): CalendarRules => ({
  hours: [
    { weekday: 1, from: '09:00', to: '11:00' },
    { weekday: 2, from: '13:00', to: '14:30' },
  ],
  exceptions: [],
  slotMinutes: 60,
  weekCapacity: null,
  places: 1,
  ...change,
});
const EARLY = new Date('2020-01-01T00:00:00Z');
const shown = (
  ...[asked, taken = [], first = MONDAY, days = 7, after = EARLY]: Partial<Parameters<typeof freeTimes>>
) =>
  freeTimes(asked ?? rules(), taken, first, days, after).map(({ startsAt }) => {
    const { date, time } = toHelsinki(startsAt);
    return `${date} ${time}`;
  });
const nine = { startsAt: new Date('2026-11-23T07:00:00Z'), endsAt: new Date('2026-11-23T08:00:00Z'), place: 1 };

describe('free times', () => {
  it('are those of the week, whole ones only', () => {
    expect(shown()).toEqual(['2026-11-23 09:00', '2026-11-23 10:00', '2026-11-24 13:00']);
  });

  it('are no more free once they are taken, have begun or overlap a taken one', () => {
    expect(shown(rules(), [nine])).toEqual(['2026-11-23 10:00', '2026-11-24 13:00']);
    expect(shown(rules(), [], MONDAY, 7, nine.startsAt)).toEqual(['2026-11-23 10:00', '2026-11-24 13:00']);
    const half = { startsAt: new Date('2026-11-23T07:30:00Z'), endsAt: new Date('2026-11-23T08:30:00Z'), place: 1 };
    expect(shown(rules(), [half])).toEqual(['2026-11-24 13:00']);
  });

  it.each([
    [1, [], 1],
    [1, [1], undefined],
    [3, [1], 2],
    [3, [1, 3], 2],
    [3, [1, 2, 3], undefined],
    // There were three places once: one is left of them no more.
    [2, [2, 3], undefined],
    [2, [3], 1],
  ])('of a group of %i in which %j are taken: place %s', (places, held, free) => {
    const taken = held.map((place) => ({ ...nine, place }));
    expect(freePlace({ places }, taken, nine)).toBe(free);
    expect(shown(rules({ places }), taken).includes('2026-11-23 09:00')).toBe(free !== undefined);
  });

  it('are others on days that are excepted', () => {
    const exceptions = [
      { day: MONDAY, hours: [] },
      { day: day('2026-11-25'), hours: [{ from: '08:00', to: '09:00' }] },
    ];
    expect(shown(rules({ exceptions }))).toEqual(['2026-11-24 13:00', '2026-11-25 08:00']);
  });

  it('end when the week is full, and begin again in the next', () => {
    expect(shown(rules({ weekCapacity: 1 }), [nine], MONDAY, 8)).toEqual(['2026-11-30 09:00', '2026-11-30 10:00']);
  });

  it('skip the hour that the clock skips in spring', () => {
    const night = rules({ hours: [{ weekday: 7, from: '02:00', to: '05:00' }] });
    expect(shown(night, [], day('2027-03-28'), 1)).toEqual(['2027-03-28 02:00', '2027-03-28 04:00']);
  });

  it.each([
    [[{ from: '09:00', to: '09:00' }], 0],
    [
      [
        { from: '09:00', to: '11:00' },
        { from: '10:00', to: '12:00' },
      ],
      1,
    ],
    [
      [
        { from: '09:00', to: '11:00' },
        { from: '11:00', to: '12:00' },
      ],
      undefined,
    ],
  ])('of %j: wrong at %s', (hours, at) => {
    expect(wrongHours(hours)).toBe(at);
  });
});
