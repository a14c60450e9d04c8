import { localised } from '@kasvutori/platform';
import { passedOverReason } from '../award/award-limit-texts.js';
import type { OcdsAward, OcdsInput, OcdsParty } from './ocds-input.js';
import { knownAt, stagesOf, type OcdsStage, type SignedContract, signedContracts } from './ocds-stages.js';
import {
  addressOf,
  BUSINESS_ID_SCHEME,
  money,
  partyId,
  period,
  said,
  tenderSection,
  texts,
  type JsonObject,
  type OcdsTenderStatus,
} from './ocds-tender.js';

/** One release of OCDS 1.1: what had become known of a contracting process at its date. */
export type OcdsRelease = JsonObject & { readonly ocid: string; readonly id: string; readonly date: string };

/**
 * The releases of one process, oldest first: one when it is published (planning and tender), one for each corrigendum and
 * each publication of answers, one when it is opened, cancelled or decided, when a decision falls or is appealed, when
 * contracts are signed and when they are paid. Each repeats what it builds on, so that it can be read alone. A draft has
 * none. Nothing in them is about a person.
 */
export function ocdsReleases(input: OcdsInput): OcdsRelease[] {
  return stagesOf(input).map((stage) => releaseOf(knownAt(input, stage.date), stage));
}

/** The latest release of a process: everything known of it now. Undefined for a draft. */
export function ocdsRelease(input: OcdsInput): OcdsRelease | undefined {
  return ocdsReleases(input).at(-1);
}

function releaseOf(known: OcdsInput, stage: OcdsStage): OcdsRelease {
  const { tender, buyer, appeals = [], basis } = known;
  const { language, ocid } = tender;
  const fallen = (known.earlier ?? []).flatMap((decision) => decision.awards);
  const awards = [...fallen, ...known.awards];
  const contracts = signedContracts(known.contracts);
  return {
    ocid,
    id: `${ocid}-${stage.name}-${stage.date.toISOString()}`,
    date: stage.date.toISOString(),
    tag: [...stage.tags],
    initiationType: 'tender',
    ...said({
      language,
      title: localised(tender.title, language),
      parties: partiesOf(known, awards),
      buyer: { id: partyId(buyer.businessId), name: buyer.name },
      planning: stage.name === 'tender' ? planningOf(known, stage.date) : null,
      tender: tenderSection(known, statusAt(known, stage.date)),
      bids: bidsOf(known),
      awards: [
        ...fallen.map((award) => awardOf(known, award, 'cancelled')),
        // Until the standstill has ended the decision can still be appealed (Public Procurement Act 1397/2016 § 129).
        ...known.awards.map((award) => awardOf(known, award, award.final ? 'active' : 'pending')),
      ],
      contracts: contracts.map((contract) => contractOf(known, contract)),
      relatedProcesses: (basis?.noticeOcids ?? []).map((identifier, index) => ({
        id: String(index + 1),
        relationship: ['planning'],
        scheme: 'ocid',
        identifier,
      })),
      statistics:
        appeals.length === 0
          ? null
          : [{ id: 'complainants', measure: 'complainants', value: appeals.length, date: stage.date.toISOString() }],
    }),
  };
}

function statusAt({ tender, decidedAt, awards }: OcdsInput, date: Date): OcdsTenderStatus {
  if (tender.status === 'cancelled' && tender.statusAt <= date) return 'cancelled';
  if (decidedAt === null) return 'active';
  return awards.length === 0 ? 'unsuccessful' : 'complete';
}

function partiesOf({ buyer }: OcdsInput, awards: readonly OcdsAward[]): JsonObject[] {
  const suppliers = new Map(awards.map(({ supplier }) => [supplier.businessId, supplier]));
  return [
    { ...organisation(buyer), roles: ['buyer', 'procuringEntity'] },
    ...[...suppliers.values()].map((supplier) => ({
      ...organisation(supplier),
      roles: ['tenderer', 'supplier'],
      ...said({ details: said({ scale: supplier.size }) }),
    })),
  ];
}

export function organisation({ businessId, name, municipality }: OcdsParty): JsonObject {
  return {
    id: partyId(businessId),
    name,
    identifier: { scheme: BUSINESS_ID_SCHEME, id: businessId, legalName: name },
    address: addressOf(municipality),
  };
}

const CONSULTED = { fi: 'Markkinavuoropuhelu', sv: 'Marknadsdialog', en: 'Market consultation' } as const;

/** What was thought beforehand: the money, what the tender is based on, and how the market was heard. */
function planningOf({ tender, basis }: OcdsInput, date: Date): JsonObject {
  const { language } = tender;
  return said({
    rationale: (basis?.titles ?? []).map((title) => localised(title, language)).join('; '),
    budget: said({ description: localised(tender.title, language), amount: money(tender.estimatedValueCents) }),
    milestones: (basis?.consultations ?? []).map(({ number, title, end }) =>
      said({
        id: number,
        title: `${CONSULTED[language]}: ${localised(title, language)}`,
        type: 'engagement',
        dueDate: end.toISOString(),
        ...(end <= date ? { dateMet: end.toISOString(), status: 'met' } : { status: 'scheduled' }),
      }),
    ),
  });
}

/** How many bids each lot got; who bid, and for how much, is told only of those who won. */
function bidsOf({ bids, tender, awards }: OcdsInput): JsonObject | null {
  if (bids === null) return null;
  const date = bids.openedAt.toISOString();
  const lots = tender.lots.map((lot) => ({
    id: `bids-${lot.reference}`,
    measure: 'bids',
    value: bids.byLot[lot.reference] ?? 0,
    date,
    relatedLot: lot.reference,
  }));
  const winning = new Map(
    awards.flatMap((award) => (award.bidId === undefined ? [] : [[award.bidId, award] as const])),
  );
  return said({
    statistics: [{ id: 'bids', measure: 'bids', value: bids.count, date }, ...lots],
    details: [...winning].map(([id, { supplier }]) => ({
      id,
      status: 'valid',
      tenderers: [{ id: partyId(supplier.businessId), name: supplier.name }],
      relatedLots: awards.filter(({ bidId }) => bidId === id).map(({ lotReference }) => lotReference),
    })),
  });
}

function awardOf({ tender }: OcdsInput, award: OcdsAward, status: 'pending' | 'active' | 'cancelled'): JsonObject {
  const lot = tender.lots.find((candidate) => candidate.reference === award.lotReference);
  return said({
    id: award.id,
    ...texts('title', lot?.title ?? {}, tender.language),
    description: (award.passedOver ?? [])
      .map(({ name, won }) => `${name}: ${passedOverReason(tender.maxLotsAwarded ?? 0, won, tender.language)}`)
      .join(' '),
    status,
    date: award.decidedAt.toISOString(),
    value: money(award.amountCents),
    suppliers: [{ id: partyId(award.supplier.businessId), name: award.supplier.name }],
    relatedLots: [award.lotReference],
    relatedBid: award.bidId,
  });
}

function contractOf({ awards, buyer }: OcdsInput, contract: SignedContract): JsonObject {
  const award = awards.find((candidate) => candidate.id === contract.awardId);
  const payee = award && { id: partyId(award.supplier.businessId), name: award.supplier.name };
  return said({
    id: contract.id,
    awardID: contract.awardId,
    title: contract.number,
    status: contract.status,
    period: period(contract.validFrom, contract.validTo),
    value: money(contract.valueCents),
    suppliers: payee === undefined ? null : [payee],
    dateSigned: contract.signedAt.toISOString(),
    implementation: said({
      transactions: (contract.transactions ?? []).map(({ id, at, cents }) =>
        said({
          id,
          date: at.toISOString(),
          value: money(cents),
          payer: { id: partyId(buyer.businessId), name: buyer.name },
          payee,
        }),
      ),
    }),
  });
}
