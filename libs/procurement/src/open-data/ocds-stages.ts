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
  for (const { recordedAt } of input.appeals ?? [])
    stages.push({ name: 'appeal', date: recordedAt, tags: ['tenderUpdate'] });
  if (tender.status === 'cancelled')
    stages.push({ name: 'cancellation', date: tender.statusAt, tags: ['tenderCancellation'] });
  const signed = signedContracts(input.contracts);
  const lastSigned = instants(signed.map(({ signedAt }) => signedAt)).at(-1);
  if (lastSigned !== undefined) stages.push({ name: 'contract', date: lastSigned, tags: ['contract'] });
  const lastPaid = instants(signed.flatMap(({ transactions = [] }) => transactions.map(({ at }) => at))).at(-1);
  if (lastPaid !== undefined) stages.push({ name: 'implementation', date: lastPaid, tags: ['implementation'] });
  return stages.sort((a, b) => a.date.getTime() - b.date.getTime());
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
      transactions: until(contract.transactions, ({ at }) => at),
    })),
    enquiries: (input.enquiries ?? [])
      .map((enquiry) => ({ ...enquiry, versions: until(enquiry.versions, ({ publishedAt }) => publishedAt) }))
      .filter(({ versions }) => versions.length > 0),
    revisions: until(input.revisions, ({ publishedAt }) => publishedAt),
    documents: until(input.documents, ({ publishedAt }) => publishedAt),
    appeals: until(input.appeals, ({ recordedAt }) => recordedAt),
  };
}

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
    awards: standing?.awards ?? [],
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
  if (before === undefined) return { ...tender, lots };
  const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));
  return {
    ...tender,
    lots,
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
