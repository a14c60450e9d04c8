import {
  Amount,
  type CalendarDate,
  DateOnly,
  Decimal,
  Flag,
  IdParam,
  Instant,
  Int,
  ListOf,
  ListQuery,
  OneOf,
  PageOf,
  PermittedAction,
  type Permission,
  Text,
  Uuid,
} from '@kasvutori/platform';
import { STRATA, type Stratum } from './draw-sample.js';

export class AuditSampleBody {
  @Uuid() providerId: string;
  @OneOf(STRATA, { description: 'clients: what was paid for clients · contracts: what contracts were paid as a whole' })
  stratum: Stratum;
  @DateOnly({ description: 'First day of the outcomes' }) from: CalendarDate;
  @DateOnly({ description: 'Last day of the outcomes' }) to: CalendarDate;
  @Int({ min: 1, max: 1000, description: 'Payments to draw' }) size: number;
  @Decimal({ description: 'Per cent of the value of the sample up to which only the errors found are taken back' })
  tolerance: string;
}

export class AuditFindingBody {
  @Amount({ description: 'What of the payment should not have been paid; 0 when all of it was right' }) error: string;
  @Text({ max: 1000 }) reason: string;
}

export class AuditItemParam extends IdParam {
  @Int({ min: 1, max: 1000 }) n: number;
}

export class AuditSampleItem {
  @Uuid() id: string;
  @Uuid() providerId: string;
  @Text({ max: 300 }) providerName: string;
  @OneOf(STRATA) stratum: Stratum;
  @DateOnly() from: CalendarDate;
  @DateOnly() to: CalendarDate;
  @Text({ max: 40, description: 'sha256-order-1: the smallest SHA-256 of "seed:line id" first' }) method: string;
  @Text({ max: 32 }) seed: string;
  @Text({ max: 64 }) frameHash: string;
  @Int({ min: 1, max: 100_000_000, description: 'Payments it was drawn from' }) frameSize: number;
  @Amount() population: string;
  @Decimal() tolerance: string;
  @Instant() drawnAt: Date;
  @Int({ min: 1, max: 1000 }) items: number;
  @Int({ min: 0, max: 1000 }) checked: number;
  @Amount() sampleValue: string;
  @Amount({ description: 'Errors found so far' }) errorValue: string;
  @Decimal({ nullable: true, description: 'Share of errors, when every item has been checked' }) ratePct: string | null;
  @Flag({ description: 'The share is above the tolerance' }) exceeded: boolean;
  @Amount({ nullable: true, description: 'What is taken back, when every item has been checked' })
  recovery: string | null;
}

export class AuditItemView {
  @Int({ min: 1, max: 1000 }) n: number;
  @Uuid() lineId: string;
  @Uuid() contractId: string;
  @Text({ max: 50 }) contractNumber: string;
  @Uuid({ nullable: true, description: 'Null: of what the contract is paid as a whole' })
  participationId: string | null;
  @Text({ max: 50, nullable: true }) clientReference: string | null;
  @Text({ max: 40 }) component: string;
  @DateOnly() outcomeDate: CalendarDate;
  @Amount() amount: string;
  @Amount({ nullable: true }) error: string | null;
  @Text({ max: 1000, nullable: true }) reason: string | null;
  @Instant({ nullable: true }) checkedAt: Date | null;
}

export class AuditSampleDetail extends AuditSampleItem {
  @ListOf(() => AuditItemView, { max: 1000 }) sample: AuditItemView[];
  @ListOf(() => PermittedAction, { max: 1 }) permittedActions: Permission[];
}

export class AuditSamplePage extends PageOf(AuditSampleItem) {}

export class AuditSampleQuery extends ListQuery {}

export class AuditRedraw {
  @Text({ max: 64, description: 'Of the frame as it is read now' }) frameHash: string;
  @Flag() sameFrame: boolean;
  @Flag() sameSample: boolean;
}
