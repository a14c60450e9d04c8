import { calendarDate } from '@kasvutori/platform';
import type { OcdsInput } from '@kasvutori/procurement';

const at = (day: string) => new Date(`${day}T10:00:00Z`);

const lot = (number: number): OcdsInput['tender']['lots'][number] => ({
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
} as unknown as OcdsInput['tender'];

const award = (
  id: string,
  lotReference: string,
  name: string,
  businessId: string,
  day: string,
): OcdsInput['awards'][number] => ({
  id,
  bidId: `bid-of-${businessId}`,
  lotReference,
  supplier: { businessId, name, municipality: '740', size: 'small' },
  amountCents: 9_000_000n,
  decidedAt: at(day),
  // The first decision was appealed before its standstill was over.
  finalAt: id === 'a2' ? at('2027-05-25') : null,
});
const bid = (
  businessId: string,
  name: string,
  ...references: string[]
): NonNullable<OcdsInput['bids']>['compared'][number] => ({
  id: `bid-of-${businessId}`,
  bidder: { businessId, name, municipality: '740', size: 'small' },
  receivedAt: at('2027-02-19'),
  lots: references.map((reference) => ({ reference, amountCents: 9_000_000n })),
});

/** Everything that can happen to a process, in its order. */
export const wholeProcess: OcdsInput = {
  site: 'https://kasvutori.example',
  tender,
  buyer: { businessId: '1234567-1', name: 'Esimerkkialue', municipality: '491' },
  bids: {
    openedAt: at('2027-02-21'),
    count: 3,
    byLot: { 'LOT-0001': 3, 'LOT-0002': 2 },
    compared: [
      bid('2345678-0', 'Ensin voittanut Oy', 'LOT-0001', 'LOT-0002'),
      bid('3456789-1', 'Lopulta voittanut Oy', 'LOT-0001'),
      bid('4567890-2', 'Toisen osan tarjonnut Oy', 'LOT-0002'),
    ],
  },
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
      status: 'terminated',
      signedAt: at('2027-06-01'),
      end: { at: at('2028-03-01'), early: true },
      validFrom: calendarDate('2027-08-01'),
      validTo: calendarDate('2029-07-31'),
      valueCents: 9_000_000n,
      transactions: [
        { id: 'run-1', at: at('2027-12-01'), cents: 250_050n },
        { id: 'run-2', at: at('2028-01-10'), cents: 100_000n },
      ],
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
      kind: 'service-description',
      replacesId: null,
      removedAt: null,
      name: 'palvelukuvaus.pdf',
      language: 'fi',
      mediaType: 'application/pdf',
      publishedAt: at('2027-01-04'),
    },
    {
      id: 'd2',
      kind: 'service-description',
      replacesId: 'd1',
      removedAt: at('2027-02-01'),
      name: 'palvelukuvaus-2.pdf',
      language: 'fi',
      mediaType: 'application/pdf',
      publishedAt: at('2027-01-20'),
    },
  ],
  appeals: [
    {
      recordedAt: at('2027-03-12'),
      filedOn: calendarDate('2027-03-11'),
      status: 'upheld',
      resolvedOn: calendarDate('2027-05-03'),
      resolvedAt: new Date('2027-05-03T09:00:00Z'),
    },
  ],
  corrections: [{ receivedAt: at('2027-03-05'), status: 'rejected', resolvedAt: at('2027-03-08') }],
  basis: {
    titles: [{ fi: 'Hankinnan suunnitelma' }, { fi: 'Miten etätyötä valmennetaan?' }],
    consultations: [
      {
        id: 'consultation-id',
        number: 'MV-2026-0001',
        title: { fi: 'Miten etätyötä valmennetaan?' },
        openedAt: at('2026-09-01'),
        end: at('2026-10-01'),
        summarisedAt: at('2026-10-20'),
      },
    ],
    notices: [
      {
        id: 'notice-id',
        number: 'EI-2026-0001',
        ocid: 'ocds-kasvu1-EI-2026-0001',
        publishedAt: at('2026-11-02'),
      },
    ],
  },
};
