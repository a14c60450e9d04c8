import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarDate } from '@kasvutori/platform';
import { describe, expect, test } from '@jest/globals';
import type { StoredLot, TenderRecord } from '../tenders/tender-record.js';
import type { OcdsAward, OcdsInput } from './ocds-input.js';
import { ocdsPackage, ocdsRecordPackage } from './ocds-package.js';
import { ocdsReleases } from './ocds-release.js';

const at = (day: string) => new Date(`${day}T10:00:00Z`);

const lot = (number: number): StoredLot => ({
  id: `lot-${number}`,
  number,
  reference: `LOT-000${number}`,
  title: { fi: `Osa ${number}`, sv: `Del ${number}` },
  description: { fi: 'Uusi kuvaus' },
  serviceKind: 'job-coaching',
  municipalities: ['740'],
  nuts: ['FI1D1'],
  mainCpv: '79998000',
  additionalCpv: [],
  estimatedValueCents: 10_000_000n,
  frameworkMaxCents: null,
  capCents: null,
  startsOn: calendarDate('2027-08-01'),
  durationMonths: 24,
  maxAwards: 1,
  priceItems: [],
  criteria: [{ id: `c-${number}`, kind: 'price', title: { fi: 'Hinta' }, description: {}, weight: '100.00' }],
  cancelledAt: number === 3 ? at('2027-02-01') : null,
  cancelReason: number === 3 ? 'Tarve poistui.' : null,
});

const tender = {
  id: 'tender-id',
  authorityId: 'authority-id',
  authorityName: 'Esimerkkialue',
  number: 'T-2027-0007',
  ocid: 'ocds-kasvu1-T-2027-0007',
  status: 'concluded',
  statusAt: at('2027-06-01'),
  title: { fi: 'Työhönvalmennus (korjattu)' },
  description: { fi: 'Valmennusta.' },
  language: 'fi',
  bidLanguages: ['fi'],
  procedure: 'oth-single',
  mainCpv: '79998000',
  additionalCpv: [],
  framework: 'none',
  frameworkMaxCents: null,
  estimatedValueCents: 30_000_000n,
  questionsLocal: null,
  questionsDeadline: at('2027-01-25'),
  submissionLocal: null,
  submissionDeadline: at('2027-02-20'),
  createdAt: at('2026-12-01'),
  updatedAt: at('2027-06-01'),
  submittedBy: 'anna',
  publishedAt: at('2027-01-04'),
  cancelReason: null,
  version: 9,
  lots: [lot(1), lot(2), lot(3)],
} as unknown as TenderRecord;

const award = (id: string, lotReference: string, name: string, businessId: string, day: string): OcdsAward => ({
  id,
  bidId: `bid-of-${businessId}`,
  lotReference,
  supplier: { businessId, name, municipality: '740', size: 'small' },
  amountCents: 9_000_000n,
  decidedAt: at(day),
  final: true,
});

const process: OcdsInput = {
  tender,
  buyer: { businessId: '1234567-1', name: 'Esimerkkialue', municipality: '491' },
  bids: { openedAt: at('2027-02-21'), count: 3, byLot: { 'LOT-0001': 3, 'LOT-0002': 2 } },
  earlier: [
    {
      decidedAt: at('2027-03-01'),
      cancelledAt: at('2027-05-03'),
      awards: [award('a1', 'LOT-0001', 'Ensin voittanut Oy', '2345678-0', '2027-03-01')],
      unawardedLots: ['LOT-0002'],
    },
  ],
  decidedAt: at('2027-05-10'),
  awards: [award('a2', 'LOT-0001', 'Lopulta voittanut Oy', '3456789-1', '2027-05-10')],
  unawardedLots: ['LOT-0002'],
  contracts: [
    {
      id: 'contract-1',
      number: 'S-2027-0001',
      awardId: 'a2',
      status: 'active',
      signedAt: at('2027-06-01'),
      validFrom: calendarDate('2027-08-01'),
      validTo: calendarDate('2029-07-31'),
      valueCents: 9_000_000n,
      transactions: [{ id: 'run-1', at: at('2027-12-01'), cents: 250_050n }],
    },
  ],
  enquiries: [
    {
      number: 1,
      lotReference: 'LOT-0001',
      versions: [
        { publishedAt: at('2027-01-15'), question: 'Saako tavata etänä?', answer: { fi: 'Ei.' } },
        { publishedAt: at('2027-01-18'), question: 'Saako tavata etänä?', answer: { fi: 'Kyllä, puolet.' } },
      ],
    },
    {
      number: 2,
      lotReference: null,
      versions: [{ publishedAt: at('2027-01-18'), question: 'Mistä alkaen?', answer: { fi: 'Elokuusta.' } }],
    },
  ],
  revisions: [
    {
      number: 1,
      publishedAt: at('2027-01-20'),
      grounds: { fi: 'Määräaikaa pidennettiin.' },
      before: {
        title: { fi: 'Työhönvalmennus' },
        description: { fi: 'Valmennusta.' },
        questionsEnd: at('2027-01-20').toISOString(),
        submissionEnd: at('2027-02-10').toISOString(),
        lots: [{ id: 'lot-1', title: { fi: 'Osa yksi' }, description: { fi: 'Vanha kuvaus' }, criteria: [] }],
      },
    },
  ],
  documents: [
    {
      id: 'd1',
      name: 'palvelukuvaus.pdf',
      language: 'fi',
      mediaType: 'application/pdf',
      publishedAt: at('2027-01-04'),
    },
    {
      id: 'd2',
      name: 'palvelukuvaus-2.pdf',
      language: 'fi',
      mediaType: 'application/pdf',
      publishedAt: at('2027-01-20'),
    },
  ],
  appeals: [
    { recordedAt: at('2027-03-12'), filedOn: calendarDate('2027-03-11'), resolvedOn: calendarDate('2027-05-03') },
  ],
  basis: {
    titles: [{ fi: 'Hankinnan suunnitelma' }, { fi: 'Miten etätyötä valmennetaan?' }],
    consultations: [{ number: 'MV-2026-0001', title: { fi: 'Miten etätyötä valmennetaan?' }, end: at('2026-10-01') }],
    noticeOcids: ['ocds-kasvu1-EI-2026-0001'],
  },
};

const releases = ocdsReleases(process);
/** As a reader gets it. */
const json = JSON.parse(JSON.stringify(releases));
const named = (name: string) => json.find(({ id }: { id: string }) => id.includes(`-${name}-2027`));

describe('a tender with three lots, a corrigendum, questions, an appeal and a re-award', () => {
  test('is told stage by stage, in the order of time', () => {
    expect(
      json.map(({ id, date, tag }: { id: string; date: string; tag: string[] }) => [
        id.slice(tender.ocid.length + 1, -25),
        date.slice(0, 10),
        tag.join(' '),
      ]),
    ).toEqual([
      ['tender', '2027-01-04', 'planning tender'],
      ['clarification', '2027-01-15', 'tenderUpdate'],
      ['clarification', '2027-01-18', 'tenderUpdate'],
      ['amendment-1', '2027-01-20', 'tenderAmendment'],
      ['lot-cancellation', '2027-02-01', 'tenderUpdate'],
      ['opening', '2027-02-21', 'tenderUpdate'],
      ['award', '2027-03-01', 'award tenderUpdate'],
      ['appeal', '2027-03-12', 'tenderUpdate'],
      ['award-cancellation', '2027-05-03', 'awardCancellation tenderUpdate'],
      ['award', '2027-05-10', 'award awardUpdate tenderUpdate'],
      ['contract', '2027-06-01', 'contract'],
      ['implementation', '2027-12-01', 'implementation'],
    ]);
  });

  test('says at every stage what was known then: the content before the corrigendum, the answer before it was corrected', () => {
    expect(named('tender')).toMatchObject({
      title: 'Työhönvalmennus',
      tender: { tenderPeriod: { endDate: '2027-02-10T10:00:00.000Z' }, hasEnquiries: false, documents: [{ id: 'd1' }] },
      planning: { milestones: [{ id: 'MV-2026-0001', type: 'engagement', status: 'met' }] },
      relatedProcesses: [{ relationship: ['planning'], identifier: 'ocds-kasvu1-EI-2026-0001' }],
    });
    expect(named('tender').tender.lots[0]).toMatchObject({ title: 'Osa yksi', status: 'active' });
    expect(named('tender').tender.amendments).toBeUndefined();
    expect(named('clarification').tender.enquiries).toMatchObject([{ id: '1', answer: 'Ei.', relatedLot: 'LOT-0001' }]);
    expect(json[2].tender.enquiries).toMatchObject([{ answer: 'Kyllä, puolet.' }, { answer: 'Elokuusta.' }]);
    expect(named('amendment-1')).toMatchObject({
      title: 'Työhönvalmennus (korjattu)',
      tender: {
        tenderPeriod: { endDate: '2027-02-20T10:00:00.000Z' },
        amendments: [{ id: '1', rationale: 'Määräaikaa pidennettiin.', releaseID: named('amendment-1').id }],
        documents: [{ id: 'd1' }, { id: 'd2' }],
      },
    });
    expect(named('amendment-1').tender.lots.map(({ status }: { status: string }) => status)).toEqual([
      'active',
      'active',
      'active',
    ]);
    expect(named('opening').tender.lots[2].status).toBe('cancelled');
  });

  test('keeps the award that fell beside the one that stands, and names neither asker nor appellant', () => {
    const awardsOf = ({ awards = [] }: { awards?: { id: string; status: string }[] }) =>
      awards.map(({ id, status }) => `${id} ${status}`);
    expect(awardsOf(json[6])).toEqual(['a1 active']);
    expect(json[7]).toMatchObject({ statistics: [{ measure: 'complainants', value: 1 }] });
    expect(json[7].tender.milestones).toMatchObject([{ type: 'assessment' }]);
    expect([awardsOf(json[8]), json[8].tender.status]).toEqual([['a1 cancelled'], 'active']);
    expect([awardsOf(json[9]), json[9].tender.status]).toEqual([['a1 cancelled', 'a2 active'], 'complete']);
    expect(json[11].contracts[0]).toMatchObject({
      implementation: {
        transactions: [{ id: 'run-1', value: { amount: 2500.5 }, payee: { name: 'Lopulta voittanut Oy' } }],
      },
    });
  });

  test('is left in test-output for `npm run check:standards`', () => {
    const folder = join(import.meta.dirname, '../../../../test-output');
    mkdirSync(folder, { recursive: true });
    const publisher = { name: 'Kasvutori', uri: 'https://kasvutori.example' };
    const files = {
      'ocds-releases.json': ocdsPackage(releases, 'https://kasvutori.example/ocds', publisher),
      'ocds-record.json': ocdsRecordPackage([releases], 'https://kasvutori.example/ocds/record', publisher),
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content));
    expect(files['ocds-record.json']).toMatchObject({ records: [{ compiledRelease: { tag: ['compiled'] } }] });
  });
});
