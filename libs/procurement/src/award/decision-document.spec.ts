import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendarDate, LANGUAGES, type Localised, parseRate, renderMail } from '@kasvutori/platform';
import { rankBids } from '../evaluation/evaluation-formula.js';
import type { RankedLot } from '../evaluation/rank-lots.js';
import { decisionData, type DecisionToWrite, type LotOfDecision } from './decision-document.js';
import { decisionInputs } from './decision-inputs.js';
import { DECISION_MAIL } from './decision-mail.js';
import { DECISION_TEMPLATE } from './decision-template.js';

const texts = (fi: string, sv: string, en: string): Localised => ({ fi, sv, en });
const at = new Date('2026-11-24T12:00:00Z');

const criteria = [
  {
    id: 'price',
    kind: 'price' as const,
    weight: parseRate('60'),
    title: texts('Hinta', 'Pris', 'Price'),
    description: texts('', '', ''),
  },
  {
    id: 'team',
    kind: 'quality' as const,
    weight: parseRate('40'),
    title: texts('Henkilöstö', 'Personal', 'Staff'),
    description: texts('', '', ''),
  },
];
const bidders = [
  {
    bidId: 'b1',
    providerName: 'Saimaan Polku Oy',
    cents: 10_000_000n,
    score: 4,
    ground: 'Kokenut tiimi | kaksi valmentajaa.',
  },
  { bidId: 'b2', providerName: 'Oivallus *Osk*', cents: 12_500_000n, score: 5, ground: 'Erinomainen suunnitelma.' },
];

/** `order` arranges the rows as they happen to be read. */
function rankedLot(order: <Row>(rows: readonly Row[]) => Row[] = (rows) => [...rows], scorers = ['o']): RankedLot {
  const read = order(bidders);
  return {
    lot: {
      id: 'l1',
      tenderId: 't',
      number: 1,
      title: texts('Savonlinna', 'Nyslott', 'Savonlinna'),
      maxAwards: 1,
      criteria,
    },
    seed: 'seed',
    bids: read.map(({ bidId, providerName, cents }) => ({
      lotId: 'l1',
      bidId,
      providerId: `p-${bidId}`,
      providerName,
      status: 'opened',
      sha256: bidId.repeat(32),
      comparisonPriceCents: cents,
    })),
    scores: order(
      read.flatMap(({ bidId, score, ground }) =>
        scorers.map((scoredBy) => ({
          bidId,
          criterionId: 'team',
          scoredBy,
          scorerName: scoredBy.toUpperCase(),
          score,
          ground,
          scoredAt: at,
        })),
      ),
    ),
    values: new Map(
      read.map(({ bidId }) => [
        bidId,
        new Map(order(['team/A', 'team/B', 'team/C']).map((key) => [key, parseRate('1')])),
      ]),
    ),
    ranking: rankBids(
      criteria,
      read.map(({ bidId, cents, score }) => ({
        bidId,
        comparisonPriceCents: cents,
        scores: new Map([['team', scorers.map(() => score)]]),
        drawTicket: bidId,
      })),
    ),
  };
}

const lot: LotOfDecision = {
  lotId: 'l1',
  outcome: 'awarded',
  grounds: 'Paras hinta-laatusuhde.',
  ranked: rankedLot(),
  winners: ['b1'],
  passedOver: [],
  limit: null,
};
const empty: LotOfDecision = {
  lotId: 'l2',
  outcome: 'not-awarded',
  grounds: 'Tarjouksia ei saatu.',
  winners: [],
  passedOver: [],
  limit: null,
  ranked: {
    ...rankedLot(),
    lot: { ...rankedLot().lot, id: 'l2', number: 2 },
    bids: [],
    scores: [],
    ranking: { ranked: [], missing: [], unranked: [] },
  },
};
const decision: DecisionToWrite = {
  number: 'HP-2026-0001',
  tenderNumber: 'T-2026-0001',
  tenderTitle: texts('Työhönvalmennus', 'Arbetsträning', 'Job coaching'),
  authorityName: 'Etelä-Savon työllisyysalue',
  decidedBy: 'Pirjo Päättäjä',
  decidedAt: at,
  grounds: 'Valitaan parhaat tarjoukset.\n\nPerusteet ovat osittain.',
  standstillLastDay: calendarDate('2026-12-08'),
  standstillDays: 14,
  standstillGround: 'binds',
  appealable: true,
  sha256: 'a'.repeat(64),
  lots: [lot, empty],
  replacesNumber: null,
  excluded: [
    { bidId: 'b9', providerName: 'Myöhä Oy', grounds: texts('Ei avautunut.', 'Öppnades inte.', 'Did not open.') },
  ],
};

/** The words of the document in a language, without the looks. */
const written = (language: 'fi' | 'sv' | 'en'): string =>
  renderMail({
    subject: '',
    body: DECISION_TEMPLATE[language],
    data: decisionData(decision, language),
    language,
  }).text.replaceAll('\u00a0', ' ');

test('prints how the call-offs of a framework are given', () => {
  const shared = { rule: 'fixed-shares', shares: ['66.67', '33.33'], answerDays: 5, orderBinds: true } as const;
  const ranked = { ...lot.ranked, lot: { ...lot.ranked.lot, callOff: shared } };
  const data = decisionData({ ...decision, lots: [{ ...lot, ranked }] }, 'fi');
  const { text } = renderMail({ subject: '', body: DECISION_TEMPLATE.fi ?? '', data, language: 'fi' });
  expect(text).toContain('kiintein osuuksin: 1. 66,67 %, 2. 33,33 %');
  expect(text).toContain('5 työpäivän kuluessa. Hyväksytty tilaus sitoo sellaisenaan.');
});

test('says who gave way to the limit on awards, and how the hash is read', () => {
  const passed = { ...lot, winners: ['b2'], passedOver: ['b1'], limit: 2 };
  const { text } = renderMail({
    subject: '',
    body: DECISION_TEMPLATE.en,
    data: decisionData({ ...decision, lots: [passed] }, 'en'),
    language: 'en',
  });
  expect(text).toContain('one bidder can win at most 2 lots');
  expect(text).toContain('Saimaan Polku Oy has already won the highest number of lots');
  expect(text).toContain('not awarded: lot limit reached');
  expect(text).toContain(`(SHA-256) is ${decision.sha256}`);
});

describe('the decision as it is served', () => {
  test('compares the bids in a table and tells the arithmetic with its grounds', () => {
    const fi = written('fi');
    expect(fi).toContain('Osa 1, Savonlinna: valitaan Saimaan Polku Oy');
    expect(fi).toContain('Osa 2, Savonlinna: ketään ei valita');
    expect(fi).toContain('1 | Saimaan Polku Oy | 100 000,00 € | 60,00 | 32,00 | 92,00 | valittu');
    expect(fi).toContain('2 | Oivallus *Osk* | 125 000,00 € | 48,00 | 40,00 | 88,00 | ei valittu');
    expect(fi).toContain('Hinta: 60,00 × 100 000,00 € ÷ 125 000,00 € = 48,00 pistettä');
    expect(fi).toContain('Henkilöstö: 40,00 × 4,00 ÷ 5 = 32,00 pistettä. Kokenut tiimi | kaksi valmentajaa.');
    expect(fi).toContain('Ei avautunut.');
  });

  test.each(LANGUAGES)('in %s it names standstill and appeal, and no field is left open', (language) => {
    const text = written(language);
    expect(text).toContain('8.12.2026');
    expect(text).toMatch({ fi: /Valitusosoitus/, sv: /Besvärsanvisning/, en: /Instructions for appeal/ }[language]);
    expect(text).toContain({ fi: 'markkinaoikeu', sv: 'marknadsdomstolen', en: 'Market Court' }[language]);
    expect(text).not.toMatch(/\{|\}|undefined|null/);
    const mail = renderMail({
      subject: DECISION_MAIL.subject[language],
      body: DECISION_MAIL.body[language],
      data: {
        ...decisionData(decision, language),
        won: false,
        excluded: false,
        address: 'https://kasvutori.example.fi/x',
      },
      language,
    });
    expect(mail.subject).toContain(decision.tenderTitle[language]);
    expect(mail.text).toContain('https://kasvutori.example.fi/x');
  });
});

describe('the hash of the inputs', () => {
  const inputs = { tenderId: 't', decidedBy: 'p', decidedAt: at, grounds: 'g', lots: [lot, empty], excluded: [] };
  test('is the same for the same inputs, in whatever order lots, bids, scores, stated values and exclusions are read', () => {
    const excluded = ['x', 'y', 'z'].map((bidId) => ({
      bidId,
      exclusion: { code: 'not-suitable', grounds: 'Verovelka.' },
    }));
    const panel = (order?: <Row>(rows: readonly Row[]) => Row[]) => ({ ...lot, ranked: rankedLot(order, ['o', 'p']) });
    const { sha256 } = decisionInputs({ ...inputs, lots: [panel(), empty], excluded });
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const order = <Row>(rows: readonly Row[]): Row[] =>
          rows
            .map((row) => ({ row, key: Number(numbers.next().value) }))
            .sort((a, b) => a.key - b.key)
            .map(({ row }) => row);
        const again = {
          ...inputs,
          lots: order([panel(order), empty]),
          excluded: order(excluded),
        };
        expect(decisionInputs(again).sha256).toBe(sha256);
      }),
      { numRuns: 50 },
    );
  });
  test.each([
    ['a ground', { ...inputs, grounds: 'h' }],
    [
      'a score',
      {
        ...inputs,
        lots: [
          { ...lot, ranked: { ...lot.ranked, scores: lot.ranked.scores.map((score) => ({ ...score, score: 3 })) } },
          empty,
        ],
      },
    ],
    [
      'how call-offs are given',
      {
        ...inputs,
        lots: [
          {
            ...lot,
            ranked: {
              ...lot.ranked,
              lot: {
                ...lot.ranked.lot,
                callOff: { rule: 'rotation' as const, shares: [], answerDays: 3, orderBinds: false },
              },
            },
          },
          empty,
        ],
      },
    ],
    ['the decider', { ...inputs, decidedBy: 'q' }],
    ['an outcome', { ...inputs, lots: [{ ...lot, outcome: 'not-awarded' as const }, empty] }],
  ])('hangs on %s', (_, changed) => {
    expect(decisionInputs(changed).sha256).not.toBe(decisionInputs(inputs).sha256);
  });
});
