import { describe, expect, it } from '@jest/globals';
import { calendarDate as day } from '@kasvutori/platform';
import fc from 'fast-check';
import { FACT_KINDS, heldFacts, type IndicatorFact } from './indicator-facts.js';
import { periodsOf } from './indicator-periods.js';
import { judge, measure, MEASURES, type Aim, type MeasureCode } from './measure.js';

const fact = (
  kind: IndicatorFact['kind'],
  key: string,
  on: string,
  more: Partial<IndicatorFact> = {},
): IndicatorFact => ({
  ...{ kind, key, revision: 0, withdrawn: false, clientKey: `client-${key}`, voucherId: `v-${key}` },
  ...{ on: day(on), value: 1, amountCents: 0n, ...more },
});
const NOVEMBER = { from: day('2026-11-01'), to: day('2026-12-01') };
const LATER = day('2027-02-01');
const valueOf = (code: MeasureCode, facts: IndicatorFact[], today = LATER) =>
  measure({ measure: code, days: code === 'first-contact' ? 10 : null }, heldFacts(facts), NOVEMBER, today);

describe('an indicator', () => {
  it('counts a first meeting on the last day as in time, and none while there is time left', () => {
    const choice = [fact('choice', 'a', '2026-11-25'), fact('answer', 'a', '2026-11-26')];
    const meeting = (on: string) => fact('session', 's', on, { voucherId: 'v-a' });
    expect(valueOf('first-contact', [...choice, meeting('2026-12-05')])).toMatchObject({
      hundredths: 10_000,
      cases: 1,
    });
    expect(valueOf('first-contact', [...choice, meeting('2026-12-06')])).toMatchObject({ hundredths: 0, cases: 1 });
    expect(valueOf('first-contact', choice, day('2026-12-05'))).toMatchObject({ hundredths: null, cases: 0 });
    expect(valueOf('first-contact', [...choice, fact('end', 'a', '2026-11-28')]).cases).toBe(0);
    expect(valueOf('first-contact', [fact('choice', 'b', '2026-11-25')]).cases).toBe(0);
  });

  it.each<[MeasureCode, IndicatorFact[], object]>([
    [
      'sessions-held',
      [
        fact('choice', 'a', '2026-10-01', { value: 10 }),
        fact('end', 'a', '2026-11-30'),
        fact('session', 's1', '2026-10-05', { voucherId: 'v-a', value: 4 }),
        fact('session', 's2', '2026-11-30', { voucherId: 'v-a', value: 3, amountCents: 18_000n }),
        fact('session', 'before', '2026-09-30', { voucherId: 'v-a' }),
      ],
      { numerator: 7, denominator: 10, hundredths: 7_000, cases: 1, baseCents: 18_000n },
    ],
    [
      'outcomes',
      [
        fact('start', 'a', '2026-11-02'),
        fact('start', 'b', '2026-11-03'),
        fact('start', 'c', '2026-11-30'),
        fact('start', 'd', '2026-12-01'),
        fact('job', 'a', '2027-01-15'),
        fact('job', 'b', '2027-01-15', { value: 0 }),
      ],
      { numerator: 1, denominator: 3, hundredths: 3_333, clients: 3 },
    ],
    [
      'declined',
      [
        fact('answer', 'a', '2026-11-01'),
        fact('answer', 'b', '2026-11-02', { value: 0 }),
        fact('answer', 'c', '2026-10-31'),
      ],
      { hundredths: 5_000, cases: 2 },
    ],
    [
      'feedback',
      [
        fact('feedback', 'a', '2026-11-01', { value: 2 }),
        fact('feedback', 'a', '2026-11-09', { value: 5, revision: 1 }),
        fact('feedback', 'b', '2026-11-02', { value: 4 }),
      ],
      { hundredths: 450, cases: 2 },
    ],
    [
      'complaints-answered',
      [
        fact('complaint', 'a', '2026-11-01'),
        fact('complaint', 'b', '2026-11-02', { value: -1 }),
        fact('complaint', 'c', '2026-11-30', { value: 0 }),
      ],
      { hundredths: 5_000, cases: 2 },
    ],
  ])('%s', (code, facts, expected) => {
    expect(valueOf(code, facts)).toMatchObject(expected);
    expect(valueOf(code, [])).toMatchObject({ hundredths: null, cases: 0, clients: 0, baseCents: 0n });
  });

  it('forgets what was taken back, whichever came first', () => {
    const [held, back] = [
      fact('session', 's', '2026-11-05', { amountCents: 6_000n }),
      fact('session', 's', '2026-11-05', { revision: 1, withdrawn: true }),
    ];
    expect(valueOf('declined', [held]).baseCents).toBe(6_000n);
    expect(valueOf('declined', [held, back]).baseCents).toBe(0n);
    expect(valueOf('declined', [back, held]).baseCents).toBe(0n);
  });

  const someFact = fc
    .record({
      kind: fc.constantFrom(...FACT_KINDS),
      key: fc.constantFrom('a', 'b', 'c'),
      revision: fc.integer({ min: 0, max: 2 }),
    })
    // What a revision says follows from its name: the same thing is never told in two ways.
    .map(({ kind, key, revision }) =>
      fact(kind, key, `2026-11-${10 + revision * 3 + key.charCodeAt(0) - 97}`, {
        revision,
        value: (revision + key.charCodeAt(0)) % 2,
        withdrawn: revision === 2 && key === 'c',
      }),
    );
  const history = fc.array(someFact, { maxLength: 30 });

  it('is the same in whatever order its facts come, and however often', () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...MEASURES), fc.integer(), (facts, code, seed) => {
        const known = valueOf(code, facts);
        const mixed = [...facts, ...facts].sort(
          (a, b) => Math.sin(seed + a.key.length + a.revision) - Math.sin(seed * 2 + b.revision),
        );
        expect(valueOf(code, mixed)).toEqual(known);
        expect(valueOf(code, [...facts].reverse())).toEqual(known);
      }),
    );
  });

  const AIM: Aim = { measure: 'outcomes', days: null, direction: 'at-least', targetHundredths: 8_000, minCases: 5 };
  const measured = { numerator: 4, denominator: 5, hundredths: 8_000, cases: 5, clients: 5, baseCents: 0n };
  it.each<[string, Partial<Aim>, Partial<typeof measured>, string, string]>([
    ['on its last day', {}, {}, '2026-11-30', 'running'],
    ['from the next day on', {}, {}, '2026-12-01', 'met'],
    ['below the target', {}, { hundredths: 7_999 }, '2026-12-01', 'missed'],
    ['above what may be at most', { direction: 'at-most' }, { hundredths: 8_001 }, '2026-12-01', 'missed'],
    ['with one case too few', {}, { cases: 4, hundredths: 0 }, '2026-12-01', 'too-few'],
    ['before its cases have had their time', { measure: 'first-contact', days: 10 }, {}, '2026-12-10', 'running'],
    ['when they have', { measure: 'first-contact', days: 10 }, {}, '2026-12-11', 'met'],
  ])('is judged %s', (_, aim, value, today, verdict) => {
    expect(judge({ ...AIM, ...aim }, { ...measured, ...value }, NOVEMBER, day(today))).toBe(verdict);
  });

  it('has the periods of the calendar, the first and last as short as the contract makes them', () => {
    const contract = { validFrom: day('2026-11-15'), validTo: day('2027-05-10') };
    expect(periodsOf('month', contract, day('2027-01-01')).map(({ from }) => from)).toEqual([
      '2026-11-15',
      '2026-12-01',
      '2027-01-01',
    ]);
    expect(periodsOf('quarter', contract, day('2028-01-01'))).toEqual([
      { from: '2026-11-15', to: '2027-01-01' },
      { from: '2027-01-01', to: '2027-04-01' },
      { from: '2027-04-01', to: '2027-05-10' },
    ]);
    expect(periodsOf('month', contract, day('2026-11-14'))).toEqual([]);
  });
});
