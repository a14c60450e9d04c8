import type { TenderContent } from '../tenders/tender-content.js';
import type { TenderRecord } from '../tenders/tender-record.js';

/** What belongs to the one tender rather than to what was written into it. */
const OF_THE_ONE: ReadonlySet<string> = new Set<Exclude<keyof TenderRecord, keyof TenderContent>>([
  'id',
  'authorityId',
  'authorityName',
  'buyer',
  'number',
  'ocid',
  'status',
  'statusAt',
  'directAwardId',
  'awardedDirectly',
  'submissionDeadline',
  'questionsDeadline',
  'createdAt',
  'updatedAt',
  'submittedBy',
  'publishedAt',
  'publishLocal',
  'publishAt',
  'publishMissed',
  'cancelReason',
  'version',
]);

/**
 * What of a tender a new draft begins with: everything an officer wrote, without the ids of its parts, without its dates (they
 * are of their own time) and without lots that were cancelled.
 */
export function copiedContent(tender: TenderRecord): TenderContent {
  const written = Object.fromEntries(Object.entries(tender).filter(([name]) => !OF_THE_ONE.has(name)));
  return {
    ...(written as Omit<TenderContent, 'lots'>),
    questionsLocal: null,
    submissionLocal: null,
    lots: tender.lots
      .filter(({ cancelledAt }) => cancelledAt === null)
      .map(({ id: _lot, number: _place, cancelledAt: _at, cancelReason: _why, priceItems, criteria, ...lot }) => ({
        ...lot,
        startsOn: null,
        priceItems: priceItems.map(({ id: _item, ...item }) => item),
        criteria: criteria.map(({ id: _criterion, ...criterion }) => criterion),
      })),
  };
}

/** As it is kept in a template: JSON knows no bigint, so cents are text. */
export const keptContent = (content: TenderContent): string =>
  JSON.stringify(content, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));

/** The content of a template: every amount in it is called `…Cents`. */
export const contentOfTemplate = (kept: string): TenderContent =>
  JSON.parse(kept, (name, value: unknown) =>
    name.endsWith('Cents') && typeof value === 'string' ? BigInt(value) : value,
  ) as TenderContent;
