import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { contentOf, valuesOf } from './draft-values.js';

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
      segments: [{ amount: '400.00' }, { amount: '600.00' }, { amount: '900.00' }],
      rest: JSON.stringify({ indexed: true }, null, 2),
    });
    expect(JSON.parse(components.find(({ id }) => id === 'EXP')!.rest)).toHaveProperty('bands');
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
    values.cases[0]!.facts = '{';
    expect(() => contentOf(values, body)).toThrow(SyntaxError);
  });
});
