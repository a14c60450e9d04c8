import { describe, expect, test } from '@jest/globals';
import {
  decidedProcess,
  ocdsAward,
  ocdsContract,
  ocdsLot,
  ocdsTender,
  openedProcess,
  publishedProcess,
  signedProcess,
} from '../../../../test/support/ocds-process.js';
import type { OcdsInput } from './ocds-input.js';
import { ocdsRelease, ocdsReleases } from './ocds-release.js';

/** The release read as plain JSON, as a reader gets it. */
const json = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('the releases of a process', () => {
  test.each<[string, OcdsInput, [string[], string][]]>([
    ['a draft has none', { ...publishedProcess, tender: { ...ocdsTender, publishedAt: null } }, []],
    ['published', publishedProcess, [[['planning', 'tender'], 'active']]],
    [
      'opened',
      openedProcess,
      [
        [['planning', 'tender'], 'active'],
        [['tenderUpdate'], 'active'],
      ],
    ],
    [
      'cancelled',
      {
        ...publishedProcess,
        tender: { ...ocdsTender, status: 'cancelled', statusAt: new Date('2026-12-20T08:00:00Z') },
      },
      [
        [['planning', 'tender'], 'active'],
        [['tenderCancellation'], 'cancelled'],
      ],
    ],
    [
      'decided',
      decidedProcess,
      [
        [['planning', 'tender'], 'active'],
        [['tenderUpdate'], 'active'],
        [['award', 'tenderUpdate'], 'complete'],
      ],
    ],
    [
      'decided without a winner',
      { ...openedProcess, decidedAt: ocdsAward.decidedAt, unawardedLots: ['LOT-0001', 'LOT-0002'] },
      [
        [['planning', 'tender'], 'active'],
        [['tenderUpdate'], 'active'],
        [['tenderUpdate'], 'unsuccessful'],
      ],
    ],
    [
      'signed',
      signedProcess,
      [
        [['planning', 'tender'], 'active'],
        [['tenderUpdate'], 'active'],
        [['award', 'tenderUpdate'], 'complete'],
        [['awardUpdate'], 'complete'],
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
    const [first, second, third] = json(ocdsReleases(signedProcess));
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
    const { tender: section, ...release } = json(ocdsRelease(publishedProcess));
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
          {
            type: 'price',
            name: 'Hinta',
            description: expect.stringContaining('painoarvo × halvin hinta'),
            numbers: [{ number: 40, weight: 'percentageExact' }],
          },
          {
            type: 'quality',
            name: 'Laatu',
            description: expect.stringMatching(/^Miten\. .+0–5/),
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
    const release = json(ocdsRelease(decidedProcess));
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
    const release = json(ocdsRelease(signedProcess));
    expect(
      json(ocdsReleases(signedProcess)).map(({ awards }: { awards?: { status: string }[] }) => awards?.[0]?.status),
    ).toEqual([undefined, undefined, 'pending', 'active', 'active']);
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
    const unsigned = json(
      ocdsRelease({ ...signedProcess, contracts: [{ ...ocdsContract, status: 'pending', signedAt: null }] }),
    );
    expect(unsigned.tag).toEqual(['awardUpdate']);
  });

  test('no person is in it', () => {
    const text = JSON.stringify(ocdsReleases(signedProcess));
    for (const word of ['anna', 'contactPoint', 'email', 'beneficialOwners']) expect(text).not.toContain(word);
  });

  test('nothing in it is empty', () => {
    const bare = {
      ...ocdsTender,
      description: {},
      additionalCpv: [],
      questionsDeadline: null,
      lots: [ocdsLot(1, { municipalities: [], startsOn: null, estimatedValueCents: null })],
    };
    const empty: unknown[] = [];
    const walk = (value: unknown): void => {
      if (value === '' || value === null || (typeof value === 'object' && Object.keys(value).length === 0))
        empty.push(value);
      if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
    };
    walk(json(ocdsReleases({ ...signedProcess, tender: bare })));
    expect(empty).toEqual([]);
  });
});
