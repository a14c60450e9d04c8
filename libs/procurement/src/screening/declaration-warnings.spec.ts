import { expect, test } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import { type DeclarationContent, SUITABILITY_KINDS } from '../self-declaration/declaration.js';
import { declarationWarnings } from './declaration-warnings.js';

const today = calendarDate('2026-11-22');
const evidence = (
  kind: (typeof SUITABILITY_KINDS)[number],
  validFrom: string | null = null,
  validTo: string | null = null,
  link: string | null = 'https://todistus.example.fi/1',
) => ({ kind, text: 'Todistus', link, validFrom, validTo });
const content = (part: Partial<DeclarationContent> = {}): DeclarationContent => ({
  exclusion: [
    { ground: 'exg-pmt-bre-tax', applies: false, measures: null },
    { ground: 'exg-sitn-bankr', applies: false, measures: null },
  ],
  suitability: SUITABILITY_KINDS.map((kind) => evidence(kind)),
  ...part,
});
const having = (answer: ReturnType<typeof evidence>) =>
  content({
    suitability: [...SUITABILITY_KINDS.filter((kind) => kind !== answer.kind).map((kind) => evidence(kind)), answer],
  });

test.each<[string, DeclarationContent | null, string[]]>([
  ['nothing', content(), []],
  ['no declaration', null, ['mandatory-grounds no-declaration null null']],
  [
    'grounds, each at the check it belongs to',
    content({
      exclusion: [
        { ground: 'exg-pmt-bre-tax', applies: true, measures: 'Maksusuunnitelma.' },
        { ground: 'exg-sitn-bankr', applies: true, measures: 'Saneeraus.' },
      ],
    }),
    [
      'mandatory-grounds ground-declared exg-pmt-bre-tax null',
      'discretionary-grounds ground-declared exg-sitn-bankr null',
    ],
  ],
  [
    'a kind without an answer',
    content({ suitability: SUITABILITY_KINDS.slice(1).map((kind) => evidence(kind)) }),
    ['suitability evidence-missing register-enrolment null'],
  ],
  [
    'an answer without evidence',
    having(evidence('turnover', null, null, null)),
    ['suitability evidence-missing turnover null'],
  ],
  ['evidence good to today and for ever', having(evidence('staff', '2026-11-22', null)), []],
  [
    'evidence that ended yesterday',
    having(evidence('staff', null, '2026-11-21')),
    ['suitability evidence-expired staff 2026-11-21'],
  ],
  [
    'a tax certificate that ended yesterday, at the check of its ground',
    content({
      groundEvidence: [
        { ground: 'exg-pmt-bre-tax', text: 'Todistus', link: null, validFrom: null, validTo: '2026-11-21' },
      ],
    }),
    ['mandatory-grounds evidence-expired exg-pmt-bre-tax 2026-11-21'],
  ],
  [
    'its last day today',
    having(evidence('staff', null, '2026-11-22')),
    ['suitability evidence-expires-soon staff 2026-11-22'],
  ],
  [
    'sixty days to go',
    having(evidence('staff', null, '2027-01-21')),
    ['suitability evidence-expires-soon staff 2027-01-21'],
  ],
  ['sixty-one days to go', having(evidence('staff', null, '2027-01-22')), []],
  [
    'evidence that begins tomorrow',
    having(evidence('staff', '2026-11-23', null)),
    ['suitability evidence-not-yet staff 2026-11-23'],
  ],
])('warns of %s', (_, declared, told) => {
  expect(
    declarationWarnings(declared, today).map(({ check, code, about, on }) => `${check} ${code} ${about} ${on}`),
  ).toEqual(told);
});
