import { defineEvent } from '@kasvutori/platform';

/** A tender became public and bids can be submitted. */
export const tenderPublished = defineEvent<{ readonly tenderId: string; readonly authorityId: string }>(
  'tender.published',
);
