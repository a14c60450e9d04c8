import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { factsOf, factsValues } from './facts-values.js';

const file = (name: string) => JSON.parse(readFileSync(join(process.cwd(), name), 'utf8')) as unknown;
interface Case {
  name: string;
  facts: Record<string, unknown>;
}
const CASES = ['fi-demo-1', 'fi-retention-1'].flatMap(
  (name) => file(`libs/outcomes/tariff-cases/${name}.json`) as Case[],
);
const COHORT = {
  cohort: '2026',
  on: '2027-01-01',
  segment: null,
  clients: 50,
  figures: { wages: '120.50' },
  properties: { area: 'metro' },
};

describe('facts of a case as rows', () => {
  it.each(CASES.map(({ name, facts }) => ({ name, facts })))('$name', ({ facts }) => {
    const values = factsValues(facts);
    expect(values.json).toBeNull();
    expect(factsOf(values)).toEqual(facts);
  });

  it('holds a cohort with its sums and properties', () => {
    const values = factsValues({ clients: [], cohorts: [COHORT] });
    expect(values.cohorts).toMatchObject([{ figures: 'wages = 120.50', properties: 'area = metro' }]);
    expect(factsOf(values)).toEqual({ clients: [], cohorts: [COHORT] });
  });

  it.each([
    ['what no row knows', { clients: [], weather: 'rain' }],
    ['what is no list', { clients: 'none' }],
    ['an empty list that would be left out', { clients: [], scores: [] }],
  ])('%s stays as JSON', (_title, facts) => {
    const values = factsValues(facts);
    expect(values.json).not.toBeNull();
    expect(factsOf(values)).toEqual(facts);
  });

  it('is not sent while its JSON cannot be read', () => {
    expect(() => factsOf({ ...factsValues({ weather: 'rain' }), json: '{' })).toThrow(SyntaxError);
  });
});
