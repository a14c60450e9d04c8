import { describe, expect, it } from '@jest/globals';
import { parseCents, sumCents, type Cents } from '@kasvutori/platform';
import fc from 'fast-check';
import { refuseTerms, type AllianceTerms } from './alliance-terms.js';
import { allianceOutcome, waterfall, type AllianceFacts } from './alliance-outcome.js';
import { explainOutcome, points } from './explain-outcome.js';
import { gainAndPain, targetCost } from './gain-and-pain.js';
import { keyResults, scoreOf } from './key-results.js';

const words = (fi: string) => ({ fi, sv: fi, en: fi });
const area = (code: string, weight: string, scale = ['-100', '0', '100']) => ({
  code,
  title: words(code),
  weight,
  minus100At: scale[0] ?? '',
  zeroAt: scale[1] ?? '',
  plus100At: scale[2] ?? '',
  source: 'Seuranta',
});
const TERMS: AllianceTerms = {
  target: { fixed: '1000000.00', perUnit: '0.00', unit: words('asiakas') },
  ranges: [{ toPct: null, share: '50' }],
  painCap: '70000.00',
  poolPercent: '3',
  areas: [],
  vatCategory: 'S',
  clauses: { target: '5.1', ranges: '5.2', cap: '5.3', areas: '6' },
};
const NEC4 = [
  { toPct: '80', share: '15' },
  { toPct: '90', share: '30' },
  { toPct: '110', share: '50' },
  { toPct: null, share: '20' },
];
const euros = parseCents;

describe('gain and pain', () => {
  it.each([
    // case, ranges, target, cost, cap, the parties', the owner's
    ['A1: gain 50/50', TERMS.ranges, '1000000.00', '940000.00', '70000.00', '30000.00', '30000.00'],
    ['pain below the cap', TERMS.ranges, '1000000.00', '1100000.00', '70000.00', '-50000.00', '-50000.00'],
    ['pain at the cap', TERMS.ranges, '1000000.00', '1140000.00', '70000.00', '-70000.00', '-70000.00'],
    [
      'pain past the cap: the owner bears the rest',
      TERMS.ranges,
      '1000000.00',
      '1200000.00',
      '70000.00',
      '-70000.00',
      '-130000.00',
    ],
    ['N1: NEC4 option C, a saving of 15 %', NEC4, '1000000.00', '850000.00', '999999.00', '65000.00', '85000.00'],
    ['NEC4, a saving of 25 %', NEC4, '1000000.00', '750000.00', '999999.00', '87500.00', '162500.00'],
    ['NEC4, an overrun of 15 %', NEC4, '1000000.00', '1150000.00', '999999.00', '-60000.00', '-90000.00'],
    ['on target', NEC4, '1000000.00', '1000000.00', '70000.00', '0.00', '0.00'],
    ['an odd cent goes half up', TERMS.ranges, '100.01', '100.00', '70000.00', '0.01', '0.00'],
    ['nothing to do', TERMS.ranges, '0.00', '0.00', '70000.00', '0.00', '0.00'],
  ])('%s', (_, ranges, target, cost, painCap, parties, owner) => {
    const found = gainAndPain({ ranges, painCap }, euros(target), euros(cost));
    expect([found.partiesCents, found.ownerCents]).toEqual([euros(parties), euros(owner)]);
  });

  it('has a target of fixed + unit × volume', () => {
    const target = { fixed: '200000.00', perUnit: '1600.00', unit: words('asiakas') };
    expect(targetCost(target, '500')).toBe(euros('1000000.00'));
    expect(targetCost(target, '0.5')).toBe(euros('200800.00'));
  });
});

describe('key result areas', () => {
  it.each([
    [
      'A3: total score +29',
      [
        ['40', '60'],
        ['30', '20'],
        ['20', '-30'],
        ['10', '50'],
      ],
      '29',
      '8700.00',
    ],
    ['A4: total score −50', [['100', '-50']], '-50', '-15000.00'],
    ['never more than the pool', [['100', '250']], '100', '30000.00'],
    ['never less than minus the pool', [['100', '-250']], '-100', '-30000.00'],
  ])('%s', (_, areas, score, net) => {
    const terms = { poolPercent: '3', areas: areas.map(([weight], index) => area(`K${index}`, weight ?? '')) };
    const measured = areas.map(([, level], index) => ({ code: `K${index}`, level: level ?? '', source: 'Kysely' }));
    const found = keyResults(terms, euros('1000000.00'), measured);
    expect([points(found.scoreHundredths), found.netCents]).toEqual([score, euros(net)]);
  });

  it.each([
    [['20', '30', '45'], '30', '0'],
    [['20', '30', '45'], '45', '100'],
    [['20', '30', '45'], '37.5', '50'],
    [['20', '30', '45'], '25', '-50'],
    [['20', '30', '45'], '20', '-100'],
    [['20', '30', '45'], '5', '-100'],
    [['20', '30', '45'], '99', '100'],
    // Less is better: days of waiting.
    [['21', '14', '7'], '10.5', '50'],
    [['21', '14', '7'], '20', '-85.71'],
  ])('scale %j at level %s scores %s', (scale, level, score) => {
    expect(points(scoreOf(area('K', '100', scale), level))).toBe(score);
  });

  it('counts what is not measured yet as zero, and says so', () => {
    const { areas, netCents } = keyResults({ poolPercent: '3', areas: [area('K', '100')] }, 100n, []);
    expect([areas[0]?.level, netCents]).toEqual([null, 0n]);
  });
});

describe('terms', () => {
  it.each([
    ['ranges without an open end', { ranges: [{ toPct: '100', share: '50' }] }, 'alliance-ranges-invalid'],
    [
      'falling ranges',
      {
        ranges: [
          { toPct: '110', share: '50' },
          { toPct: '90', share: '50' },
          { toPct: null, share: '1' },
        ],
      },
      'alliance-ranges-invalid',
    ],
    ['a share over 100 %', { ranges: [{ toPct: null, share: '101' }] }, 'alliance-ranges-invalid'],
    ['weights that make 99', { areas: [area('A', '60'), area('B', '39')] }, 'alliance-weights-not-hundred'],
    ['a scale that bends', { areas: [area('A', '100', ['20', '45', '30'])] }, 'alliance-scale-invalid'],
    ['an area twice', { areas: [area('A', '50'), area('A', '50')] }, 'alliance-area-twice'],
    ['a negative cap', { painCap: '-1' }, 'alliance-amount-invalid'],
  ])('refuse %s', (_, change, refusal) => {
    expect(refuseTerms({ ...TERMS, ...change })?.refusal).toBe(refusal);
  });

  it('stand when whole', () => {
    expect(refuseTerms({ ...TERMS, ranges: NEC4, areas: [area('A', '60.5'), area('B', '39.5')] })).toBeUndefined();
  });
});

describe('for any alliance', () => {
  const amount = fc.bigInt({ min: 0n, max: 500_000_000n });
  const percentage = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => points(BigInt(hundredths)));
  const limits = fc
    .uniqueArray(fc.integer({ min: 1, max: 20_000 }), { maxLength: 4 })
    .map((all) => all.sort((x, y) => x - y));
  const ranges = fc
    .tuple(limits, fc.array(percentage, { minLength: 5, maxLength: 5 }))
    .map(([tops, shares]) => [
      ...tops.map((top, index) => ({ toPct: points(BigInt(top)), share: shares[index] ?? '0' })),
      { toPct: null, share: shares[4] ?? '0' },
    ]);
  const facts = fc.record({
    actualCents: amount,
    remainingCents: amount,
    volume: fc.integer({ min: 0, max: 2_000 }).map(String),
    measured: fc.integer({ min: -150, max: 150 }).map((level) => [{ code: 'K', level: String(level), source: 'x' }]),
    weights: fc
      .array(fc.bigInt({ min: 0n, max: 4_000_000n }), { minLength: 1, maxLength: 6 })
      .map((all) => new Map(all.map((weight, index) => [`p${index}`, index === 0 ? weight + 1n : weight]))),
  });
  const terms = fc
    .record({ ranges, painCap: amount, fixed: amount, perUnit: amount })
    .map(({ ranges: bands, painCap, fixed, perUnit }) => ({
      ...TERMS,
      ranges: bands,
      painCap: decimal(painCap),
      target: { ...TERMS.target, fixed: decimal(fixed), perUnit: decimal(perUnit / 1_000n) },
      areas: [area('K', '100')],
    }));

  it('owner and parties make the difference, parts make the whole, pain stops at the cap, and the picture adds up', () => {
    fc.assert(
      fc.property(terms, facts, (agreed, known) => {
        const outcome = allianceOutcome(agreed, known);
        const { money, results, parties } = outcome;
        expect(refuseTerms(agreed)).toBeUndefined();
        expect(money.ownerCents + money.partiesCents).toBe(
          money.targetCents - known.actualCents - known.remainingCents,
        );
        expect(money.partiesCents >= -euros(agreed.painCap)).toBe(true);
        expect(sumCents(parties.map((party) => party.gainPainCents))).toBe(money.partiesCents);
        expect(sumCents(parties.map((party) => party.resultsCents))).toBe(results.netCents);
        expect(absolute(results.netCents) <= results.poolCents).toBe(true);
        const steps = waterfall(outcome);
        for (const [index, step] of steps.entries())
          expect(step.fromCents).toBe(step.total ? 0n : (steps[index - 1]?.toCents ?? 0n));
        expect(steps.at(-1)?.toCents).toBe(money.partiesCents + results.netCents);
        expect(steps.at(-2)?.toCents).toBe(results.netCents);
      }),
      { numRuns: 400 },
    );
  });

  it('forecasts at the end what is settled, however the costs came in', () => {
    fc.assert(
      fc.property(terms, facts, fc.array(amount, { maxLength: 6 }), (agreed, known, months) => {
        const whole = sumCents(months);
        const atTheEnd: AllianceFacts = { ...known, actualCents: whole, remainingCents: 0n };
        const settled = allianceOutcome(agreed, atTheEnd);
        let spent: Cents = 0n;
        let forecast = allianceOutcome(agreed, { ...known, actualCents: 0n, remainingCents: whole });
        for (const month of months) {
          spent += month;
          forecast = allianceOutcome(agreed, { ...known, actualCents: spent, remainingCents: whole - spent });
          expect(forecast.parties).toEqual(settled.parties);
        }
        expect({ ...forecast, actualCents: whole, remainingCents: 0n }).toEqual(settled);
      }),
      { numRuns: 100 },
    );
  });

  const decimal = (cents: Cents) => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
  const absolute = (cents: Cents) => (cents < 0n ? -cents : cents);
});

describe('every result says why', () => {
  it('names rule, clause, facts and arithmetic, and the rows end in the amount', () => {
    const terms = { ...TERMS, areas: [area('Työllistyminen', '100')] };
    const outcome = allianceOutcome(terms, {
      actualCents: euros('1200000.00'),
      remainingCents: 0n,
      volume: '0',
      measured: [{ code: 'Työllistyminen', level: '29', source: 'Rekisteri' }],
      weights: new Map([
        ['a', 6_000n],
        ['b', 4_000n],
      ]),
    });
    const told = explainOutcome(
      terms,
      2,
      outcome,
      new Map([
        ['a', 'Äänen Oy'],
        ['b', 'Öljyn Ky'],
      ]),
    );
    expect(told.gainPain).toMatchObject({ clause: '5.2, 5.3', termsVersion: 2 });
    expect(told.gainPain.rows.map(({ amount }) => amount)).toEqual([
      '1000000.00',
      '-1200000.00',
      '-200000.00',
      '-100000.00',
      '-70000.00',
      '-70000.00',
      '-130000.00',
    ]);
    const [first] = told.parties;
    expect(first?.gainPain.rows.at(-1)).toMatchObject({
      amount: '-42000.00',
      label: { fi: 'Äänen Oy, 60 % päivien mukaan' },
    });
    expect(first?.results.sentence.fi).toBe('Äänen Oy: 5\u00a0220,00\u00a0€, osuus 60 %.');
    expect(told.results.facts[0]?.en).toBe('Työllistyminen: level 29. Source: Rekisteri.');
    expect(first?.gainPain.rows.some(({ label }) => label.en === "Owner's part")).toBe(false);
  });
});
