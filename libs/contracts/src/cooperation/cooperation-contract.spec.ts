import { describe, expect, test } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import {
  isInForce,
  judgeContract,
  nothingToContract,
  organisedBy,
  type AskedContract,
  type ContractedAgreement,
} from './cooperation-contract.js';

const REGION = 'region';
const body = (name: string, organisationId: string | null, providerId: string | null = null) => ({
  name,
  organisationId,
  providerId,
  providerName: providerId && `${name} Oy`,
});
const duty = { serviceKinds: ['job-coaching'], organiser: 1, bought: false, payer: 1, clientOwner: 1 };
const AGREEMENT: ContractedAgreement = {
  status: 'active',
  validFrom: calendarDate('2027-01-01'),
  validTo: calendarDate('2028-01-01'),
  parties: [body('Alue', REGION), body('Kaupunki', 'town', 'town-works'), body('Kunta', null)],
  responsibilities: [
    { ...duty, municipalities: ['046', '740'], producer: 2 },
    { ...duty, municipalities: ['491'], producer: 3 },
    { ...duty, municipalities: ['507'], producer: 3, bought: true },
    { ...duty, serviceKinds: ['career-guidance'], municipalities: ['740'], organiser: 2, producer: 2 },
  ],
};
const ASKED: AskedContract = {
  serviceKind: 'job-coaching',
  municipalities: ['740'],
  providerId: 'town-works',
  validFrom: calendarDate('2027-01-01'),
  validTo: calendarDate('2028-01-01'),
};
const today = calendarDate('2027-06-01');

test('what an organisation organises is put together by the body that answers for the production', () => {
  expect(organisedBy(AGREEMENT, REGION)).toEqual([
    {
      serviceKind: 'job-coaching',
      municipalities: ['046', '740'],
      producer: 'Kaupunki',
      bought: false,
      providerId: 'town-works',
      providerName: 'Kaupunki Oy',
    },
    {
      serviceKind: 'job-coaching',
      municipalities: ['491'],
      producer: 'Kunta',
      bought: false,
      providerId: null,
      providerName: null,
    },
    {
      serviceKind: 'job-coaching',
      municipalities: ['507'],
      producer: 'Kunta',
      bought: true,
      providerId: null,
      providerName: null,
    },
  ]);
  expect(organisedBy(AGREEMENT, 'town').map(({ serviceKind }) => serviceKind)).toEqual(['career-guidance']);
  expect(organisedBy(AGREEMENT, 'stranger')).toEqual([]);
});

describe('a contract by the agreement', () => {
  const refused: [string, Partial<AskedContract>, Partial<ContractedAgreement>, string][] = [
    ['before it is agreed', {}, { status: 'proposed' }, 'cooperation-not-in-force'],
    ['after it has ended', {}, { status: 'ended' }, 'cooperation-not-in-force'],
    ['on the day after its last', {}, { validTo: today }, 'cooperation-not-in-force'],
    ['where another organises', { serviceKind: 'career-guidance' }, {}, 'not-the-organiser'],
    ['on a service it does not know', { serviceKind: 'language-training' }, {}, 'not-the-organiser'],
    ['outside its municipalities', { municipalities: ['740', '999'] }, {}, 'not-the-organiser'],
    ['over two producers', { municipalities: ['740', '491'] }, {}, 'not-the-organiser'],
    ['where some is bought', { municipalities: ['491', '507'] }, {}, 'not-the-organiser'],
    ['nowhere', { municipalities: [] }, {}, 'not-the-organiser'],
    ['with a producer that is not here', { municipalities: ['491'] }, {}, 'producer-not-here'],
    ['with another than the producer', { providerId: 'another' }, {}, 'provider-is-not-producer'],
    ['that begins too early', { validFrom: calendarDate('2026-12-31') }, {}, 'outside-cooperation-days'],
    ['that ends too late', { validTo: calendarDate('2028-01-02') }, {}, 'outside-cooperation-days'],
  ];
  test.each(refused)('is refused %s', (_, asked, agreement, refusal) => {
    expect(judgeContract({ ...AGREEMENT, ...agreement }, REGION, { ...ASKED, ...asked }, today)).toMatchObject({
      refusal,
    });
  });

  const made: [string, Partial<AskedContract>, Partial<ContractedAgreement>][] = [
    ['with the producing body', { municipalities: ['740', '046'] }, {}],
    ['with any provider where it is bought', { municipalities: ['507'], providerId: 'another' }, {}],
    ['for long where the agreement has no end', { validTo: calendarDate('2040-01-01') }, { validTo: null }],
    ['on its last day', { validTo: calendarDate('2027-06-02') }, { validTo: calendarDate('2027-06-02') }],
  ];
  test.each(made)('is made %s', (_, asked, agreement) => {
    const judged = judgeContract({ ...AGREEMENT, ...agreement }, REGION, { ...ASKED, ...asked }, today);
    expect(judged).toMatchObject({ service: { serviceKind: 'job-coaching' } });
  });
});

test.each([
  ['in force', AGREEMENT, REGION, undefined],
  ['ended', { ...AGREEMENT, status: 'ended' as const }, REGION, 'cooperation-not-in-force'],
  ['nothing of its own', AGREEMENT, 'stranger', 'not-the-organiser'],
  [
    'no producer here',
    {
      ...AGREEMENT,
      parties: [body('Alue', REGION), body('A', null), body('B', null)],
      responsibilities: AGREEMENT.responsibilities.slice(0, 2),
    },
    REGION,
    'producer-not-here',
  ],
])('whether there is anything to draw up: %s', (_, agreement, organisation, refusal) => {
  expect(nothingToContract(agreement, organisation, today)).toBe(refusal);
});

test('an agreement that begins later is agreed already', () => {
  expect(isInForce({ ...AGREEMENT, validTo: null }, calendarDate('2026-01-01'))).toBe(true);
});
