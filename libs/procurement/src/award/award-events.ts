import { defineEvent } from '@kasvutori/platform';

export interface AwardDecided {
  readonly decisionId: string;
  readonly tenderId: string;
  readonly authorityId: string;
  readonly awards: readonly { readonly awardId: string; readonly lotId: string; readonly providerId: string }[];
}

/** Awards no longer stand: their decision was reopened, or the procurement cancelled. Unsigned contracts on them fall. */
export const awardsWithdrawn = defineEvent<AwardsWithdrawn>('award.withdrawn');

export interface AwardsWithdrawn {
  readonly decisionId: string;
  readonly tenderId: string;
  readonly authorityId: string;
  readonly awardIds: readonly string[];
  readonly reason: string;
}

/** A tender has been decided; its standstill runs. */
export const awardDecided = defineEvent<AwardDecided>('award.decided');
