import { describe, expect, test } from '@jest/globals';
import { valueFlaws } from '../bidding/stated-values.js';
import type { Criterion, Lot, PriceItem, TenderContent } from '../tenders/tender-content.js';
import { draftFlaws } from '../tenders/draft-flaws.js';
import { missingForPublication } from '../tenders/tender-completeness.js';
import { leavesOf, leavesUnder, weighGroups } from './criteria-tree.js';
import type { LifeCycle, Scoring } from './scoring.js';
import { scoringWords } from './scoring-words.js';

const criterion = (kind: Criterion['kind'], weight: string | null, more: Partial<Criterion> = {}): Criterion => ({
  kind,
  title: { fi: kind },
  description: {},
  weight,
  ...more,
});
/** Price 60; the group Quality with Team 25 and the group Plan, in which Start 10 and Follow-up 5. */
const tree = [
  criterion('price', '60'),
  criterion('quality', null),
  criterion('quality', '25', { parent: 1 }),
  criterion('quality', null, { parent: 1 }),
  criterion('quality', '10', { parent: 3 }),
  criterion('quality', '5.00', { parent: 3 }),
];

test('only leaves are scored, and a group weighs what its members weigh', () => {
  expect(leavesOf(tree).map(({ weight }) => weight)).toEqual(['60', '25', '10', '5.00']);
  expect(leavesUnder(tree, 1)).toEqual([2, 4, 5]);
  expect(weighGroups(tree).map(({ weight }) => weight)).toEqual(['60', '40', '25', '15', '10', '5.00']);
  expect(weighGroups([criterion('quality', null), criterion('quality', null, { parent: 0 })])[0]!.weight).toBeNull();
});

const item = {
  code: 'UNIT',
  kind: 'unit',
  title: { fi: 'Tunti' },
  unit: { fi: 'tunti' },
  quantity: 10,
  thresholdDays: null,
  vatCategory: 'S',
} as const;
const content = (
  criteria: readonly Criterion[],
  more: Partial<Lot> = {},
  priced: Partial<PriceItem> = {},
): TenderContent =>
  ({
    title: { fi: 'T' },
    description: { fi: 'K' },
    language: 'fi',
    mainCpv: '79998000',
    additionalCpv: [],
    framework: 'none',
    frameworkMaxCents: null,
    estimatedValueCents: 1n,
    questionsLocal: null,
    submissionLocal: '2027-02-15T14:00',
    bidLanguages: ['fi'],
    procedure: 'open',
    lots: [
      {
        reference: 'LOT-0001',
        title: { fi: 'O' },
        description: {},
        serviceKind: 'job-coaching',
        municipalities: ['491'],
        nuts: [],
        mainCpv: null,
        additionalCpv: [],
        estimatedValueCents: 1n,
        frameworkMaxCents: null,
        capCents: null,
        startsOn: null,
        durationMonths: 12,
        maxAwards: 1,
        priceItems: [{ ...item, maxUnitPriceCents: null, ...priced }],
        criteria,
        ...more,
      },
    ],
  }) satisfies TenderContent;
const now = new Date('2026-11-24T12:00:00Z');
const missing = (...of: Parameters<typeof content>) => missingForPublication(content(...of), now);
const flaws = (...of: Parameters<typeof content>) =>
  draftFlaws(content(...of), new Set()).map(({ pointer, code }) => [pointer.replace('/lots/0/criteria/', ''), code]);

describe('weights', () => {
  test('of the leaves sum to exactly 100; 99.99 is refused in plain words', () => {
    expect(missing(weighGroups(tree))).toEqual([]);
    const short = weighGroups([...tree.slice(0, 5), criterion('quality', '4.99', { parent: 3 })]);
    expect(missing(short)).toMatchObject([
      {
        field: '/lots/0/criteria',
        code: 'weights-not-100',
        text: {
          fi: 'Osan painoarvojen summa on 99,99 %. Sen pitää olla tasan 100 %.',
          en: 'The weights of the lot sum to 99.99 %. They must sum to exactly 100 %.',
        },
      },
    ]);
  });
  test('a missing one is asked of the leaf, not of its group', () => {
    const open = weighGroups([
      criterion('price', '60'),
      criterion('quality', null),
      criterion('quality', null, { parent: 1 }),
    ]);
    expect(missing(open).map(({ field, code }) => [field, code])).toEqual([
      ['/lots/0/criteria/2/weight', 'weight-missing'],
    ]);
  });
});

const linear = (best: string, worst: string): Scoring => ({ kind: 'linear', best, worst, beyondWorst: 'zero' });
const life: LifeCycle = {
  years: 4,
  discountRate: '3',
  components: [{ code: 'USE', title: { fi: 'Käyttö' }, when: 'yearly' }],
};

describe('what cannot be kept even in a draft', () => {
  test.each<[string, Criterion[], string, string]>([
    [
      'a group after its member',
      [criterion('quality', '100', { parent: 1 }), criterion('quality', null)],
      '0/parent',
      'group-order',
    ],
    ['its own group', [criterion('quality', '100', { parent: 0 })], '0/parent', 'group-order'],
    [
      'a price in a group',
      [criterion('quality', null), criterion('price', '100', { parent: 0 })],
      '1/parent',
      'group-not-quality',
    ],
    [
      'a scored group',
      [criterion('quality', null, { scoring: { kind: 'yes-no' } }), criterion('quality', '9', { parent: 0 })],
      '0/scoring',
      'group-scored',
    ],
    [
      'two costs',
      [
        criterion('cost', '50', { scoring: { kind: 'relative', lifeCycle: life } }),
        criterion('cost', '50', { scoring: { kind: 'relative', lifeCycle: life } }),
      ],
      '1/kind',
      'second-price-criterion',
    ],
    [
      'a price that a panel scores',
      [criterion('price', '9', { scoring: { kind: 'panel', maxScore: 5 } })],
      '0/scoring/kind',
      'scoring-unfit',
    ],
    ['no bound', [criterion('price', '9', { scoring: linear('', '9') })], '0/scoring/best', 'bound-missing'],
    [
      'bounds the wrong way',
      [criterion('price', '9', { scoring: linear('9', '9.00') })],
      '0/scoring/worst',
      'bounds-reversed',
    ],
    [
      'a third decimal',
      [criterion('price', '9', { scoring: linear('1.005', '9') })],
      '0/scoring/best',
      'bound-not-an-amount',
    ],
    [
      'a cost without a life',
      [criterion('cost', '9', { scoring: { kind: 'relative' } })],
      '0/scoring/lifeCycle',
      'life-cycle-missing',
    ],
    [
      'a price with a life',
      [criterion('price', '9', { scoring: { kind: 'relative', lifeCycle: life } })],
      '0/scoring/lifeCycle',
      'life-cycle-unexpected',
    ],
    [
      'interest of 51 %',
      [criterion('cost', '9', { scoring: { kind: 'relative', lifeCycle: { ...life, discountRate: '51' } } })],
      '0/scoring/lifeCycle/discountRate',
      'life-cycle-rate',
    ],
    [
      'a minimum over the weight',
      [criterion('quality', '9', { minPoints: '9.01' })],
      '0/minPoints',
      'min-points-out-of-range',
    ],
    ['a minimum of a price', [criterion('price', '9', { minPoints: '1' })], '0/minPoints', 'min-points-out-of-range'],
  ])('%s', (_, criteria, pointer, code) => {
    expect(flaws(criteria)).toContainEqual([pointer, code]);
  });
  test('a sound tree has no flaws', () => expect(flaws(weighGroups(tree))).toEqual([]));
});

test.each<[Lot['evaluationMethod'], Criterion[], bigint | null, string[]]>([
  ['lowest-price', [criterion('price', '100')], null, []],
  ['lowest-price', [criterion('price', '60'), criterion('quality', '40')], null, ['method-price-alone']],
  ['fixed-price', [criterion('quality', '100')], 100n, []],
  ['fixed-price', [criterion('quality', '100')], null, ['fixed-price-missing']],
  ['fixed-price', [criterion('price', '60'), criterion('quality', '40')], 100n, ['method-quality-alone']],
  ['coefficient', [criterion('price', '60'), criterion('quality', '40')], null, []],
  ['coefficient', [criterion('price', '100')], null, ['method-price-and-quality']],
  ['best-ratio', [criterion('price', '100')], null, []],
])('%s with %p', (evaluationMethod, criteria, maxUnitPriceCents, codes) => {
  expect(missing(criteria, { evaluationMethod }, { maxUnitPriceCents }).map(({ code }) => code)).toEqual(codes);
});

test('bidders read how each criterion is scored', () => {
  const plain = (of: Parameters<typeof scoringWords>[0]) => scoringWords(of).fi.replaceAll('\u00a0', ' ');
  expect(plain({ kind: 'price' })).toMatch(/^Halvin vertailuhinta saa täydet pisteet\./);
  expect(plain({ kind: 'quality', minPoints: '12.50' })).toBe(
    'Arvioijat antavat pisteitä 0–5 ja perustelevat ne. Pisteet: painoarvo × arvio ÷ 5. Vähintään 12,5 pistettä vaaditaan: vähemmän saanutta tarjousta ei vertailla.',
  );
  expect(plain({ kind: 'price', scoring: linear('1000', '2500.50') })).toContain(
    'enintään 1 000,00 €, eikä yhtään pistettä, kun se on 2 500,50 €',
  );
  expect(plain({ kind: 'cost', scoring: { kind: 'relative', lifeCycle: life } })).toContain(
    '4 vuodelta, diskontattuna 3 prosentilla vuodessa: Käyttö (joka vuoden lopussa).',
  );
});

test('stated numbers answer what was asked, once each', () => {
  const asked = [
    { criterionId: 'years', code: '', as: 'number' },
    { criterionId: 'open', code: '', as: 'yes-no' },
    { criterionId: 'cost', code: 'USE', as: 'amount' },
  ] as const;
  const sound = [
    { criterionId: 'cost', code: 'USE', value: '1200.50' },
    { criterionId: 'years', value: '-3.5' },
    { criterionId: 'open', value: '0' },
  ];
  expect(valueFlaws(sound, asked)).toEqual([]);
  expect(valueFlaws(sound.slice(1), asked)).toEqual([{ at: '', flaw: 'value-missing' }]);
  expect(
    valueFlaws([...sound, sound[1]!, { criterionId: 'open', code: 'X', value: '1' }], asked).map(({ at, flaw }) => [
      at,
      flaw,
    ]),
  ).toEqual([
    ['/3/criterionId', 'value-twice'],
    ['/4/criterionId', 'value-unknown'],
  ]);
  const wrong = [
    { criterionId: 'cost', code: 'USE', value: '1.005' },
    { criterionId: 'years', value: '1e3' },
    { criterionId: 'open', value: 'yes' },
  ];
  expect(valueFlaws(wrong, asked).map(({ flaw }) => flaw)).toEqual([
    'value-not-an-amount',
    'value-not-a-number',
    'value-not-yes-no',
  ]);
});
