import { describe, expect, it } from '@jest/globals';
import { mandateState, refuseDays } from './mandate-state.js';

describe('a mandate on a day', () => {
  const days = { firstDay: '2026-03-02', lastDay: '2026-03-29', endedAt: null };
  it.each([
    ['2026-03-01', 'coming'],
    ['2026-03-02', 'in-force'],
    ['2026-03-29', 'in-force'], // its last day is a day of 23 hours: the clocks go forward
    ['2026-03-30', 'over'],
  ])('%s is %s', (today, state) => expect(mandateState(days, today)).toBe(state));

  it('that somebody has ended is ended, whatever the day', () =>
    expect(mandateState({ ...days, endedAt: new Date() }, '2026-03-05')).toBe('ended'));

  it.each<[string, string, boolean, string | undefined]>([
    ['2026-03-02', '2026-03-02', true, undefined],
    ['2026-03-03', '2026-03-02', true, 'mandate-days-wrong'],
    ['2026-03-01', '2026-03-05', true, 'mandate-days-past'],
    ['2026-03-01', '2026-03-05', false, undefined],
    ['2026-02-01', '2026-03-01', false, 'mandate-days-past'],
  ])('from %s to %s, by the client %s: %s', (firstDay, lastDay, byClient, refusal) =>
    expect(refuseDays({ firstDay, lastDay }, '2026-03-02', byClient)).toBe(refusal),
  );
});
