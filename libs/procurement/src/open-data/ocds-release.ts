import { localised } from '@kasvutori/platform';
import { passedOverReason } from '../award/award-limit-texts.js';
import type { OcdsAward, OcdsInput, OcdsParty } from './ocds-input.js';
import { bidsSection, toldBids } from './ocds-bids.js';
import { contractSection } from './ocds-contract.js';
import { planningDocuments } from './ocds-documents.js';
import type { OcdsTenderStatus } from './ocds-lots.js';
import { knownAt, stagesOf, type OcdsStage, signedContracts } from './ocds-stages.js';
import { tenderSection } from './ocds-tender.js';
import { addressOf, BUSINESS_ID_SCHEME, money, partyId, said, texts, type JsonObject } from './ocds-values.js';

/** One release of OCDS 1.1: what had become known of a contracting process at its date. */
export type OcdsRelease = JsonObject & { readonly ocid: string; readonly id: string; readonly date: string };

/**
 * The releases of one process, oldest first: one when it is published (planning and tender), one for each corrigendum and
 * each publication of answers, one when it is opened, cancelled or decided, when a decision becomes final or falls, when a
 * remedy is asked for or answered, when contracts are signed, paid or end. Each repeats what it builds on, so that it can be read alone. A draft has
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
      bids: bidsSection(known),
      awards: [
        ...fallen.map((award) => awardOf(known, award, 'cancelled')),
        // Until the standstill has ended the decision can still be appealed (Public Procurement Act 1397/2016 § 129).
        ...known.awards.map((award) => awardOf(known, award, award.finalAt === null ? 'pending' : 'active')),
      ],
      contracts: contracts.map((contract) => contractSection(known, contract)),
      relatedProcesses: (basis?.notices ?? []).map(({ ocid: identifier }, index) => ({
        id: String(index + 1),
        relationship: ['planning'],
        scheme: 'ocid',
        identifier,
        uri: `${known.site}/api/v1/public/ocds/${identifier}`,
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

function partiesOf(known: OcdsInput, awards: readonly OcdsAward[]): JsonObject[] {
  const winners = new Set(awards.map(({ supplier }) => supplier.businessId));
  const companies = new Map(
    [...awards.map(({ supplier }) => supplier), ...toldBids(known).map(({ bidder }) => bidder)].map((company) => [
      company.businessId,
      company,
    ]),
  );
  return [
    { ...organisation(known.buyer), roles: ['buyer', 'procuringEntity'] },
    ...[...companies.values()].map((company) => ({
      ...organisation(company),
      roles: [...(known.directAward ? [] : ['tenderer']), ...(winners.has(company.businessId) ? ['supplier'] : [])],
      ...said({ details: said({ scale: company.size }) }),
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
function planningOf(known: OcdsInput, date: Date): JsonObject {
  const { tender, basis } = known;
  const { language } = tender;
  return said({
    rationale: (basis?.titles ?? []).map((title) => localised(title, language)).join('; '),
    budget: said({ description: localised(tender.title, language), amount: money(tender.estimatedValueCents) }),
    documents: planningDocuments(known, date),
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
