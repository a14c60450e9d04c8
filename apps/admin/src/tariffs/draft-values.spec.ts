import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { listOf, partOf } from './types.js';
import { contentOf, slotOf, valuesOf } from './draft-values.js';

const FOLDER = join(process.cwd(), 'libs/outcomes/tariffs');
const read = (file: string) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Record<string, unknown>;
const facts = { clients: [] };
const cases = [
  { name: 'A', asOf: '2030-01-01', facts, expected: [{ key: 'X', outcomeDate: '2030-01-01', net: '1.00' }] },
];

/** The form writes amounts with two decimals. */
const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (name, one: unknown) =>
      typeof one === 'string' && /^\d+(\.\d)?$/.test(one) && name !== 'clause' ? Number(one).toFixed(2) : one,
    ),
  );

describe('what the form holds of a draft', () => {
  it.each(readdirSync(FOLDER))('%s comes back as it was', (file) => {
    const body = read(file);
    const content = contentOf(valuesOf({ body, cases }), body);
    expect(rounded(content)).toEqual(rounded({ body, cases }));
  });

  it('takes its own fields, and leaves what it has none for as JSON', () => {
    const { components } = valuesOf({ body: read('fi-demo-1.json'), cases: [] });
    expect(components.find(({ id }) => id === 'S13')).toMatchObject({
      ...{
        kind: 'milestone',
        measure: 'employment',
        days: 91,
        pricing: 'segments',
        claimMode: 'claim',
        windowDays: 90,
      },
      prices: { 's-A': '400.00', 's-B': '600.00', 's-C': '900.00' },
      ...{ indexed: true, rest: '' },
    });
    expect(JSON.parse(components.find(({ id }) => id === 'EXP')!.rest)).toHaveProperty('bands');
  });

  it('has a field for the index, for what is kept back, and for each measure', () => {
    const kept = valuesOf({ body: read('fi-retention-1.json'), cases: [] });
    expect(kept.retention).toMatchObject({
      ...{ used: true, percent: 20, of: ['START', 'JOB'], until: 'component', component: 'S26' },
    });
    expect(kept.index.used).toBe(false);
    const { index, measures, segments } = valuesOf({ body: read('fi-demo-1.json'), cases: [] });
    expect(index).toMatchObject({ used: true, series: 'labour-cost-index', base: 115.2, applyOn: '01-01' });
    expect(measures.map(({ name, type }) => [name, type])).toContainEqual(['experience', 'score']);
    expect(segments.ids).toEqual([{ id: 'A' }, { id: 'B' }, { id: 'C' }]);
  });

  it('gives a segment that is added a price, and takes away what is not used any more', () => {
    const body = read('fi-demo-1.json');
    const values = valuesOf({ body, cases: [] });
    values.segments.ids.push({ id: 'D 1' });
    values.components[0]!.prices[slotOf('D 1')] = '500.00';
    values.index.used = false;
    const content = contentOf(values, body);
    expect(content.body).not.toHaveProperty('index');
    const prices = listOf(content.body['components']).map(({ price }) => partOf(partOf(price)['bySegment'])['D 1']);
    expect(prices.slice(0, 2)).toEqual(['500.00', '']);
  });

  it('holds a draft that is none', () => {
    const odd = { components: [{ kind: 3, price: 'much', title: 'S' }, 7], caps: 'none', validFrom: null };
    expect(valuesOf({ body: odd, cases: [] })).toMatchObject({
      components: [{ kind: '3', title: { fi: '' } }],
      caps: [],
    });
  });

  it('is not sent while JSON in it cannot be read', () => {
    const body = read('fi-demo-1.json');
    const values = valuesOf({ body, cases });
    values.components[0]!.rest = '{';
    expect(() => contentOf(values, body)).toThrow(SyntaxError);
  });
});
