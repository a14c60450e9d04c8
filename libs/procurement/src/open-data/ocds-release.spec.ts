import { calendarDate } from '@kasvutori/platform';
import { describe, expect, test } from '@jest/globals';
import type { StoredLot, TenderRecord } from '../tenders/tender-record.js';
import type { OcdsAward, OcdsContract, OcdsInput } from './ocds-input.js';
import { ocdsPackage } from './ocds-package.js';
import { ocdsRelease, ocdsReleases } from './ocds-release.js';

const lot = (number: number, change: Partial<StoredLot> = {}): StoredLot => ({
  id: `lot-${number}`,
  number,
  reference: `LOT-000${number}`,
  title: { fi: `Osa ${number}`, sv: `Del ${number}` },
  description: {},
  serviceKind: 'job-coaching',
  municipalities: ['491', '740'],
  nuts: ['FI1DA'],
  mainCpv: '79998000',
  additionalCpv: [],
  estimatedValueCents: 10_000_050n,
  frameworkMaxCents: null,
  capCents: null,
  startsOn: calendarDate('2027-05-01'),
  durationMonths: 24,
  maxAwards: 2,
  cancelledAt: null,
  cancelReason: null,
  priceItems: [],
  criteria: [
    { id: 'c1', kind: 'price', title: { fi: 'Hinta' }, description: {}, weight: '40.00' },
    { id: 'c2', kind: 'quality', title: { fi: 'Laatu' }, description: { fi: 'Miten.' }, weight: '60.00' },
  ],
  ...change,
});
const tender: TenderRecord = {
  id: 'tender-id',
  authorityId: 'authority-id',
  authorityName: 'Esimerkkialue',
  buyer: 'other',
  directAwardId: null,
  awardedDirectly: false,
  number: 'T-2026-0001',
  ocid: 'ocds-kasvu1-T-2026-0001',
  publishLocal: null,
  publishAt: null,
  publishMissed: null,
  status: 'published',
  statusAt: new Date('2026-12-01T08:00:00Z'),
  title: { fi: 'Työhönvalmennus', sv: 'Jobbcoachning', en: '' },
  description: { fi: 'Valmennusta.' },
  language: 'fi',
  bidLanguages: ['fi', 'sv'],
  procedure: 'oth-single',
  mainCpv: '79998000',
  additionalCpv: ['79634000'],
  framework: 'fa-wo-rc',
  frameworkMaxCents: 30_000_000n,
  estimatedValueCents: 20_000_100n,
  questionsLocal: '2027-01-29T12:00',
  questionsDeadline: new Date('2027-01-29T10:00:00Z'),
  submissionLocal: '2027-02-15T14:00',
  submissionDeadline: new Date('2027-02-15T12:00:00Z'),
  createdAt: new Date('2026-11-24T08:00:00Z'),
  updatedAt: new Date('2026-12-01T08:00:00Z'),
  submittedBy: 'anna',
  publishedAt: new Date('2026-12-01T08:00:00Z'),
  cancelReason: null,
  version: 3,
  lots: [lot(1), lot(2)],
};
const published: OcdsInput = {
  tender,
  buyer: { businessId: '1234567-1', name: 'Esimerkkialue', municipality: '491' },
  bids: null,
  decidedAt: null,
  awards: [],
  unawardedLots: [],
  contracts: [],
};
const opened: OcdsInput = {
  ...published,
  bids: { openedAt: new Date('2027-02-15T12:10:00Z'), count: 3, byLot: { 'LOT-0001': 3 } },
};
const award: OcdsAward = {
  id: 'award-1',
  lotReference: 'LOT-0001',
  supplier: { businessId: '2345678-0', name: 'Esimerkkivalmennus Oy', municipality: '740', size: 'small' },
  amountCents: 9_876_543n,
  decidedAt: new Date('2027-03-01T10:00:00Z'),
  final: false,
};
const decided: OcdsInput = { ...opened, decidedAt: award.decidedAt, awards: [award], unawardedLots: ['LOT-0002'] };
const contract: OcdsContract = {
  id: 'contract-1',
  number: 'S-2027-0001',
  awardId: 'award-1',
  status: 'active',
  signedAt: new Date('2027-03-20T10:00:00Z'),
  validFrom: calendarDate('2027-05-01'),
  validTo: calendarDate('2029-04-30'),
  valueCents: 9_000_000n,
};
const signed: OcdsInput = { ...decided, awards: [{ ...award, final: true }], contracts: [contract] };
/** The release read as plain JSON, as a reader gets it. */
const json = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('the releases of a process', () => {
  test.each<[string, OcdsInput, [string[], string][]]>([
    ['a draft has none', { ...published, tender: { ...tender, publishedAt: null } }, []],
    ['published', published, [[['planning', 'tender'], 'active']]],
    [
      'opened',
      opened,
      [
        [['planning', 'tender'], 'active'],
        [['tenderUpdate'], 'active'],
      ],
    ],
    [
      'cancelled',
      { ...published, tender: { ...tender, status: 'cancelled', statusAt: new Date('2026-12-20T08:00:00Z') } },
      [
        [['planning', 'tender'], 'active'],
        [['tenderCancellation'], 'cancelled'],
      ],
    ],
    [
      'decided',
      decided,
      [
        [['planning', 'tender'], 'active'],
        [['tenderUpdate'], 'active'],
        [['award', 'tenderUpdate'], 'complete'],
      ],
    ],
    [
      'decided without a winner',
      { ...opened, decidedAt: award.decidedAt, unawardedLots: ['LOT-0001', 'LOT-0002'] },
      [
        [['planning', 'tender'], 'active'],
        [['tenderUpdate'], 'active'],
        [['tenderUpdate'], 'unsuccessful'],
      ],
    ],
    [
      'signed',
      signed,
      [
        [['planning', 'tender'], 'active'],
        [['tenderUpdate'], 'active'],
        [['award', 'tenderUpdate'], 'complete'],
        [['contract'], 'complete'],
      ],
    ],
  ])('%s', (_, input, expected) => {
    const releases = json(ocdsReleases(input));
    expect(
      releases.map((release: { tag: string[]; tender: { status: string } }) => [release.tag, release.tender.status]),
    ).toEqual(expected);
    expect(new Set(releases.map(({ id }: { id: string }) => id)).size).toBe(releases.length);
    expect(json(ocdsRelease(input) ?? null)).toEqual(releases.at(-1) ?? null);
  });

  test('what was not known yet is not told earlier', () => {
    const [first, second, third] = json(ocdsReleases(signed));
    expect([first.bids, first.awards, first.contracts, first.tender.numberOfTenderers]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect([second.awards, second.contracts]).toEqual([undefined, undefined]);
    expect(
      second.bids.statistics.map(({ relatedLot, value }: { relatedLot?: string; value: number }) => [
        relatedLot ?? 'all',
        value,
      ]),
    ).toEqual([
      ['all', 3],
      ['LOT-0001', 3],
      ['LOT-0002', 0],
    ]);
    expect(third.contracts).toBeUndefined();
    expect(first.parties).toHaveLength(1);
  });

  test('the tender, field by field', () => {
    const { tender: section, ...release } = json(ocdsRelease(published));
    expect(release).toMatchObject({
      ocid: 'ocds-kasvu1-T-2026-0001',
      id: 'ocds-kasvu1-T-2026-0001-tender-2026-12-01T08:00:00.000Z',
      initiationType: 'tender',
      language: 'fi',
      title: 'Työhönvalmennus',
      buyer: { id: 'FI-PRO-1234567-1', name: 'Esimerkkialue' },
      planning: { budget: { amount: { amount: 200_001, currency: 'EUR' } } },
    });
    expect(section).not.toHaveProperty('title_en');
    expect(section).toMatchObject({
      id: 'T-2026-0001',
      title: 'Työhönvalmennus',
      title_sv: 'Jobbcoachning',
      procurementMethod: 'open',
      mainProcurementCategory: 'services',
      value: { amount: 200_001, currency: 'EUR' },
      tenderPeriod: { startDate: '2026-12-01T08:00:00.000Z', endDate: '2027-02-15T12:00:00.000Z' },
      techniques: {
        hasFrameworkAgreement: true,
        frameworkAgreement: {
          method: 'withoutReopeningCompetition',
          value: { amount: 300_000 },
          maximumParticipants: 2,
        },
      },
      submissionTerms: { languages: ['fi', 'sv'] },
    });
    expect(section.lots[0]).toEqual({
      id: 'LOT-0001',
      title: 'Osa 1',
      status: 'active',
      value: { amount: 100_000.5, currency: 'EUR' },
      contractPeriod: { startDate: '2027-04-30T21:00:00.000Z', endDate: '2029-04-30T20:59:59.000Z' },
      awardCriteria: {
        criteria: [
          { type: 'price', name: 'Hinta', numbers: [{ number: 40, weight: 'percentageExact' }] },
          {
            type: 'quality',
            name: 'Laatu',
            description: 'Miten.',
            numbers: [{ number: 60, weight: 'percentageExact' }],
          },
        ],
      },
    });
    expect(section.items[0]).toMatchObject({
      relatedLot: 'LOT-0001',
      classification: { scheme: 'CPV', id: '79998000' },
      deliveryAddresses: [
        { locality: 'Mikkeli', region: 'FI1DA', country: 'FI' },
        { locality: 'Savonlinna', region: 'FI1DA', country: 'FI' },
      ],
    });
  });

  test('an award is pending until the standstill has ended; a lot without a winner is unsuccessful', () => {
    const release = json(ocdsRelease(decided));
    expect(release.awards).toEqual([
      {
        id: 'award-1',
        title: 'Osa 1',
        title_sv: 'Del 1',
        status: 'pending',
        date: '2027-03-01T10:00:00.000Z',
        value: { amount: 98_765.43, currency: 'EUR' },
        suppliers: [{ id: 'FI-PRO-2345678-0', name: 'Esimerkkivalmennus Oy' }],
        relatedLots: ['LOT-0001'],
      },
    ]);
    expect(release.tender.lots.map(({ status }: { status: string }) => status)).toEqual(['complete', 'unsuccessful']);
    expect(release.parties[1]).toMatchObject({
      id: 'FI-PRO-2345678-0',
      roles: ['tenderer', 'supplier'],
      details: { scale: 'small' },
    });
  });

  test('a contract points at its award and its supplier', () => {
    const release = json(ocdsRelease(signed));
    expect(release.awards[0].status).toBe('active');
    expect(release.contracts).toEqual([
      {
        id: 'contract-1',
        awardID: 'award-1',
        title: 'S-2027-0001',
        status: 'active',
        period: { startDate: '2027-04-30T21:00:00.000Z', endDate: '2029-04-30T20:59:59.000Z' },
        value: { amount: 90_000, currency: 'EUR' },
        suppliers: [{ id: 'FI-PRO-2345678-0', name: 'Esimerkkivalmennus Oy' }],
        dateSigned: '2027-03-20T10:00:00.000Z',
      },
    ]);
    const unsigned = json(ocdsRelease({ ...signed, contracts: [{ ...contract, status: 'pending', signedAt: null }] }));
    expect(unsigned.tag).toEqual(['award', 'tenderUpdate']);
  });

  test('no person is in it', () => {
    const text = JSON.stringify(ocdsReleases(signed));
    for (const word of ['anna', 'contactPoint', 'email', 'beneficialOwners']) expect(text).not.toContain(word);
  });

  test('nothing in it is empty', () => {
    const bare = {
      ...tender,
      description: {},
      additionalCpv: [],
      questionsDeadline: null,
      lots: [lot(1, { municipalities: [], startsOn: null, estimatedValueCents: null })],
    };
    const empty: unknown[] = [];
    const walk = (value: unknown): void => {
      if (value === '' || value === null || (typeof value === 'object' && Object.keys(value).length === 0))
        empty.push(value);
      if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
    };
    walk(json(ocdsReleases({ ...signed, tender: bare })));
    expect(empty).toEqual([]);
  });
});

test('a package carries the date of its newest release, and is never empty', () => {
  const built = json(
    ocdsPackage(ocdsReleases(signed), 'https://kasvutori.example.fi/p.json', {
      name: 'Esimerkkialue',
      uri: 'https://kasvutori.example.fi',
    }),
  );
  expect(built).toMatchObject({ version: '1.1', publishedDate: '2027-03-20T10:00:00.000Z' });
  expect(built.releases).toHaveLength(4);
  expect(() => ocdsPackage([], 'https://x.example', { name: 'x', uri: 'https://x.example' })).toThrow(RangeError);
});
