import type { CalendarDate } from '@kasvutori/platform';
import type { FactUsed, Step } from '../trace.js';

/** What a measure says of a client: when it was reached (null: not by the day), how it was counted, and on what. */
export interface Counted {
  readonly on: CalendarDate | null;
  readonly step: Step;
  readonly facts: readonly FactUsed[];
}
