import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { cohortOf, cohortValues, shareSum, type Cohort } from './cohort-values.js';
import { exampleCohort } from './example-cohort.js';

const EXAMPLE = JSON.parse(
  readFileSync(new URL('../../../../docs/domain/cohort-example.json', import.meta.url), 'utf8'),
) as Cohort;

/** Written in the same way, so that only what is meant is compared: "37.50" and "37.5" are one number. */
const written = (cohort: object): unknown =>
  JSON.parse(JSON.stringify(cohort), (key, value: unknown) =>
    typeof value === 'string' &&
    /^\d+[.]\d+$/.test(value) &&
    !['benefitPerDay', 'fixedPerMonth', 'perClient'].includes(key)
      ? String(Number(value))
      : value,
  );

describe('the form of a cohort', () => {
  test('sends what it was given, every part of it', () => {
    const tariffs = ['FI-DEMO-1', 'UK-WP', ''];
    const sent = { $schema: 'cohort.schema.json', ...cohortOf(cohortValues(EXAMPLE, tariffs), EXAMPLE.title, tariffs) };
    expect(sent).toEqual(written(EXAMPLE));
  });

  test('sends nothing of parts that were left out', () => {
    const cohort = cohortOf({ ...exampleCohort('2027-01-01'), varies: false }, 'Valmennus', ['FI-DEMO-1']);
    expect(Object.keys(cohort)).not.toEqual(expect.arrayContaining(['market']));
    expect(cohort.segments[0]).not.toHaveProperty('study');
    expect(cohort.segments[0]?.work.days).toEqual({ kind: 'logNormal', median: '120', p90: '300' });
  });

  test.each([
    [[{ share: 33.3 }, { share: 33.3 }, { share: 33.4 }], 100],
    [[{ share: 0.1 }, { share: 0.2 }], 0.3],
    [[{ share: '4o' }, { share: 60 }], 60],
  ])('shares of %j make %d', (segments, sum) => {
    expect(shareSum(segments)).toBe(sum);
  });
});
