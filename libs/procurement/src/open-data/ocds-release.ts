import { localised } from '@kasvutori/platform';
import type { OcdsAward, OcdsContract, OcdsInput, OcdsParty } from './ocds-input.js';
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

interface Stage {
  readonly name: 'tender' | 'opening' | 'cancellation' | 'award' | 'contract';
  readonly date: Date;
  readonly tags: readonly string[];
  readonly status: OcdsTenderStatus;
}

/**
 * The releases of one process, oldest first: one when it is published (planning and tender), one when it is opened,
 * cancelled or decided, and one when contracts are signed. Each repeats what it builds on, so that it can be read alone.
 * A draft has none. Nothing in them is about a person.
 */
export function ocdsReleases(input: OcdsInput): OcdsRelease[] {
  return stagesOf(input).map((stage) => releaseOf(input, stage));
}

/** The latest release of a process: everything known of it now. Undefined for a draft. */
export function ocdsRelease(input: OcdsInput): OcdsRelease | undefined {
  return ocdsReleases(input).at(-1);
}

function stagesOf({ tender, bids, decidedAt, awards, contracts }: OcdsInput): Stage[] {
  if (tender.publishedAt === null) return [];
  const decided: OcdsTenderStatus = awards.length === 0 ? 'unsuccessful' : 'complete';
  const stages: Stage[] = [
    { name: 'tender', date: tender.publishedAt, tags: ['planning', 'tender'], status: 'active' },
  ];
  if (bids !== null) stages.push({ name: 'opening', date: bids.openedAt, tags: ['tenderUpdate'], status: 'active' });
  if (tender.status === 'cancelled') {
    stages.push({ name: 'cancellation', date: tender.statusAt, tags: ['tenderCancellation'], status: 'cancelled' });
  }
  if (decidedAt !== null) {
    const tags = awards.length === 0 ? ['tenderUpdate'] : ['award', 'tenderUpdate'];
    stages.push({ name: 'award', date: decidedAt, tags, status: decided });
  }
  const signed = signedContracts(contracts).map((contract) => contract.signedAt.getTime());
  if (signed.length > 0) {
    const date = new Date(Math.max(...signed));
    stages.push({ name: 'contract', date, tags: ['contract'], status: decided });
  }
  return stages;
}

function releaseOf(input: OcdsInput, stage: Stage): OcdsRelease {
  const { tender, buyer } = input;
  const { language, ocid } = tender;
  const isAward = stage.name === 'award' || stage.name === 'contract';
  const awards = isAward ? input.awards : [];
  const contracts = stage.name === 'contract' ? signedContracts(input.contracts) : [];
  const isOpen = stage.name !== 'tender' && input.bids !== null;
  return {
    ocid,
    id: `${ocid}-${stage.name}-${stage.date.toISOString()}`,
    date: stage.date.toISOString(),
    tag: [...stage.tags],
    initiationType: 'tender',
    ...said({
      language,
      title: localised(tender.title, language),
      parties: partiesOf(input, awards),
      buyer: { id: partyId(buyer.businessId), name: buyer.name },
      planning: stage.name === 'tender' ? planningOf(input) : null,
      tender: tenderSection(isOpen ? input : { ...input, bids: null }, stage.status),
      bids: isOpen ? statisticsOf(input) : null,
      awards: awards.map((award) => awardOf(input, award)),
      contracts: contracts.map((contract) => contractOf(input, contract)),
    }),
  };
}

function signedContracts(contracts: readonly OcdsContract[]): (OcdsContract & { signedAt: Date })[] {
  return contracts.flatMap((contract) =>
    contract.signedAt === null ? [] : [{ ...contract, signedAt: contract.signedAt }],
  );
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

function planningOf({ tender }: OcdsInput): JsonObject {
  return said({
    budget: said({ description: localised(tender.title, tender.language), amount: money(tender.estimatedValueCents) }),
  });
}

/** How many bids each lot got; who bid is told only of those who won. */
function statisticsOf({ bids, tender }: OcdsInput): JsonObject | null {
  if (bids === null) return null;
  const date = bids.openedAt.toISOString();
  const lots = tender.lots.map((lot) => ({
    id: `bids-${lot.reference}`,
    measure: 'bids',
    value: bids.byLot[lot.reference] ?? 0,
    date,
    relatedLot: lot.reference,
  }));
  return { statistics: [{ id: 'bids', measure: 'bids', value: bids.count, date }, ...lots] };
}

function awardOf({ tender }: OcdsInput, award: OcdsAward): JsonObject {
  const lot = tender.lots.find((candidate) => candidate.reference === award.lotReference);
  return said({
    id: award.id,
    ...texts('title', lot?.title ?? {}, tender.language),
    // Until the standstill has ended the decision can still be appealed (Public Procurement Act 1397/2016 § 129).
    status: award.final ? 'active' : 'pending',
    date: award.decidedAt.toISOString(),
    value: money(award.amountCents),
    suppliers: [{ id: partyId(award.supplier.businessId), name: award.supplier.name }],
    relatedLots: [award.lotReference],
  });
}

function contractOf({ awards }: OcdsInput, contract: OcdsContract & { signedAt: Date }): JsonObject {
  const award = awards.find((candidate) => candidate.id === contract.awardId);
  return said({
    id: contract.id,
    awardID: contract.awardId,
    title: contract.number,
    status: contract.status,
    period: period(contract.validFrom, contract.validTo),
    value: money(contract.valueCents),
    suppliers: award === undefined ? null : [{ id: partyId(award.supplier.businessId), name: award.supplier.name }],
    dateSigned: contract.signedAt.toISOString(),
  });
}
