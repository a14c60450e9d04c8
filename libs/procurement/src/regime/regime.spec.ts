import { describe, expect, test } from '@jest/globals';
import { addDays, calendarDate, isFullyLocalised, parseCents, type CalendarDate } from '@kasvutori/platform';
import fc from 'fast-check';
import { PROCEDURES } from '../tenders/tender-content.js';
import { groundsFor, AWARD_GROUNDS } from './direct-award-grounds.js';
import { clauseText, sourceText } from './law-source.js';
import { shorteningOf } from './prior-information.js';
import { assessRegime, type Purchase } from './regime.js';
import { explainRegime } from './regime-why.js';
import { REGIME_TOPICS } from './why-words.js';
import { REGIMES, type Regime } from './rule-table.js';
import { BUYER_TYPES, thresholdOn, THRESHOLDS, type BuyerType } from './threshold-table.js';

const COACHING = '79998000';
const SOCIAL = '85312310';
const EDUCATION = '80530000';
const SECURITY = '79710000';
const WORKS = '45000000';

const purchase = (change: Partial<Purchase> = {}): Purchase => ({
  cpv: COACHING,
  valueCents: 10_000_000n,
  buyer: 'other',
  concession: false,
  procedure: 'open',
  day: calendarDate('2026-11-24'),
  electronic: true,
  priorInformation: false,
  ...change,
});
const regimeAt = (cpv: string | null, value: string, day: string, rest: Partial<Purchase> = {}): Regime =>
  assessRegime(purchase({ cpv, valueCents: parseCents(value), day: calendarDate(day), ...rest })).regime;

describe('regime by kind of service, value, day and buyer', () => {
  const central = { buyer: 'central' } as const;
  const concession = { concession: true } as const;
  test.each<[string | null, string, string, Partial<Purchase>, Regime]>([
    // National threshold of ordinary services.
    [COACHING, '0.01', '2026-11-24', {}, 'small'],
    [COACHING, '59999.99', '2026-11-24', {}, 'small'],
    [COACHING, '60000.00', '2026-11-24', {}, 'national-general'],
    [COACHING, '60000.01', '2026-11-24', {}, 'national-general'],
    [null, '59999.99', '2026-11-24', {}, 'small'],
    [null, '60000.00', '2026-11-24', {}, 'national-general'],
    // EU threshold of ordinary services, municipalities and regions.
    [COACHING, '215999.99', '2026-11-24', {}, 'national-general'],
    [COACHING, '216000.00', '2026-11-24', {}, 'eu-general'],
    [COACHING, '216000.00', '2025-12-31', {}, 'national-general'],
    [COACHING, '220999.99', '2025-12-31', {}, 'national-general'],
    [COACHING, '221000.00', '2025-12-31', {}, 'eu-general'],
    [COACHING, '220999.99', '2026-01-01', {}, 'eu-general'],
    [COACHING, '214999.99', '2023-12-31', {}, 'national-general'],
    [COACHING, '215000.00', '2023-12-31', {}, 'eu-general'],
    [COACHING, '215000.00', '2024-01-01', {}, 'national-general'],
    // … and of the State.
    [COACHING, '139999.99', '2026-11-24', central, 'national-general'],
    [COACHING, '140000.00', '2026-11-24', central, 'eu-general'],
    [COACHING, '140000.00', '2025-12-31', central, 'national-general'],
    [COACHING, '142999.99', '2025-12-31', central, 'national-general'],
    [COACHING, '143000.00', '2025-12-31', central, 'eu-general'],
    [COACHING, '142999.99', '2026-01-01', central, 'eu-general'],
    [COACHING, '140000.00', '2026-01-01', {}, 'national-general'],
    // Other special services of Annex E.
    [SECURITY, '299999.99', '2026-11-24', {}, 'small'],
    [SECURITY, '300000.00', '2026-11-24', {}, 'national-special'],
    [SECURITY, '749999.99', '2026-11-24', {}, 'national-special'],
    [SECURITY, '750000.00', '2026-11-24', {}, 'eu-light'],
    [SECURITY, '300000.00', '2026-11-24', central, 'national-special'],
    // Social and health services of Annex E, education with them.
    [SOCIAL, '399999.99', '2026-11-24', {}, 'small'],
    [SOCIAL, '400000.00', '2026-11-24', {}, 'national-social-health'],
    [SOCIAL, '749999.99', '2026-11-24', {}, 'national-social-health'],
    [SOCIAL, '750000.00', '2026-11-24', {}, 'eu-light'],
    [SOCIAL, '750000.00', '2025-12-31', {}, 'eu-light'],
    [SOCIAL, '749999.99', '2026-11-24', central, 'national-social-health'],
    [EDUCATION, '399999.99', '2026-11-24', {}, 'small'],
    [EDUCATION, '400000.00', '2026-11-24', {}, 'national-social-health'],
    [EDUCATION, '750000.00', '2026-11-24', {}, 'eu-light'],
    // Concessions, whatever is conceded.
    [COACHING, '499999.99', '2026-11-24', concession, 'small'],
    [COACHING, '500000.00', '2026-11-24', concession, 'concession-national'],
    [SOCIAL, '499999.99', '2026-11-24', concession, 'small'],
    [SOCIAL, '500000.00', '2026-11-24', concession, 'concession-national'],
    [COACHING, '5403999.99', '2026-11-24', concession, 'concession-national'],
    [COACHING, '5404000.00', '2026-11-24', concession, 'concession-eu'],
    [COACHING, '5537999.99', '2025-12-31', concession, 'concession-national'],
    [COACHING, '5538000.00', '2025-12-31', concession, 'concession-eu'],
    // Works.
    [WORKS, '149999.99', '2026-11-24', {}, 'small'],
    [WORKS, '150000.00', '2026-11-24', {}, 'national-works'],
    [WORKS, '5403999.99', '2026-11-24', {}, 'national-works'],
    [WORKS, '5404000.00', '2026-11-24', {}, 'eu-general'],
  ])('%s, %s on %s %p: %s', (cpv, value, day, rest, expected) => {
    expect(regimeAt(cpv, value, day, rest)).toBe(expected);
  });

  test('after the last table the newest one holds until its successor is entered', () => {
    expect(regimeAt(COACHING, '216000.00', '2028-01-01')).toBe('eu-general');
    expect(() => regimeAt(COACHING, '216000.00', '2016-12-31')).toThrow(RangeError);
  });
});

describe('what follows from it', () => {
  const eu = { valueCents: 30_000_000n };
  const day = calendarDate('2026-11-24');

  test.each<[string, Partial<Purchase>, [string, number, CalendarDate][]]>([
    ['open, electronic', { ...eu }, [['tenders', 30, calendarDate('2026-12-28')]]],
    ['open, on paper', { ...eu, electronic: false }, [['tenders', 35, calendarDate('2026-12-29')]]],
    ['open, announced before', { ...eu, priorInformation: true }, [['tenders', 15, calendarDate('2026-12-09')]]],
    [
      'restricted',
      { ...eu, procedure: 'restricted' },
      [
        ['requests', 30, calendarDate('2026-12-28')],
        ['tenders', 25, calendarDate('2026-12-21')],
      ],
    ],
    [
      'negotiated, announced, on paper',
      { ...eu, procedure: 'neg-w-call', electronic: false, priorInformation: true },
      [
        ['requests', 30, calendarDate('2026-12-28')],
        ['tenders', 10, calendarDate('2026-12-04')],
      ],
    ],
    ['dialogue', { ...eu, procedure: 'comp-dial' }, [['requests', 30, calendarDate('2026-12-28')]]],
    ['national', {}, []],
    ['light', { cpv: SOCIAL, valueCents: 80_000_000n }, []],
    ['direct', { ...eu, procedure: 'neg-wo-call' }, []],
  ])('minimum times: %s', (_, change, expected) => {
    const { times } = assessRegime(purchase({ day, ...change }));
    expect(times.map(({ rule, days, earliest }) => [rule.phase, days, earliest])).toEqual(expected);
  });

  test.each<[Regime, Partial<Purchase>, string | undefined, string | undefined, number, number, boolean]>([
    ['small', { valueCents: 1n }, undefined, undefined, 0, 0, false],
    ['national-general', {}, 'E3', 'E4', 0, 0, false],
    ['national-special', { cpv: SECURITY, valueCents: 30_000_000n }, 'E3', 'E4', 14, 21, false],
    ['national-social-health', { cpv: SOCIAL, valueCents: 40_000_000n }, 'E3', 'E4', 14, 21, false],
    ['concession-national', { concession: true, valueCents: 50_000_000n }, 'E3', 'E4', 14, 21, false],
    ['eu-light', { cpv: SOCIAL, valueCents: 75_000_000n }, '20', '33', 14, 21, false],
    ['eu-general', { valueCents: 21_600_000n }, '16', '29', 14, 21, true],
    ['concession-eu', { concession: true, valueCents: 600_000_000n }, '19', '32', 14, 21, false],
  ])('%s: notices, standstill, lots', (regime, change, call, award, electronic, post, lots) => {
    const answer = assessRegime(purchase(change));
    const type = (phase: string, duty?: string) =>
      answer.notices.find((notice) => notice.phase === phase && (duty === undefined || notice.duty === duty))?.type;
    expect(answer.regime).toBe(regime);
    expect([type('call', 'must'), type('award')]).toEqual([call, award]);
    expect([answer.standstill.electronicDays, answer.standstill.postDays]).toEqual([electronic, post]);
    expect(answer.lotsReason).toBe(lots);
    expect(answer.notices.map(({ type: code }) => code as string)).not.toContain('12');
  });

  test('grounds of a direct award: section 110 for Annex E only, below the threshold none of the Act is needed', () => {
    const codes = (regime: Regime) => groundsFor(regime).map(({ code }) => code);
    expect(codes('small')).toEqual(['below-thres']);
    expect(codes('eu-light')).toContain('client-relationship');
    expect(codes('eu-general')).not.toContain('client-relationship');
    expect(codes('eu-general')).not.toContain('below-thres');
    for (const regime of REGIMES) expect(codes(regime).length).toBeGreaterThan(0);
    expect(new Set(AWARD_GROUNDS.map(({ code }) => code)).size).toBe(AWARD_GROUNDS.length);
  });
});

describe('prior information shortens the time of a call sent 35 days to 12 months after it', () => {
  test.each<[string, string, string]>([
    ['2026-11-24', '2026-11-24', 'too-recent'],
    ['2026-11-24', '2026-12-28', 'too-recent'],
    ['2026-11-24', '2026-12-29', 'shortens'],
    ['2026-11-24', '2027-11-24', 'shortens'],
    ['2026-11-24', '2027-11-25', 'too-old'],
    ['2027-02-28', '2028-02-28', 'shortens'],
    ['2027-02-28', '2028-02-29', 'too-old'],
    ['2026-11-24', '2026-11-01', 'too-recent'],
  ])('told on %s, called on %s: %s', (on, day, expected) => {
    expect(shorteningOf({ number: 'EI-2026-0001', on: calendarDate(on) }, calendarDate(day))).toBe(expected);
  });

  test('the answer names each notice and says what it gives, or from when', () => {
    const announcements = [
      { number: 'EI-2026-0001', on: calendarDate('2026-10-01') },
      { number: 'EI-2026-0002', on: calendarDate('2026-11-20') },
    ];
    const asked = purchase({ valueCents: 30_000_000n, priorInformation: true, announcements });
    const answer = explainRegime(asked, assessRegime(asked)).find(({ topic }) => topic === 'time');
    expect(answer?.answer.fi).toBe('Tarjousaika 15 päivää');
    expect(answer?.rule.clause.fi).toBe('56 §; direktiivi 2014/24/EU 27 artikla');
    expect(answer?.rows.slice(2, 5).map(({ label, value, note }) => [label.fi, value?.fi, note?.fi])).toEqual([
      ['… kun ennakkoilmoitus on julkaistu', '15', 'hankintalaki 57 §'],
      ['Ennakkoilmoitus EI-2026-0001, 1.10.2026', 'lyhentää aikaa', undefined],
      [
        'Ennakkoilmoitus EI-2026-0002, 20.11.2026',
        'ei vielä: lyhentää, kun ilmoitus lähetetään 25.12.2026 tai myöhemmin (35 päivää)',
        undefined,
      ],
    ]);
  });
});

describe('the tables', () => {
  test('on no day two rows hold for the same thing, and none is missing between the first and the last', () => {
    for (const { object, level, buyer, from, to } of THRESHOLDS) {
      const others = THRESHOLDS.filter((row) => row.object === object && row.level === level && row.buyer === buyer);
      if (to !== null) {
        expect(others.filter((row) => row.from < to && (row.to === null || row.to > from))).toHaveLength(1);
        if (others.some((row) => row.from > from)) expect(others.some((row) => row.from === to)).toBe(true);
      }
      const anyBuyer: BuyerType = buyer ?? 'other';
      expect(thresholdOn(object, level, anyBuyer, from).from).toBe(from);
      if (to !== null) expect(thresholdOn(object, level, anyBuyer, addDays(to, -1)).from).toBe(from);
    }
  });
});

const STRICTNESS: Readonly<Record<Regime, number>> = {
  small: 0,
  'national-general': 1,
  'national-special': 1,
  'national-social-health': 1,
  'national-works': 1,
  'concession-national': 1,
  'eu-light': 2,
  'eu-general': 2,
  'concession-eu': 2,
};

const anyPurchase = fc.record({
  cpv: fc.constantFrom(null, COACHING, SOCIAL, EDUCATION, SECURITY, WORKS, '55520000', '72000000'),
  valueCents: fc.bigInt({ min: 1n, max: 700_000_000n }),
  buyer: fc.constantFrom(...BUYER_TYPES),
  concession: fc.boolean(),
  procedure: fc.constantFrom(...PROCEDURES),
  day: fc.integer({ min: 0, max: 2_500 }).map((days) => addDays(calendarDate('2022-01-01'), days)),
  electronic: fc.boolean(),
  priorInformation: fc.boolean(),
});

test('sources are told as each language tells them', () => {
  expect(sourceText('Procurement Act § 58 and 101')).toEqual({
    fi: 'hankintalaki 58 ja 101 §',
    sv: 'upphandlingslagen 58 och 101 §',
    en: 'Procurement Act § 58 and 101',
  });
  expect(sourceText('Directive 2014/24/EU art. 27').fi).toBe('direktiivi 2014/24/EU 27 artikla');
  expect(sourceText('Procurement Act chapter 13; Directive 2014/23/EU art. 39')).toMatchObject({
    fi: 'hankintalaki 13 luku; direktiivi 2014/23/EU 39 artikla',
    sv: 'upphandlingslagen 13 kap.; direktiv 2014/23/EU artikel 39',
  });
  expect(clauseText('Procurement Act § 56; Directive 2014/24/EU art. 27').fi).toBe(
    '56 §; direktiivi 2014/24/EU 27 artikla',
  );
});

test('a greater value never falls under lighter rules', () => {
  fc.assert(
    fc.property(anyPurchase, fc.bigInt({ min: 0n, max: 700_000_000n }), (one, more) => {
      const [less, greater] = [one, { ...one, valueCents: one.valueCents + more }].map((asked) => assessRegime(asked));
      expect(STRICTNESS[greater!.regime]).toBeGreaterThanOrEqual(STRICTNESS[less!.regime]);
      expect(greater!.standstill.electronicDays).toBeGreaterThanOrEqual(less!.standstill.electronicDays);
      expect(greater!.times.length).toBeGreaterThanOrEqual(less!.times.length);
    }),
  );
});

test('electronic bids and a prior notice never lengthen a time; the regime hangs on neither', () => {
  fc.assert(
    fc.property(anyPurchase, (one) => {
      const paper = assessRegime({ ...one, electronic: false, priorInformation: false });
      const shorter = assessRegime(one);
      expect(shorter.regime).toBe(paper.regime);
      for (const [index, { days }] of shorter.times.entries())
        expect(days).toBeLessThanOrEqual(paper.times[index]!.days);
    }),
  );
});

test('every answer says why in three languages', () => {
  fc.assert(
    fc.property(anyPurchase, (one) => {
      const answers = explainRegime(one, assessRegime(one));
      expect(answers.map(({ topic }) => topic)).toEqual([...REGIME_TOPICS]);
      for (const { answer, sentence, rule, rows, facts } of answers) {
        const texts = [
          answer,
          sentence,
          rule.name,
          rule.clause,
          ...rows.map(({ label }) => label),
          ...facts.map((fact) => fact.value),
        ];
        for (const said of texts) expect(isFullyLocalised(said)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
