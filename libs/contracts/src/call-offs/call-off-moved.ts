import { defineJob } from '@kasvutori/platform';
import type { CallOffStatus } from './call-off-lifecycle.js';

export interface CallOffMoved {
  readonly callOffId: string;
  readonly status: CallOffStatus;
  /** Of the offer that was made; only an offer has one. */
  readonly position: number | null;
}

/** A job: a provider that declines sees neither the others nor their people, and drafts no contract. */
export const callOffMoved = defineJob<CallOffMoved>('contracts.call-off-moved');
