import { expect, test } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import { clientFacts, SAMPLE_TARIFF, spell } from '../../../../test/support/sample-tariff.js';
import { progress } from './progress.js';

const on = (facts: ReturnType<typeof clientFacts>, asOf: string) => {
  const result = progress(SAMPLE_TARIFF, facts, calendarDate(asOf));
  return { ...result, s13: result.milestones.find((milestone) => milestone.component === 'S13') };
};

test('at work: the days that are missing and the day they are full', () => {
  const seen = on(clientFacts('B', '2026-01-05', [spell('2026-02-02')]), '2026-03-20');
  expect(seen).toMatchObject({ days: 47, working: true, resumeBy: null });
  expect(seen.s13).toEqual({
    component: 'S13',
    neededDays: 91,
    reachedOn: null,
    missingDays: 44,
    expectedOn: '2026-05-03',
    netCents: 60_000n,
  });
});

test('on a break: the last day on which new work still continues the count is 28 days and one after the last', () => {
  const seen = on(clientFacts('B', '2026-01-05', [spell('2026-02-02', '2026-03-15')]), '2026-04-01');
  expect(seen).toMatchObject({ days: 42, working: false, resumeBy: '2026-04-13' });
  expect(seen.s13).toMatchObject({ missingDays: 49, expectedOn: null, netCents: 60_000n });
});

test('after too long a break the count begins anew', () => {
  const facts = clientFacts('B', '2026-01-05', [spell('2026-02-02', '2026-03-15')]);
  expect(on(facts, '2026-04-12')).toMatchObject({ days: 42, resumeBy: '2026-04-13' });
  expect(on(facts, '2026-04-13')).toMatchObject({ days: 0, resumeBy: null });
});

test('work known to end earlier promises nothing', () => {
  expect(
    on(clientFacts('B', '2026-01-05', [spell('2026-02-02', '2026-04-30')]), '2026-03-20').s13?.expectedOn,
  ).toBeNull();
});

test('what was reached says when', () => {
  expect(on(clientFacts('B', '2026-01-05', [spell('2026-02-02')]), '2026-06-01').s13).toMatchObject({
    reachedOn: '2026-05-03',
    missingDays: 0,
  });
});
