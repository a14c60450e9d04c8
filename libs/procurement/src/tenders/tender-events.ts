import { defineEvent } from '@kasvutori/platform';

/** The buyer has given up a published tender, or one lot of it. `origin` is the address at which its page is read. */
export interface TenderCancelled {
  readonly tenderId: string;
  readonly authorityId: string;
  readonly lotId: string | null;
  readonly origin: string;
}
export const tenderCancelled = defineEvent<TenderCancelled>('tender.cancelled');

/** A corrigendum of a tender was published. */
export interface TenderRevised {
  readonly tenderId: string;
  readonly authorityId: string;
  readonly revisionId: string;
  readonly origin: string;
}
export const tenderRevised = defineEvent<TenderRevised>('tender.revised');

/** A tender became public and bids can be submitted. */
export const tenderPublished = defineEvent<{ readonly tenderId: string; readonly authorityId: string }>(
  'tender.published',
);
