import {
  Amount,
  type CalendarDate,
  DateOnly,
  Decimal,
  Flag,
  HistoryEntry,
  type HistoryRow,
  Instant,
  Int,
  Json,
  type Language,
  LANGUAGES,
  ListOf,
  ListQuery,
  type Localised,
  LocalisedText,
  Nested,
  OneOf,
  PageOf,
  PermittedAction,
  type Permission,
  Text,
  Uuid,
  Values,
} from '@kasvutori/platform';
import type { Trace } from '../entitlements/trace.js';
import { LINE_FLAGS } from './line-flags.js';
import { RUN_STATUSES, type RunStatus } from './run-lifecycle.js';

export class PrepareRunBody {
  @DateOnly({ description: 'Everything earned by the end of this day is in the run' }) cutOff: CalendarDate;
}

export class CancelRunBody {
  @Text({ max: 1000 }) reason: string;
}

export class RunId {
  @Uuid() id: string;
}

export class RunFilter extends ListQuery {
  @Values({ max: 8, of: RUN_STATUSES, optional: true }) status?: RunStatus[];
}

export class RunSummary {
  @Uuid() id: string;
  @Int({ min: 1, max: 1_000_000 }) number: number;
  @OneOf(RUN_STATUSES) status: RunStatus;
  @DateOnly() cutOff: CalendarDate;
  @Instant() createdAt: Date;
  @Text({ max: 200, nullable: true }) preparedByName: string | null;
  @Text({ max: 200, nullable: true }) approvedByName: string | null;
  @DateOnly({ nullable: true, description: 'The day the bank pays' }) dueOn: CalendarDate | null;
  @Int({ min: 0, max: 1_000_000 }) providers: number;
  @Int({ min: 0, max: 100_000_000 }) lines: number;
  @Amount({ negative: true, description: 'Sum of the lines, net' }) net: string;
  @Amount({ negative: true }) vat: string;
  @Amount({ negative: true, description: 'From earlier runs: not paid, sent back, or owed by the provider' })
  carriedIn: string;
  @Amount({ description: 'What goes to the bank' }) toPay: string;
  @Int({ min: 1, max: 1_000_000 }) version: number;
}

export class RunPage extends PageOf(RunSummary) {}

export const PAYMENT_STATUSES = ['prepared', 'sent', 'settled', 'rejected'] as const;

export class SettlementView {
  @Uuid() id: string;
  @Uuid() providerId: string;
  @Text({ max: 300 }) providerName: string;
  @Int({ min: 0, max: 100_000_000 }) lines: number;
  @Amount({ negative: true }) net: string;
  @Amount({ negative: true }) vat: string;
  @Amount({ negative: true }) carriedIn: string;
  @Amount({ negative: true }) due: string;
  @Text({ max: 25 }) reference: string;
  @Amount({ nullable: true, description: 'Null when nothing is sent to this provider' }) payment: string | null;
  @OneOf(PAYMENT_STATUSES, { nullable: true }) paymentStatus: (typeof PAYMENT_STATUSES)[number] | null;
  @Text({ max: 34, nullable: true }) iban: string | null;
  @Text({ max: 500, nullable: true, description: 'Why the bank sent it back' }) bankReason: string | null;
}

export const EXCEPTION_KINDS = [
  'no-account',
  'account-changed',
  'negative',
  'contract-cap',
  'disputed',
  'corrections',
  ...LINE_FLAGS,
  'claims-refused',
  'unusual',
] as const;

export class ExceptionView {
  @OneOf(EXCEPTION_KINDS) kind: (typeof EXCEPTION_KINDS)[number];
  @Uuid() providerId: string;
  @Text({ max: 300 }) providerName: string;
  @Text({ max: 40, nullable: true }) contractNumber: string | null;
  @Int({ min: 0, max: 100_000_000 }) lines: number;
  @Amount({ negative: true }) amount: string;
  @Text({ max: 500, description: "In the reader's language" }) text: string;
}

export class RunDetail extends RunSummary {
  @Text({ max: 64, nullable: true, description: 'SHA-256 over facts, tariffs, lines, sums and accounts' }) hash:
    | string
    | null;
  @Text({ max: 200, nullable: true, description: 'The first of two approvers' }) firstApprovedByName: string | null;
  @Flag({ description: 'It pays more than the limit that held when it was frozen: two people approve it' })
  needsTwo: boolean;
  @Instant({ description: 'Facts and tariffs recorded later are not in the run' }) snapshotAt: Date;
  @Int({ min: 0, max: 100_000_000, description: 'Clients known at the snapshot' }) clients: number;
  @Int({ min: 0, max: 100_000_000, description: 'Those whose lines have been calculated' }) clientsDone: number;
  @ListOf(() => SettlementView, { max: 100_000 }) settlements: SettlementView[];
  @ListOf(() => ExceptionView, { max: 100_000 }) exceptions: ExceptionView[];
  @ListOf(() => PermittedAction, { max: 10 }) permittedActions: Permission[];
  @ListOf(() => HistoryEntry, { max: 500 }) history: HistoryRow[];
}

export const LINE_SORTS = ['outcomeDate', '-outcomeDate', 'net', '-net'] as const;

/** Lines that correct, lines of which something waits, and those with a flag. */
const ONLY_LINES = ['correction', 'held', ...LINE_FLAGS] as const;

export class LineFilter extends ListQuery {
  @Uuid({ optional: true }) providerId?: string;
  @Uuid({ optional: true }) contractId?: string;
  @Text({ max: 40, optional: true }) component?: string;
  @Text({ max: 50, optional: true, description: 'Beginning of the client reference' }) reference?: string;
  @OneOf(ONLY_LINES, { optional: true }) only?: (typeof ONLY_LINES)[number];
}

export class LineView {
  @Uuid() id: string;
  @Uuid() providerId: string;
  @Text({ max: 300 }) providerName: string;
  @Uuid({ nullable: true, description: 'Null: of the contract itself, or what an alliance has settled' })
  participationId: string | null;
  @Text({ max: 50, nullable: true }) clientReference: string | null;
  @Uuid() contractId: string;
  @Text({ max: 40 }) contractNumber: string;
  @Text({ max: 40 }) component: string;
  @LocalisedText({ max: 500 }) title: Localised;
  @OneOf(['voucher', 'contract']) funding: string;
  @DateOnly() outcomeDate: CalendarDate;
  @Decimal() quantity: string;
  @Amount({ negative: true }) unitPrice: string;
  @Amount({ negative: true, description: 'What is entitled in all' }) entitled: string;
  @Amount({ negative: true }) paidBefore: string;
  @Amount({ description: 'Waits because the outcome money of the contract does not reach it' }) held: string;
  @Amount({ negative: true, description: 'What this line pays' }) net: string;
  @Amount({ nullable: true, description: 'Kept back of the outcome until it falls due' }) retained: string | null;
  @Decimal({ nullable: true, description: 'Per cent, of a contract that is shared: the part of whoever is paid' })
  share: string | null;
  @Flag({ description: 'Pays what was kept back of another line' }) released: boolean;
  @Text({ max: 20 }) vatCategory: string;
  @Decimal() vatPercent: string;
  @Uuid({ nullable: true }) correctsLineId: string | null;
}

export class LinePage extends PageOf(LineView) {}

/** What one approved payment run pays under a contract. */
export class ContractPayment {
  @Uuid() runId: string;
  @Int({ min: 1, max: 1_000_000 }) runNumber: number;
  @DateOnly() cutOff: CalendarDate;
  @Uuid({ description: 'Who is paid: the provider, or a member that shares the contract' }) providerId: string;
  @Text({ max: 300 }) providerName: string;
  @Uuid({ nullable: true, description: 'The statement to the provider' }) statementId: string | null;
  @Int({ min: 1, max: 1_000_000 }) lines: number;
  @Amount({ negative: true }) net: string;
}

export class ContractPayments {
  @ListOf(() => ContractPayment, { max: 500 }) items: ContractPayment[];
}

export class LanguageQuery {
  @OneOf(LANGUAGES, { optional: true, description: "The reader's own language unless given" }) language?: Language;
}

export class WhyRow {
  @Text({ max: 10_000 }) label: string;
  @Text({ max: 50, nullable: true }) amount: string | null;
}

export class WhyFact {
  @Uuid({ nullable: true }) id: string | null;
  @Text({ max: 500 }) text: string;
}

export class LinkedLine {
  @Uuid() id: string;
  @Int({ min: 1, max: 1_000_000 }) runNumber: number;
  @DateOnly() outcomeDate: CalendarDate;
  @Amount({ negative: true }) net: string;
}

/** "Why this amount?", read aloud. */
export class Reasons {
  @Text({ max: 1000 }) sentence: string;
  @ListOf(() => WhyRow, { max: 500 }) rows: WhyRow[];
  @Values({ max: 10 }) rules: readonly string[];
  @ListOf(() => WhyFact, { max: 1000 }) facts: WhyFact[];
}

export class WhyView extends Reasons {
  @Uuid() lineId: string;
  @OneOf(LANGUAGES) language: Language;
  @Amount({ negative: true }) net: string;
  @Uuid({ nullable: true }) tariffVersionId: string | null;
  @Text({ max: 64, nullable: true }) tariffSha256: string | null;
  @Nested(() => LinkedLine, { nullable: true, description: 'The line this one corrects' }) corrects: LinkedLine | null;
  @ListOf(() => LinkedLine, { max: 100, description: 'Lines that correct this one' }) correctedBy: LinkedLine[];
  @Flag({ description: 'The amount follows from the trace' }) recomputed: boolean;
  @Json({ description: 'What the amount was computed from' }) trace: Trace;
}
