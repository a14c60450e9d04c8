import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  declarationFlaws,
  inOrder,
  SUITABILITY_KINDS,
  suitabilityWithoutEvidence,
  validityOn,
  type DeclarationContent,
  type GroundAnswer,
  type GroundEvidence,
  type SuitabilityAnswer,
} from './declaration.js';
import { declarationChanges } from './declaration-changes.js';

const GROUNDS = ['exg-crim-fraud', 'exg-pmt-bre-tax', 'exg-sitn-bankr'];
const no = (ground: string): GroundAnswer => ({ ground, applies: false, measures: null });
const clean = GROUNDS.map(no);
const insurance: SuitabilityAnswer = {
  kind: 'insurance',
  text: 'Vastuuvakuutus 1 000 000 €',
  link: null,
  validFrom: '2030-01-01',
  validTo: '2030-12-31',
};
const taxes: GroundEvidence = {
  ground: 'exg-pmt-bre-tax',
  text: 'Verovelkatodistus',
  link: 'https://vero.example.fi/todistus',
  validFrom: null,
  validTo: '2030-03-31',
};
const with_ = (change: Partial<DeclarationContent>): DeclarationContent => ({
  exclusion: clean,
  suitability: [],
  ...change,
});

describe('declarationFlaws', () => {
  test.each<[string, Partial<DeclarationContent>, string[]]>([
    ['nothing applies', {}, []],
    ['a ground left out', { exclusion: clean.slice(1) }, ['ground-unanswered /exclusion']],
    ['a ground answered twice', { exclusion: [...clean, no('exg-crim-fraud')] }, ['ground-twice /exclusion/3/ground']],
    ['a ground nobody knows', { exclusion: [...clean, no('exg-x-y')] }, ['ground-unknown /exclusion/3/ground']],
    [
      'one applies, silence about it',
      { exclusion: [{ ...no('exg-crim-fraud'), applies: true }, ...clean.slice(1)] },
      ['measures-missing /exclusion/0/measures'],
    ],
    [
      'one applies, blank about it',
      { exclusion: [{ ...no('exg-crim-fraud'), applies: true, measures: '  ' }, ...clean.slice(1)] },
      ['measures-missing /exclusion/0/measures'],
    ],
    [
      'one applies, with measures',
      { exclusion: [{ ground: 'exg-crim-fraud', applies: true, measures: 'Johto vaihtui.' }, ...clean.slice(1)] },
      [],
    ],
    [
      'measures for nothing',
      { exclusion: [{ ...no('exg-crim-fraud'), measures: 'Johto vaihtui.' }, ...clean.slice(1)] },
      ['measures-without-ground /exclusion/0/measures'],
    ],
    ['valid for one day', { suitability: [{ ...insurance, validTo: '2030-01-01' }] }, []],
    [
      'valid backwards',
      { suitability: [{ ...insurance, validTo: '2029-12-31' }] },
      ['validity-backwards /suitability/0/validTo'],
    ],
    ['evidence of a ground', { groundEvidence: [taxes] }, []],
    [
      'evidence of a ground backwards',
      { groundEvidence: [taxes, { ...taxes, validFrom: '2030-04-01' }] },
      ['validity-backwards /groundEvidence/1/validTo'],
    ],
  ])('%s', (_, change, flaws) => {
    expect(declarationFlaws(with_(change), GROUNDS).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(flaws);
  });
});

test.each([
  ['2029-12-31', 'not-yet'],
  ['2030-01-01', 'valid'],
  ['2030-12-31', 'valid'],
  ['2031-01-01', 'expired'],
])('on %s the insurance is %s', (today, validity) => {
  expect(validityOn(insurance, today)).toBe(validity);
  const lacking = suitabilityWithoutEvidence(with_({ suitability: [insurance] }), today);
  expect(lacking.includes('insurance')).toBe(validity !== 'valid');
  expect(lacking).toContain('turnover');
});

describe('declarationChanges', () => {
  test('tells what was answered otherwise, what came and what went', () => {
    const applies: GroundAnswer = { ground: 'exg-pmt-bre-tax', applies: true, measures: 'Maksusuunnitelma.' };
    const longer = { ...insurance, validTo: '2031-12-31' };
    const staff: SuitabilityAnswer = {
      kind: 'staff',
      text: '5 valmentajaa',
      link: null,
      validFrom: null,
      validTo: null,
    };
    const before = with_({ suitability: [insurance] });
    const after = with_({
      exclusion: [clean[0]!, applies, clean[2]!],
      groundEvidence: [taxes],
      suitability: [longer, staff],
    });
    expect(declarationChanges(before, after)).toEqual([
      { of: 'ground', before: no('exg-pmt-bre-tax'), after: applies },
      { of: 'ground-evidence', before: null, after: taxes },
      { of: 'suitability', before: insurance, after: longer },
      { of: 'suitability', before: null, after: staff },
    ]);
  });

  const answer: fc.Arbitrary<SuitabilityAnswer> = fc.record({
    kind: fc.constantFrom(...SUITABILITY_KINDS),
    text: fc.constantFrom('a', 'b', 'ä'),
    link: fc.constantFrom(null, 'https://todiste.example.fi'),
    validFrom: fc.constant(null),
    validTo: fc.constantFrom(null, '2030-12-31'),
  });
  const content: fc.Arbitrary<DeclarationContent> = fc.record({
    exclusion: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()).map((applies) =>
      GROUNDS.map((ground, index) => ({
        ground,
        applies: applies[index] === true,
        measures: applies[index] === true ? 'x' : null,
      })),
    ),
    groundEvidence: fc.array(
      fc.record({
        ground: fc.constantFrom(...GROUNDS),
        text: fc.constantFrom('a', 'ä'),
        link: fc.constant(null),
        validFrom: fc.constant(null),
        validTo: fc.constantFrom(null, '2030-12-31'),
      }),
      { maxLength: 4 },
    ),
    suitability: fc.array(answer, { maxLength: 8 }),
  });

  test('is empty exactly when both say the same, in whatever order', () => {
    fc.assert(
      fc.property(content, content, (a, b) => {
        expect(declarationChanges(a, a)).toEqual([]);
        const turned = {
          exclusion: [...a.exclusion].reverse(),
          groundEvidence: [...(a.groundEvidence ?? [])].reverse(),
          suitability: [...a.suitability].reverse(),
        };
        expect(declarationChanges(a, inOrder(turned, GROUNDS))).toEqual([]);
        const told = declarationChanges(a, b);
        const back = declarationChanges(b, a).map(({ before, after, ...rest }) => ({
          ...rest,
          before: after,
          after: before,
        }));
        expect(new Set(back.map((change) => JSON.stringify(change, Object.keys(change).sort())))).toEqual(
          new Set(told.map((change) => JSON.stringify(change, Object.keys(change).sort()))),
        );
      }),
    );
  });
});
