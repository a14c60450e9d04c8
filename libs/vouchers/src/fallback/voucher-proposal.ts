import type { CalendarDate } from '@kasvutori/platform';
import type { FallbackWhy } from './propose-by-rule.js';

/** Whom the rule proposes for a voucher, as its card shows it. */
export interface VoucherProposal {
  readonly offerId: string;
  readonly providerName: string;
  readonly why: FallbackWhy;
  readonly takesForce: boolean;
  /** The last day to choose otherwise. */
  readonly lastDay: CalendarDate;
}
