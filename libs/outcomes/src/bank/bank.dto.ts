import {
  Amount,
  type CalendarDate,
  DateOnly,
  Flag,
  Instant,
  Int,
  Json,
  ListOf,
  ListQuery,
  OneOf,
  PageOf,
  PermittedAction,
  type Permission,
  Text,
  Uuid,
} from '@kasvutori/platform';
import type { Applied } from './apply-report.js';
import { UNMATCHED, type Unmatched } from './match-entry.js';

/** The answer to 50,000 payments, with what banks say of each. */
const MAX_XML = 20_000_000;
/** The same as JSON, where quotes and line ends take one letter more. */
export const BANK_FILE_BYTES = 24 * 1_048_576;

export class BankFileBody {
  @Text({ max: 200, description: 'Name of the file' }) name: string;
  @Text({ max: MAX_XML, description: 'The file itself: pain.002.001.03 or .10, camt.054.001.02 or .08' }) xml: string;
  @Uuid({ nullable: true, description: 'The run it should be about; null when the file itself says' }) runId:
    | string
    | null;
}

export class BankFileFilter extends ListQuery {
  @Uuid({ optional: true }) runId?: string;
  @OneOf(['in', 'out'], { optional: true }) direction?: 'in' | 'out';
}

export class BankFileSummary {
  @Uuid() id: string;
  @OneOf(['in', 'out']) direction: 'in' | 'out';
  @Text({ max: 20 }) kind: string;
  @Text({ max: 200 }) name: string;
  @Uuid({ nullable: true, description: 'Null: of an account, as notifications are' }) runId: string | null;
  @Int({ min: 1, max: 1_000_000, nullable: true }) runNumber: number | null;
  @Text({ max: 35 }) messageId: string;
  @Text({ max: 64 }) sha256: string;
  @Json({ description: 'How many payments: sent, or by what was done about them' }) summary: Record<string, number>;
  @OneOf(['by-hand', 'waiting', 'given-up', 'delivered'], {
    description: 'Whether it goes to the bank’s folder by itself; given-up: it is not tried any more',
  })
  delivery: 'by-hand' | 'waiting' | 'given-up' | 'delivered';
  @Instant({ nullable: true }) deliveredAt: Date | null;
  @Text({ max: 100, nullable: true, description: 'What the last try of a delivery failed with, such as ENOSPC' })
  deliveryProblem: string | null;
  @Instant() createdAt: Date;
  @Text({ max: 200, nullable: true }) createdByName: string | null;
  @ListOf(() => PermittedAction, { max: 1 }) permittedActions: Permission[];
}

export class BankFilePage extends PageOf(BankFileSummary) {}

export const ROW_OUTCOMES = ['settled', 'rejected', 'returned', 'pending', 'repeated', 'other-run', 'unknown'] as const;

export class BankRowView {
  @Uuid() id: string;
  @Text({ max: 200, nullable: true }) endToEndId: string | null;
  @Text({ max: 40 }) bankStatus: string;
  @Text({ max: 40, nullable: true }) reasonCode: string | null;
  @Text({ max: 500, nullable: true }) reasonText: string | null;
  @Uuid({ nullable: true }) paymentId: string | null;
  @Text({ max: 300, nullable: true }) providerName: string | null;
  @OneOf(ROW_OUTCOMES) outcome: Applied['outcome'];
}

export class BankFileDetail extends BankFileSummary {
  @Flag({ description: 'This very file had been read before: nothing was done' }) repeated: boolean;
  @ListOf(() => BankRowView, { max: 100_000 }) rows: BankRowView[];
}

export class BankRowToLookAt extends BankRowView {
  @Uuid() fileId: string;
  @Text({ max: 200 }) fileName: string;
  @Instant() createdAt: Date;
  @OneOf(['debit', 'credit'], { nullable: true, description: 'Of an entry on the account; null in a status report' })
  direction: 'debit' | 'credit' | null;
  @Amount({ nullable: true }) amount: string | null;
  @DateOnly({ nullable: true }) bookedOn: CalendarDate | null;
  @Text({ max: 140, nullable: true, description: 'Whom the money went to or came from' }) counterpart: string | null;
  @Text({ max: 140, nullable: true }) reference: string | null;
  @OneOf([...UNMATCHED, 'other-run'], { description: 'Why no payment was found for it' })
  unmatched: Unmatched | 'other-run';
}

/** A payment a row might be, and what the two have in common. */
export class ProposedPayment {
  @Uuid() id: string;
  @Uuid() runId: string;
  @Int({ min: 1, max: 1_000_000 }) runNumber: number;
  @Text({ max: 70 }) holder: string;
  @Amount() amount: string;
  @Text({ max: 35 }) reference: string;
  @Text({ max: 35 }) endToEndId: string;
  @OneOf(['sent', 'settled', 'rejected']) status: 'sent' | 'settled' | 'rejected';
  @Flag() sameAmount: boolean;
  @Flag() sameReference: boolean;
  @Flag() sameHolder: boolean;
}

export class BankRowDetail extends BankRowToLookAt {
  @ListOf(() => ProposedPayment, { max: 20, description: 'The likeliest first' }) proposals: ProposedPayment[];
  @ListOf(() => PermittedAction, { max: 1 }) permittedActions: Permission[];
}

export class MatchRowBody {
  @Uuid({ description: 'The payment the row is' }) paymentId: string;
}

export class DismissRowBody {
  @Text({ max: 1000, description: 'Why the row is no payment of ours' }) reason: string;
}

export class BankRowResolution {
  @Uuid() rowId: string;
  @Uuid({ nullable: true, description: 'Null: it is no payment of ours' }) paymentId: string | null;
  @OneOf(ROW_OUTCOMES, { nullable: true, description: 'What was done about the payment' })
  outcome: Applied['outcome'] | null;
}

export class BankRowPage extends PageOf(BankRowToLookAt) {}
