import { calendarDate } from '@kasvutori/platform';
import type { OcdsContract, OcdsInput } from '@kasvutori/procurement';

/** A tender with two lots, as far as it has come: what the writers of open data are tried on. */
type Lot = OcdsInput['tender']['lots'][number];
type Award = OcdsInput['awards'][number];

export const ocdsLot = (number: number, change: Partial<Lot> = {}): Lot => ({
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
export const ocdsTender: OcdsInput['tender'] = {
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
  lots: [ocdsLot(1), ocdsLot(2)],
};
export const publishedProcess: OcdsInput = {
  site: 'https://kasvutori.example',
  tender: ocdsTender,
  buyer: { businessId: '1234567-1', name: 'Esimerkkialue', municipality: '491' },
  bids: null,
  decidedAt: null,
  awards: [],
  unawardedLots: [],
  contracts: [],
};
export const openedProcess: OcdsInput = {
  ...publishedProcess,
  bids: { openedAt: new Date('2027-02-15T12:10:00Z'), count: 3, byLot: { 'LOT-0001': 3 }, compared: [] },
};
export const ocdsAward: Award = {
  id: 'award-1',
  lotReference: 'LOT-0001',
  supplier: { businessId: '2345678-0', name: 'Esimerkkivalmennus Oy', municipality: '740', size: 'small' },
  amountCents: 9_876_543n,
  decidedAt: new Date('2027-03-01T10:00:00Z'),
  finalAt: null,
};
export const decidedProcess: OcdsInput = {
  ...openedProcess,
  decidedAt: ocdsAward.decidedAt,
  awards: [ocdsAward],
  unawardedLots: ['LOT-0002'],
};
export const ocdsContract: OcdsContract = {
  id: 'contract-1',
  number: 'S-2027-0001',
  awardId: 'award-1',
  status: 'active',
  signedAt: new Date('2027-03-20T10:00:00Z'),
  validFrom: calendarDate('2027-05-01'),
  validTo: calendarDate('2029-04-30'),
  valueCents: 9_000_000n,
};
export const signedProcess: OcdsInput = {
  ...decidedProcess,
  awards: [{ ...ocdsAward, finalAt: new Date('2027-03-16T00:00:00Z') }],
  contracts: [ocdsContract],
};
