import { expect, test } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import { type ContractFactInput, refuseContractFact } from './contract-fact-kinds.js';

const day = calendarDate;
const TODAY = day('2027-03-10');
const NOTHING = {
  ...{ to: null, subject: null, area: null, segment: null, value: null, amount: null, count: null },
  ...{ properties: [], figures: [], from: day('2027-02-28') },
};
const service: ContractFactInput = { ...NOTHING, kind: 'service', from: day('2027-01-01') };
const score: ContractFactInput = { ...NOTHING, kind: 'score', subject: 'experience', value: '8.4', count: 40 };
const level: ContractFactInput = { ...NOTHING, kind: 'service-level', subject: 'level', value: '1.5' };
const cost: ContractFactInput = { ...NOTHING, kind: 'cost', subject: 'cost', value: '100', amount: '9000.00' };
const result: ContractFactInput = { ...NOTHING, kind: 'result', subject: 'cost', area: 'A', value: '-10' };
const cohort: ContractFactInput = {
  ...{ ...NOTHING, kind: 'cohort', subject: '2026', count: 50, segment: 'A' },
  ...{ properties: [{ name: 'area', value: 'metro' }], figures: [{ name: 'wages', amount: '120000.00' }] },
};
const ALL = [service, score, level, cost, result, cohort];

test.each(ALL)('$kind is recorded as it should be, and never twice', (input) => {
  const by = { today: TODAY, byProvider: false };
  expect(refuseContractFact(input, [], by)).toBeUndefined();
  expect(
    refuseContractFact(
      input,
      ALL.filter((other) => other !== input),
      by,
    ),
  ).toBeUndefined();
  expect(refuseContractFact(input, ALL, by)).toMatchObject({ code: 'contract-fact-twice', field: '/from' });
});

test.each([
  ['contract-fact-needs', '/value', { ...score, value: null }],
  ['contract-fact-needs', '/count', { ...score, count: null }],
  ['contract-fact-needs', '/subject', { ...level, subject: null }],
  ['contract-fact-needs', '/amount', { ...cost, amount: null }],
  ['contract-fact-needs', '/area', { ...result, area: null }],
  ['contract-fact-needs', '/figures', { ...cohort, figures: [] }],
  ['contract-fact-takes-none', '/amount', { ...score, amount: '1.00' }],
  ['contract-fact-takes-none', '/subject', { ...service, subject: 'level' }],
  ['contract-fact-takes-none', '/figures', { ...cost, figures: cohort.figures }],
  ['contract-fact-takes-none', '/to', { ...score, to: day('2027-02-28') }],
  ['contract-fact-negative', '/value', { ...level, value: '-1' }],
  ['contract-fact-name-twice', '/figures', { ...cohort, figures: [...cohort.figures, ...cohort.figures] }],
  ['contract-fact-ends-before-start', '/to', { ...service, to: day('2026-12-31') }],
  ['contract-fact-in-future', '/from', { ...service, from: day('2027-03-11') }],
] as const)('%s %s', (code, field, input) => {
  expect(refuseContractFact(input, [], { today: TODAY, byProvider: false })).toEqual({ code, field });
});

test.each([
  ['service', undefined],
  ['service-level', undefined],
  ['score', 'contract-fact-of-authority'],
  ['cost', 'contract-fact-of-authority'],
  ['cohort', 'contract-fact-of-authority'],
  ['result', 'contract-fact-of-authority'],
])('a provider says %s of itself: %s', (kind, code) => {
  const input = ALL.find((one) => one.kind === kind) ?? service;
  expect(refuseContractFact(input, [], { today: TODAY, byProvider: true })?.code).toBe(code);
});

test('another month, another day and days before the service begins are something else', () => {
  const by = { today: TODAY, byProvider: false };
  expect(refuseContractFact({ ...score, from: day('2027-01-31') }, [score], by)).toBeUndefined();
  expect(refuseContractFact({ ...score, from: day('2027-02-01') }, [score], by)?.code).toBe('contract-fact-twice');
  expect(refuseContractFact({ ...cost, from: day('2027-02-27') }, [cost], by)).toBeUndefined();
  const before = { ...service, from: day('2026-12-01'), to: day('2026-12-31') };
  expect(refuseContractFact(before, [service], by)).toBeUndefined();
  expect(refuseContractFact({ ...before, to: null }, [service], by)?.code).toBe('contract-fact-twice');
});
