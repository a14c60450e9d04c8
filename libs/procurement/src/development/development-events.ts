import { defineEvent } from '@kasvutori/platform';

/** The alliance of a tender goes on from its development phase to implementation: contracts may be drawn up. */
export const allianceContinues = defineEvent<AllianceContinues>('alliance.continues');

export interface AllianceContinues {
  readonly tenderId: string;
  readonly authorityId: string;
}
