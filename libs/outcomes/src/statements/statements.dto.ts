import {
  Amount,
  type CalendarDate,
  DateOnly,
  Decimal,
  Flag,
  Int,
  ListOf,
  ListQuery,
  type Localised,
  LocalisedText,
  Nested,
  OneOf,
  PageOf,
  Text,
  Uuid,
} from '@kasvutori/platform';
import { CLAIM_STATUSES, type ClaimStatus } from '../outcome-claims/claim-lifecycle.js';
import { LineView, PAYMENT_STATUSES } from '../payment-runs/payment-runs.dto.js';

export class StatementFilter extends ListQuery {
  @Uuid({ optional: true }) providerId?: string;
  @Uuid({ optional: true }) runId?: string;
}

export class VatRowView {
  @Text({ max: 20 }) category: string;
  @Decimal() percent: string;
  @Amount({ negative: true }) net: string;
  @Amount({ negative: true }) vat: string;
}

export class StatementDocuments {
  @Uuid({ nullable: true, description: 'GET /documents/:id; null until it is drawn' }) fi: string | null;
  @Uuid({ nullable: true }) sv: string | null;
  @Uuid({ nullable: true }) en: string | null;
}

export class StatementSummary {
  @Uuid() id: string;
  @Uuid() runId: string;
  @Int({ min: 1, max: 1_000_000 }) runNumber: number;
  @DateOnly() cutOff: CalendarDate;
  @DateOnly({ nullable: true }) dueOn: CalendarDate | null;
  @Text({ max: 300 }) authorityName: string;
  @Uuid() providerId: string;
  @Text({ max: 300 }) providerName: string;
  @Int({ min: 0, max: 100_000_000 }) lines: number;
  @Amount({ negative: true }) net: string;
  @Amount({ negative: true }) vat: string;
  @Amount({ negative: true }) carriedIn: string;
  @Amount({ negative: true }) due: string;
  @Amount({ nullable: true }) payment: string | null;
  @Amount({ negative: true, description: 'Moves to the next run' }) carriedOn: string;
  @OneOf(PAYMENT_STATUSES, { nullable: true }) paymentStatus: (typeof PAYMENT_STATUSES)[number] | null;
  @Flag({ description: 'The bank has paid it' }) settled: boolean;
  @Text({ max: 25 }) reference: string;
  @Text({ max: 34, nullable: true }) iban: string | null;
  @Text({ max: 500, nullable: true }) bankReason: string | null;
  @ListOf(() => VatRowView, { max: 100 }) vatRows: VatRowView[];
  @Nested(() => StatementDocuments) documents: StatementDocuments;
}

export class StatementPage extends PageOf(StatementSummary) {}

export class StatementLineView extends LineView {
  @Text({ max: 100 }) clause: string;
  @Int({ min: 1, max: 10_000 }) tariffVersion: number;
  @Int({ min: 1, max: 1_000_000, nullable: true }) correctsRun: number | null;
}

export class StatementRefusal {
  @Uuid({ description: 'Of the claim' }) id: string;
  @Text({ max: 50 }) clientReference: string;
  @Text({ max: 40 }) contractNumber: string;
  @LocalisedText({ max: 500 }) title: Localised;
  @DateOnly() claimedOn: CalendarDate;
  @OneOf(CLAIM_STATUSES) status: ClaimStatus;
  @LocalisedText({ max: 500 }) refusalText: Localised;
  @DateOnly({ description: 'The last day on which it may be contested' }) contestBy: CalendarDate;
}

export class StatementDetail extends StatementSummary {
  @Amount({ negative: true, description: 'What the tariffs kept back of everything paid before the run' })
  retainedBefore: string;
  @Amount({ negative: true, description: 'The same after it' }) retained: string;
  @ListOf(() => StatementLineView, { max: 1_000_000 }) statementLines: StatementLineView[];
  @ListOf(() => StatementRefusal, { max: 100_000, description: 'Claims refused since the run before' })
  refusedClaims: StatementRefusal[];
}
