import type { TenderRecord } from '../tenders/tender-record.js';
import type { OcdsContent, OcdsContract, OcdsInput } from './ocds-input.js';

/** A moment at which something new became known of a process: one release is made of it. */
export interface OcdsStage {
  readonly name: string;
  readonly date: Date;
  readonly tags: readonly string[];
}

export type SignedContract = OcdsContract & { readonly signedAt: Date };

/** The stages of a process in the order in which they came; none for a draft. */
export function stagesOf(input: OcdsInput): OcdsStage[] {
  const { tender, bids } = input;
  if (tender.publishedAt === null) return [];
  const stages: OcdsStage[] = [{ name: 'tender', date: tender.publishedAt, tags: ['planning', 'tender'] }];
  for (const { number, publishedAt } of input.revisions ?? [])
    stages.push({ name: `amendment-${number}`, date: publishedAt, tags: ['tenderAmendment'] });
  for (const date of instants(
    (input.enquiries ?? []).flatMap(({ versions }) => versions.map((one) => one.publishedAt)),
  ))
    stages.push({ name: 'clarification', date, tags: ['tenderUpdate'] });
  for (const date of instants(tender.lots.flatMap(({ cancelledAt }) => cancelledAt ?? [])))
    stages.push({ name: 'lot-cancellation', date, tags: ['tenderUpdate'] });
  if (bids !== null) stages.push({ name: 'opening', date: bids.openedAt, tags: ['tenderUpdate'] });
  stages.push(...decisionStages(input));
  stages.push(...remedyStages(input), ...contractStages(input.contracts));
  if (tender.status === 'cancelled')
    stages.push({ name: 'cancellation', date: tender.statusAt, tags: ['tenderCancellation'] });
  return stages.sort((a, b) => a.date.getTime() - b.date.getTime());
}

/** One release for each instant at which something of the kind became known; the first may be tagged otherwise. */
const stagesAt = (name: string, dates: readonly Date[], tag: string, later = tag): OcdsStage[] =>
  instants(dates).map((date, index) => ({ name, date, tags: [index === 0 ? tag : later] }));

function remedyStages({ appeals = [], corrections = [] }: OcdsInput): OcdsStage[] {
  const answered = (remedies: readonly { readonly resolvedAt: Date | null }[]): Date[] =>
    remedies.flatMap(({ resolvedAt }) => resolvedAt ?? []);
  return [
    ...stagesAt(
      'correction-request',
      corrections.map(({ receivedAt }) => receivedAt),
      'tenderUpdate',
    ),
    ...stagesAt('correction-answer', answered(corrections), 'tenderUpdate'),
    ...stagesAt(
      'appeal',
      appeals.map(({ recordedAt }) => recordedAt),
      'tenderUpdate',
    ),
    ...stagesAt('appeal-answer', answered(appeals), 'tenderUpdate'),
  ];
}

function contractStages(contracts: readonly OcdsContract[]): OcdsStage[] {
  const signed = signedContracts(contracts);
  const paid = signed.flatMap(({ transactions = [] }) => transactions.map(({ at }) => at));
  return [
    ...stagesAt(
      'contract',
      signed.map(({ signedAt }) => signedAt),
      'contract',
    ),
    ...stagesAt(
      'contract-amendment',
      signed.flatMap(({ amendments = [] }) => amendments.map(({ agreedAt }) => agreedAt)),
      'contractAmendment',
    ),
    ...stagesAt('implementation', paid, 'implementation', 'implementationUpdate'),
    ...stagesAt(
      'contract-end',
      signed.flatMap(({ end }) => end?.at ?? []),
      'contractTermination',
    ),
  ];
}

function decisionStages({ decidedAt, awards, earlier = [] }: OcdsInput): OcdsStage[] {
  const award = (date: Date, hasWinners: boolean, again: boolean): OcdsStage => ({
    name: 'award',
    date,
    tags: hasWinners ? ['award', ...(again ? ['awardUpdate'] : []), 'tenderUpdate'] : ['tenderUpdate'],
  });
  return [
    ...earlier.flatMap((decision, index): OcdsStage[] => [
      award(decision.decidedAt, decision.awards.length > 0, index > 0),
      {
        name: 'award-cancellation',
        date: decision.cancelledAt,
        tags: decision.awards.length > 0 ? ['awardCancellation', 'tenderUpdate'] : ['tenderUpdate'],
      },
    ]),
    ...(decidedAt === null ? [] : [award(decidedAt, awards.length > 0, earlier.length > 0)]),
    // What was final at once, as a direct award without a standstill, is told with the award.
    ...stagesAt(
      'award-final',
      [...earlier.flatMap((decision) => decision.awards), ...awards].flatMap((made) =>
        made.finalAt !== null && made.finalAt > made.decidedAt ? made.finalAt : [],
      ),
      'awardUpdate',
    ),
  ];
}

/** The process as it was known at an instant: what came later is not told earlier, and what was corrected stands as it stood. */
export function knownAt(input: OcdsInput, date: Date): OcdsInput {
  const until = <T>(rows: readonly T[] | undefined, at: (row: T) => Date): T[] =>
    (rows ?? []).filter((row) => at(row) <= date);
  const corrected = (input.revisions ?? []).find(({ publishedAt }) => publishedAt > date);
  return {
    ...input,
    tender: tenderBefore(input.tender, corrected?.before, date),
    bids: input.bids !== null && input.bids.openedAt <= date ? input.bids : null,
    ...decisionsAt(input, date),
    contracts: until(signedContracts(input.contracts), ({ signedAt }) => signedAt).map((contract) => ({
      ...contract,
      ...contract.amendments?.find(({ agreedAt }) => agreedAt > date)?.before,
      amendments: until(contract.amendments, ({ agreedAt }) => agreedAt),
      ...(contract.end && contract.end.at > date ? { status: 'active' as const, end: null } : {}),
      transactions: until(contract.transactions, ({ at }) => at),
    })),
    enquiries: (input.enquiries ?? [])
      .map((enquiry) => ({ ...enquiry, versions: until(enquiry.versions, ({ publishedAt }) => publishedAt) }))
      .filter(({ versions }) => versions.length > 0),
    revisions: until(input.revisions, ({ publishedAt }) => publishedAt),
    documents: until(input.documents, ({ publishedAt }) => publishedAt).map((document) =>
      isLater(document.removedAt, date) ? { ...document, removedAt: null } : document,
    ),
    appeals: until(input.appeals, ({ recordedAt }) => recordedAt).map((appeal) =>
      isLater(appeal.resolvedAt, date) ? { ...appeal, status: 'pending', resolvedOn: null, resolvedAt: null } : appeal,
    ),
    corrections: until(input.corrections, ({ receivedAt }) => receivedAt).map((request) =>
      isLater(request.resolvedAt, date) ? { ...request, status: 'submitted', resolvedAt: null } : request,
    ),
  };
}

const isLater = (at: Date | null, date: Date): boolean => at !== null && at > date;

type Decisions = Pick<OcdsInput, 'decidedAt' | 'awards' | 'unawardedLots'> & Required<Pick<OcdsInput, 'earlier'>>;

/** Of the decisions made by then: which one stood, and which had fallen. */
function decisionsAt({ decidedAt, awards, unawardedLots, earlier = [] }: OcdsInput, date: Date): Decisions {
  const made = [
    ...earlier,
    ...(decidedAt === null ? [] : [{ decidedAt, cancelledAt: null, awards, unawardedLots }]),
  ].filter((decision) => decision.decidedAt <= date);
  const standing = made.find(({ cancelledAt }) => cancelledAt === null || cancelledAt > date);
  return {
    decidedAt: standing?.decidedAt ?? null,
    awards: (standing?.awards ?? []).map((award) =>
      isLater(award.finalAt, date) ? { ...award, finalAt: null } : award,
    ),
    unawardedLots: standing?.unawardedLots ?? [],
    earlier: made.flatMap(({ cancelledAt, ...decision }) =>
      cancelledAt !== null && cancelledAt <= date ? [{ ...decision, cancelledAt }] : [],
    ),
  };
}

function tenderBefore(tender: TenderRecord, before: OcdsContent | undefined, date: Date): TenderRecord {
  const lots = tender.lots.map((lot) => {
    const was = before?.lots.find(({ id }) => id === lot.id);
    const cancelled = lot.cancelledAt !== null && lot.cancelledAt <= date;
    return {
      ...lot,
      ...(cancelled ? {} : { cancelledAt: null, cancelReason: null }),
      ...(was !== undefined && { title: was.title, description: was.description }),
      criteria: lot.criteria.map((criterion) => {
        const then = was?.criteria.find(({ id }) => id === criterion.id);
        return then === undefined ? criterion : { ...criterion, title: then.title, description: then.description };
      }),
    };
  });
  const cancelReason = tender.statusAt <= date ? tender.cancelReason : null;
  if (before === undefined) return { ...tender, lots, cancelReason };
  const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));
  return {
    ...tender,
    lots,
    cancelReason,
    title: before.title,
    description: before.description,
    questionsDeadline: instant(before.questionsEnd),
    submissionDeadline: instant(before.submissionEnd),
  };
}

export function signedContracts(contracts: readonly OcdsContract[]): SignedContract[] {
  return contracts.flatMap((contract) =>
    contract.signedAt === null ? [] : [{ ...contract, signedAt: contract.signedAt }],
  );
}

/** Each instant once, in order. */
const instants = (dates: readonly Date[]): Date[] =>
  [...new Set(dates.map((date) => date.getTime()))].sort((a, b) => a - b).map((time) => new Date(time));
