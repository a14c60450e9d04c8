import { describe, expect, it } from '@jest/globals';
import { figure, newest, periodName } from './indicator-words.js';
import type { Indicator } from './types.js';

const point = (from: string, verdict: Indicator['points'][number]['verdict']) => ({
  ...{ from, to: from, value: null, cases: null, hidden: false, verdict },
});

describe('an indicator in words', () => {
  it('names its periods by the calendar', () => {
    expect(periodName('month', { from: '2026-11-15' })).toBe('11/2026');
    expect(periodName('quarter', { from: '2026-11-15' })).toBe('Q4/2026');
  });
  it('is a per cent, or a grade', () => {
    expect(figure('outcomes', '33.30')).toBe('33,3\u00a0%');
    expect(figure('outcomes', '100.00')).toBe('100\u00a0%');
    expect(figure('feedback', '4.20')).toBe('4,20');
  });
  it('speaks of the last judged period, else of the newest', () => {
    const [old, judged, running] = [
      point('2026-01-01', 'met'),
      point('2026-02-01', 'missed'),
      point('2026-03-01', 'running'),
    ];
    expect(newest({ points: [old, judged, running] })).toBe(judged);
    expect(newest({ points: [running] })).toBe(running);
    expect(newest({ points: [] })).toBeUndefined();
  });
});
