import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLE_COHORT } from '../../../../test/support/example-cohort.js';
import { writtenTariff } from '../../../../test/support/written-tariffs.js';
import { COHORT_SCHEMA } from './cohort.js';
import { notSimulated, refuseTogether } from './suits.js';
import { readCohort } from './validate-cohort.js';

const [segment] = EXAMPLE_COHORT.segments;
const withSegment = (change: object): unknown => ({
  ...EXAMPLE_COHORT,
  segments: [{ ...segment, share: '100', ...change }],
});

describe('a cohort', () => {
  test('the published schema is the one the types come from', () => {
    const published = JSON.parse(
      readFileSync(join(process.cwd(), 'docs/domain/cohort.schema.json'), 'utf8'),
    ) as unknown;
    expect(published).toEqual(JSON.parse(JSON.stringify(COHORT_SCHEMA)));
  });

  test.each([
    ['the example', EXAMPLE_COHORT, []],
    ['one segment', withSegment({}), []],
    ['no object', 7, ['']],
    ['a day that is none', { ...EXAMPLE_COHORT, start: '2027-02-30' }, ['/start']],
    ['a field nobody knows', { ...EXAMPLE_COHORT, age: '40' }, ['/age']],
    ['nobody', { ...EXAMPLE_COHORT, clients: 0 }, ['/clients']],
    ['half the country', { ...EXAMPLE_COHORT, clients: 2_000_000 }, ['/clients']],
    ['clients who come after the end', { ...EXAMPLE_COHORT, intakeMonths: 25 }, ['/intakeMonths']],
    ['eleven years', { ...EXAMPLE_COHORT, serviceMonths: 120 }, ['/serviceMonths']],
    ['shares that make 90', withSegment({ share: '90' }), ['/segments']],
    [
      'a segment twice',
      { ...EXAMPLE_COHORT, segments: [1, 2].map(() => ({ ...segment, share: '50' })) },
      ['/segments/1/id'],
    ],
    ['more than all', withSegment({ dropOut: '101' }), ['/segments/0/dropOut']],
    [
      'a number with a comma',
      withSegment({ hoursPerWeek: { kind: 'constant', value: '37,5' } }),
      ['/segments/0/hoursPerWeek/value'],
    ],
    [
      'a distribution nobody knows',
      withSegment({ hoursPerWeek: { kind: 'normal' } }),
      ['/segments/0/hoursPerWeek/kind'],
    ],
    [
      'a range that is turned',
      withSegment({ hoursPerWeek: { kind: 'uniform', from: '38', to: '10' } }),
      ['/segments/0/hoursPerWeek/to'],
    ],
    [
      'most below usual',
      withSegment({ hoursPerWeek: { kind: 'triangular', least: '10', usual: '20', most: '15' } }),
      ['/segments/0/hoursPerWeek/most'],
    ],
    [
      'a median of nought',
      withSegment({ spells: { ...segment?.spells, days: { kind: 'logNormal', median: '0', p90: '10' } } }),
      ['/segments/0/spells/days/median'],
    ],
    ['less than no money', withSegment({ benefitPerDay: '-1.00' }), ['/segments/0/benefitPerDay']],
  ])('%s', (_, json, paths) => {
    const read = readCohort(json);
    expect(read.ok ? [] : read.flaws.map(({ path }) => path)).toEqual(paths);
  });
});

describe('a tariff beside a cohort', () => {
  const alone = { ...EXAMPLE_COHORT, segments: EXAMPLE_COHORT.segments.map(({ names: _, ...one }) => one) };
  test.each([
    ['fi-demo-1', EXAMPLE_COHORT, []],
    ['uk-wp', EXAMPLE_COHORT, []],
    ['uk-wp', alone, ['/segments/0/id', '/segments/1/id', '/segments/2/id']],
    ['uk-whp', alone, []],
    ['fi-tyo-sib', alone, ['/segments/0/id', '/segments/1/id', '/segments/2/id']],
  ])('%s: segments without a price', (name, cohort, paths) => {
    expect(refuseTogether(writtenTariff(name), cohort).map(({ path }) => path)).toEqual(paths);
  });

  test.each([
    ['fi-demo-1', EXAMPLE_COHORT, []],
    ['fi-demo-1', { ...EXAMPLE_COHORT, scores: [] }, ['EXP experience']],
    ['nec4-c', EXAMPLE_COHORT, ['SHARE cost']],
  ])('%s: what the cohort says nothing of is told', (name, cohort, expected) => {
    const told = notSimulated(writtenTariff(name), cohort);
    expect(told.map(({ component, measure }) => `${component} ${measure}`)).toEqual(expected);
  });
});
