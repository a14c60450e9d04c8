import { calendarDate } from '@kasvutori/platform';
import { describe, expect, test } from '@jest/globals';
import type { Criterion, Lot, PriceItem, TenderContent } from './tender-content.js';
import type { CallOffTerms } from '../call-offs/call-off-terms.js';
import { missingForPublication } from './tender-completeness.js';
import { MISSING_TEXTS } from './missing-texts.js';

const NOW = new Date('2026-11-24T12:00:00Z');

const item: PriceItem = {
  code: 'UNIT',
  kind: 'unit',
  title: { fi: 'Tapaaminen' },
  unit: { fi: 'tapaaminen' },
  quantity: 500,
  maxUnitPriceCents: null,
  thresholdDays: null,
  vatCategory: 'S',
};
const criterion = (kind: Criterion['kind'], weight: string | null): Criterion => ({
  kind,
  title: { fi: kind },
  description: {},
  weight,
});
const lot: Lot = {
  reference: 'LOT-0001',
  title: { fi: 'Mikkeli' },
  description: {},
  serviceKind: 'job-coaching',
  municipalities: ['491'],
  nuts: [],
  mainCpv: null,
  additionalCpv: [],
  estimatedValueCents: 10_000_000n,
  frameworkMaxCents: null,
  capCents: null,
  startsOn: calendarDate('2027-05-01'),
  durationMonths: 24,
  maxAwards: 3,
  priceItems: [item],
  criteria: [criterion('price', '40'), criterion('quality', '60')],
};
const complete: TenderContent = {
  title: { fi: 'Työhönvalmennus' },
  description: { fi: 'Valmennusta.' },
  language: 'fi',
  bidLanguages: ['fi'],
  procedure: 'open',
  mainCpv: '79998000',
  additionalCpv: [],
  framework: 'none',
  frameworkMaxCents: null,
  estimatedValueCents: 10_000_000n,
  questionsLocal: '2027-01-29T12:00',
  submissionLocal: '2027-02-15T14:00',
  lots: [lot],
};
const told = (tender: TenderContent, now = NOW) =>
  missingForPublication(tender, now).map(({ field, code }) => [field, code]);
const withLot = (change: Partial<Lot>): TenderContent => ({ ...complete, lots: [{ ...lot, ...change }] });

const callOff = (change: Partial<TenderContent>, terms: Partial<CallOffTerms> = {}): Partial<TenderContent> => ({
  framework: 'fa-wo-rc',
  frameworkMaxCents: 10_000_000n,
  lots: [
    {
      ...lot,
      maxAwards: 2,
      callOff: { rule: 'fixed-shares', shares: ['66.67', '33.33'], answerDays: 5, orderBinds: false, ...terms },
    },
  ],
  ...change,
});

test('a complete tender lacks nothing', () => {
  expect(missingForPublication(complete, NOW)).toEqual([]);
});

describe('the head', () => {
  test.each<[string, Partial<TenderContent>, [string, string][]]>([
    ['title in another language only', { title: { sv: 'Jobbcoachning' } }, [['/title', 'title-missing']]],
    ['blank title', { title: { fi: '  ' } }, [['/title', 'title-missing']]],
    ['no description', { description: {} }, [['/description', 'description-missing']]],
    ['no cpv', { mainCpv: null }, [['/mainCpv', 'cpv-missing']]],
    ['no value', { estimatedValueCents: null }, [['/estimatedValue', 'value-missing']]],
    ['framework without maximum', { framework: 'fa-wo-rc' }, [['/frameworkMaximum', 'framework-maximum-missing']]],
    ['framework with one', { framework: 'fa-wo-rc', frameworkMaxCents: 10_000_000n }, []],
    [
      'framework smaller than the estimate',
      { framework: 'fa-wo-rc', frameworkMaxCents: 9_999_999n },
      [['/frameworkMaximum', 'framework-maximum-low']],
    ],
    ['framework with maxima of its lots', { framework: 'fa-w-rc', lots: [{ ...lot, frameworkMaxCents: 1n }] }, []],
    [
      'a call-off rule without a framework',
      callOff({ framework: 'none' }),
      [['/lots/0/callOff', 'call-off-no-framework']],
    ],
    [
      'mini-competitions a framework does not provide for',
      callOff({ framework: 'fa-wo-rc' }, { rule: 'mini-competition', shares: [] }),
      [['/lots/0/callOff', 'call-off-no-competition']],
    ],
    ['shares of 100 % in all', callOff({}), []],
    [
      'shares of 99.99 %',
      callOff({}, { shares: ['66.66', '33.33'] }),
      [['/lots/0/callOff', 'call-off-shares-missing']],
    ],
    ['a share of nothing', callOff({}, { shares: ['100', '0'] }), [['/lots/0/callOff', 'call-off-shares-missing']]],
    ['one share for two', callOff({}, { shares: ['100'] }), [['/lots/0/callOff', 'call-off-shares-missing']]],
    ['no lots', { lots: [] }, [['/lots', 'lots-missing']]],
  ])('%s', (_, change, expected) => {
    expect(told({ ...complete, ...change })).toEqual(expected);
  });
});

describe('deadlines', () => {
  test.each<[string, Partial<TenderContent>, [string, string][]]>([
    [
      'none',
      { submissionLocal: null, lots: [{ ...lot, startsOn: null }] },
      [['/submissionDeadline', 'deadline-missing']],
    ],
    ['no deadline for questions is fine', { questionsLocal: null }, []],
    [
      'the hour that is lost in spring',
      { submissionLocal: '2027-03-28T03:30', questionsLocal: null },
      [['/submissionDeadline', 'deadline-in-lost-hour']],
    ],
    ['the hour after it exists', { submissionLocal: '2027-03-28T04:00', questionsLocal: null }, []],
    [
      'questions in the lost hour',
      { submissionLocal: '2027-03-30T12:00', questionsLocal: '2027-03-28T03:00' },
      [['/questionsDeadline', 'deadline-in-lost-hour']],
    ],
    [
      'questions after bids',
      { questionsLocal: '2027-02-15T14:00' },
      [['/questionsDeadline', 'questions-after-deadline']],
    ],
    [
      'this very minute is past',
      { submissionLocal: '2026-11-24T14:00', questionsLocal: null },
      [['/submissionDeadline', 'deadline-passed']],
    ],
    ['the next minute is not', { submissionLocal: '2026-11-24T14:01', questionsLocal: null }, []],
    [
      'questions in the past',
      { questionsLocal: '2026-11-01T12:00' },
      [['/questionsDeadline', 'questions-deadline-passed']],
    ],
  ])('%s', (_, change, expected) => {
    expect(told({ ...complete, ...change })).toEqual(expected);
  });
});

describe('a lot', () => {
  test.each<[string, Partial<Lot>, [string, string][]]>([
    ['no title', { title: {} }, [['/lots/0/title', 'lot-title-missing']]],
    ['no service', { serviceKind: null }, [['/lots/0/serviceKind', 'service-kind-missing']]],
    ['a service nobody knows', { serviceKind: 'toString' }, [['/lots/0/serviceKind', 'service-kind-missing']]],
    ['no places', { municipalities: [] }, [['/lots/0/municipalities', 'municipalities-missing']]],
    ['no value', { estimatedValueCents: null }, [['/lots/0/estimatedValue', 'value-missing']]],
    ['no duration', { durationMonths: null }, [['/lots/0/durationMonths', 'duration-missing']]],
    [
      'start on the day of the deadline',
      { startsOn: calendarDate('2027-02-15') },
      [['/lots/0/startsOn', 'start-before-deadline']],
    ],
    ['start the day after', { startsOn: calendarDate('2027-02-16') }, []],
    [
      'outcomes without a cap',
      { priceItems: [item, { ...item, code: 'S13', kind: 'milestone', thresholdDays: 90 }] },
      [['/lots/0/cap', 'cap-missing']],
    ],
    ['outcomes with a cap', { capCents: 1n, priceItems: [{ ...item, code: 'START', kind: 'attachment' }] }, []],
    ['no price items', { priceItems: [] }, [['/lots/0/priceItems', 'price-items-missing']]],
    [
      'a price item without name and unit',
      { priceItems: [{ ...item, title: {}, unit: {} }] },
      [
        ['/lots/0/priceItems/0/title', 'price-item-title-missing'],
        ['/lots/0/priceItems/0/unit', 'unit-missing'],
      ],
    ],
    ['no criteria', { criteria: [] }, [['/lots/0/criteria', 'criteria-missing']]],
    [
      'weights of 99.99',
      { criteria: [criterion('price', '39.99'), criterion('quality', '60')] },
      [['/lots/0/criteria', 'weights-not-100']],
    ],
    [
      'weights of 100.01',
      { criteria: [criterion('price', '40.01'), criterion('quality', '60.00')] },
      [['/lots/0/criteria', 'weights-not-100']],
    ],
    [
      'thirds',
      { criteria: [criterion('price', '33.33'), criterion('quality', '33.33'), criterion('quality', '33.34')] },
      [],
    ],
    ['tenths that floats cannot add', { criteria: Array.from({ length: 10 }, () => criterion('quality', '10.0')) }, []],
    [
      'a weight still open',
      { criteria: [criterion('price', '40'), criterion('quality', null)] },
      [['/lots/0/criteria/1/weight', 'weight-missing']],
    ],
    ['quality alone, at a fixed price', { criteria: [criterion('quality', '100')] }, []],
  ])('%s', (_, change, expected) => {
    expect(told(withLot(change))).toEqual(expected);
  });

  test('every lot is judged, with its own place', () => {
    expect(told({ ...complete, lots: [lot, { ...lot, title: { fi: 'Pieksämäki' }, municipalities: [] }] })).toEqual([
      ['/lots/1/municipalities', 'municipalities-missing'],
    ]);
  });
});

test('every text exists in three languages', () => {
  for (const text of Object.values(MISSING_TEXTS))
    expect([text.fi, text.sv, text.en].every((words) => words.endsWith('.'))).toBe(true);
});
