import { defineEvent } from '@kasvutori/platform';

export interface AwardDecided {
  readonly decisionId: string;
  readonly tenderId: string;
  readonly authorityId: string;
  readonly awards: readonly { readonly awardId: string; readonly lotId: string; readonly providerId: string }[];
}

/** A tender has been decided; its standstill runs. */
export const awardDecided = defineEvent<AwardDecided>('award.decided');
