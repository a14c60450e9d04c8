import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { listOf, partOf } from './types.js';
import { contentOf, valuesOf } from './draft-values.js';
import { slotOf } from './segmented-values.js';

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

  it.each(readdirSync(FOLDER))('%s has a field for each of its rules', (file) => {
    const { components, measures } = valuesOf({ body: read(file), cases: [] });
    expect([...components, ...measures.map(({ fields }) => fields)].map(({ rest }) => rest).join('')).toBe('');
  });

  it('takes its own fields', () => {
    const { components } = valuesOf({ body: read('fi-demo-1.json'), cases: [] });
    expect(components.find(({ id }) => id === 'S13')).toMatchObject({
      ...{ kind: 'milestone', claimMode: 'claim', windowDays: 90, indexed: true },
      trigger: { by: 'days', measure: 'employment', days: { by: 'one', one: 91 } },
      price: { by: 'segments', slots: { 's-A': '400.00', 's-B': '600.00', 's-C': '900.00' } },
    });
    expect(components.find(({ id }) => id === 'EXP')).toMatchObject({
      own: { measure: 'experience', of: 'FIX' },
      rows: {
        bands: [
          { below: 7, percent: -5 },
          { below: 8.5, percent: 0 },
          { below: '', percent: 5 },
        ],
      },
    });
  });

  it('holds rates, thresholds by rate and segment, factors, and prices from day to day', () => {
    const whp = valuesOf({ body: read('uk-whp.json'), cases: [] });
    expect(whp.rates).toMatchObject([{ name: 'NLW', from: '2023-04-01', value: 10.42 }, { from: '2024-04-01' }]);
    expect(whp.components.find(({ id }) => id === 'OUT_EMP')).toMatchObject({
      trigger: { by: 'times', times: 416, rate: 'NLW' },
      rows: {
        tiers: [
          { to: 1000, amount: '1500.00' },
          { to: '', amount: '1875.00' },
        ],
      },
    });
    const wp = valuesOf({ body: read('uk-wp.json'), cases: [] });
    expect(wp.measures.find(({ type }) => type === 'count')!.trigger.days).toMatchObject({ slots: { 's-3': 91 } });
    expect(wp.components[0]!.rows.cohortFactors.map(({ factor }) => factor)).toEqual([1, 0.75, 0.5, 0]);

    const body = read('fi-demo-1.json');
    const price = { byDate: [{ from: '2026-01-01', price: { amount: '10.00' } }] };
    const dated = { ...body, components: [{ ...listOf(body['components'])[0], price }] };
    const values = valuesOf({ body: dated, cases: [] });
    expect(values.components[0]).toMatchObject({ rest: '', price: { by: 'dates', dates: [{ from: '2026-01-01' }] } });
    values.components[0]!.price.dates.push({ from: '2027-01-01', by: 'one', one: '12.00', slots: {} });
    expect(listOf(contentOf(values, dated).body['components'])[0]!['price']).toEqual({
      byDate: [...price.byDate, { from: '2027-01-01', price: { amount: '12.00' } }],
    });
  });

  it('keeps what the language does not know as JSON', () => {
    const body = { ...read('fi-demo-1.json') };
    const odd = { ...listOf(body['components'])[1]!, weather: 'rain', tiers: 'high' };
    const values = valuesOf({ body: { ...body, components: [odd] }, cases: [] });
    expect(JSON.parse(values.components[0]!.rest)).toEqual({ weather: 'rain', tiers: 'high' });
    expect(listOf(contentOf(values, body).body['components'])[0]).toMatchObject({ weather: 'rain', tiers: 'high' });
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
    values.components[0]!.price.slots[slotOf('D 1')] = '500.00';
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
