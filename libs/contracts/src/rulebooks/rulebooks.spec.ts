import { describe, expect, test } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import { dueReminder } from './ask-acceptance.js';
import {
  applicationFaults,
  applicationLacks,
  contentFaults,
  isComplete,
  priceUnder,
  type RulebookContent,
} from './rulebook-content.js';
import {
  APPROVAL_MOVES,
  APPROVAL_STATUSES,
  approvalAfter,
  OFFICER_MOVES,
  PROVIDER_MOVES,
  versionAfter,
  VERSION_STATUSES,
} from './rulebook-lifecycles.js';
import { rulebookHash, rulebookText } from './rulebook-text.js';

const BOOK: RulebookContent = {
  title: { fi: 'Sääntökirja' },
  description: { fi: 'Kuvaus' },
  municipalities: ['740', '491'],
  languages: ['fi', 'sv'],
  requirements: [
    { key: 'a', title: { fi: 'Vakuutus' }, explanation: { fi: 'Voimassa' }, evidence: true, dated: true },
    { key: 'b', title: { fi: 'Kokemus' }, explanation: { fi: 'Kerro' }, evidence: false, dated: false },
  ],
  prices: [
    { serviceKind: 'job-coaching', rule: 'ceiling', amount: '70.00' },
    { serviceKind: 'career-guidance', rule: 'fixed', amount: '55.00' },
  ],
  validFrom: calendarDate('2027-01-01'),
  validTo: calendarDate('2029-01-01'),
  decisionDays: 30,
  acceptBy: null,
};

describe('moves of an approval', () => {
  const moves = { provider: PROVIDER_MOVES, officer: OFFICER_MOVES, system: ['lapse', 'end'] } as const;
  const all = (['provider', 'officer', 'system'] as const).flatMap((actor) =>
    APPROVAL_STATUSES.flatMap((from) => moves[actor].map((move) => [actor, from, move] as const)),
  );
  const ALLOWED = [
    'provider draft save draft',
    'provider draft send applied',
    'provider draft withdraw withdrawn',
    'provider applied withdraw withdrawn',
    'provider incomplete save incomplete',
    'provider incomplete send applied',
    'provider incomplete withdraw withdrawn',
    'provider approved accept active',
    'provider approved withdraw withdrawn',
    'provider active accept active',
    'provider active price active',
    'provider lapsed price lapsed',
    'provider suspended price suspended',
    'provider active leave left',
    'provider lapsed accept active',
    'provider lapsed leave left',
    'provider suspended accept suspended',
    'provider suspended leave left',
    'officer applied check applied',
    'officer applied approve approved',
    'officer applied ask-more incomplete',
    'officer applied refuse refused',
    'officer incomplete refuse refused',
    'officer approved remove removed',
    'officer active suspend suspended',
    'officer active remove removed',
    'officer lapsed suspend suspended',
    'officer lapsed remove removed',
    'officer suspended resume active',
    'officer suspended remove removed',
    'system active lapse lapsed',
    'system active end ended',
    'system lapsed end ended',
    'system suspended end ended',
  ];

  test('are those of the tables and no others, for each actor', () => {
    const found = all.flatMap(([actor, from, move]) => {
      const to = approvalAfter(actor, from, move);
      return to === undefined ? [] : [`${actor} ${from} ${move} ${to}`];
    });
    expect(found.sort()).toEqual([...ALLOWED].sort());
    expect(Object.keys(APPROVAL_MOVES.officer)).toHaveLength(APPROVAL_STATUSES.length);
  });

  test('a version is saved as a draft only and never comes back from being published', () => {
    expect(VERSION_STATUSES.map((from) => versionAfter(from, 'save'))).toEqual(['draft', undefined, undefined]);
    expect(VERSION_STATUSES.map((from) => versionAfter(from, 'supersede'))).toEqual([
      undefined,
      'superseded',
      undefined,
    ]);
  });
});

describe('what a rulebook allows', () => {
  test.each([
    ['job-coaching', '62.50', '62.50'],
    ['job-coaching', '70.00', '70.00'],
    ['job-coaching', '70.01', '70.00'],
    ['career-guidance', '10.00', '55.00'],
    ['work-trial', '10.00', undefined],
  ])('%s asked at %s is %s', (serviceKind, unitPrice, price) => {
    expect(priceUnder(BOOK.prices, { serviceKind: serviceKind as 'job-coaching', unitPrice })).toBe(price);
  });

  test('what goes beyond it is named by its field', () => {
    const services = [
      { serviceKind: 'job-coaching', unitPrice: '70.01' },
      { serviceKind: 'career-guidance', unitPrice: '54.00' },
      { serviceKind: 'job-coaching', unitPrice: '60.00' },
    ] as const;
    expect(applicationFaults({ services, municipalities: ['091'], languages: ['en'] }, BOOK)).toEqual([
      '/services/0/unitPrice',
      '/services/1/unitPrice',
      '/services/2/serviceKind',
      '/municipalities',
      '/languages',
    ]);
  });

  test('nothing can be sent while an answer, a file or a day is missing; the last day itself is good', () => {
    const application = {
      services: [{ serviceKind: 'job-coaching', unitPrice: '60.00' }],
      municipalities: ['740'],
      languages: ['fi'],
    } as const;
    const answers = (validTo: string, files: number) => [
      { requirement: 'a', answer: 'On', validTo: calendarDate(validTo), files },
      { requirement: 'b', answer: ' ', validTo: null, files: 0 },
    ];
    const today = calendarDate('2027-02-01');
    expect(applicationLacks(application, answers('2027-01-31', 0), BOOK, today)).toEqual([
      '/answers/0/files',
      '/answers/0/validTo',
      '/answers/1/answer',
    ]);
    expect(applicationLacks(application, answers('2027-02-01', 1), BOOK, today)).toEqual(['/answers/1/answer']);
    expect(
      applicationLacks({ services: [], municipalities: [], languages: [] }, [], { requirements: [] }, today),
    ).toHaveLength(3);
  });

  test('a rulebook holds together, and is complete in the language of its authority', () => {
    expect(contentFaults(BOOK)).toEqual([]);
    expect(contentFaults({ ...BOOK, validTo: BOOK.validFrom, municipalities: ['999'], languages: ['xx'] })).toEqual([
      '/lastDay',
      '/municipalities',
      '/languages',
    ]);
    expect(
      contentFaults({ ...BOOK, prices: [{ serviceKind: 'job-coaching', rule: 'fixed', amount: '0.00' }] }),
    ).toEqual(['/prices/0/amount']);
    expect([isComplete(BOOK, 'fi'), isComplete(BOOK, 'sv'), isComplete({ ...BOOK, prices: [] }, 'fi')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

test('the text says every rule, and its hash changes with a word', () => {
  const text = rulebookText(BOOK, 'fi');
  for (const said of ['Työhönvalmennus: hinta enintään 70', 'Savonlinna', 'ruotsi', '### 2. Kokemus', '31\\.12\\.2028'])
    expect(text).toContain(said);
  expect(rulebookHash(BOOK)).toBe(rulebookHash({ ...BOOK }));
  expect(rulebookHash(BOOK)).not.toBe(rulebookHash({ ...BOOK, decisionDays: 31 }));
});

test.each([
  [15, null, undefined],
  [14, null, 14],
  [13, 14, undefined],
  [5, 14, 7],
  [5, null, 7],
  [0, 7, 1],
  [0, 1, undefined],
])('%i days before, reminded %s: %s', (daysLeft, last, due) => {
  expect(dueReminder(daysLeft, last)).toBe(due);
});
