import {
  Amount,
  DateOnly,
  Flag,
  Instant,
  Int,
  ListQuery,
  Nested,
  OneOf,
  PageOf,
  ResourceLife,
  SERVICE_KIND_CODES,
  Text,
  Uuid,
  Values,
  type CalendarDate,
  type ServiceKindCode,
} from '@kasvutori/platform';
import { IntersectionType } from '@nestjs/swagger';
import { DECISION_KINDS, type DecisionKind } from '../decisions/record-decision.js';
import { APPEAL_STATUSES, OUTCOMES, type AppealStatus, type Outcome } from './appeal-lifecycle.js';
import { APPEAL_SORTS } from './appeal-queries.js';

export class FileVoucherAppeal {
  @Text({ max: 4_000, min: 10, description: 'What the client wants changed and why' }) demands: string;
  @DateOnly({ optional: true, description: 'Filed by a case worker: the day the paper arrived' })
  arrivedOn?: CalendarDate;
}

export class StayDecision {
  @Flag() stay: boolean;
  @Text({ max: 500, min: 3 }) reason: string;
}

export class RedressInput {
  @Int({ min: 1, max: 500, optional: true }) units?: number;
  @Amount({ optional: true }) amount?: string;
  @DateOnly({ optional: true }) lastDay?: CalendarDate;
  @Amount({ optional: true, description: 'For an income-tested value; not kept' }) income?: string;
  @Int({ min: 1, max: 20, optional: true }) household?: number;
}

export class DecideVoucherAppeal {
  @OneOf(OUTCOMES) outcome: Outcome;
  @Text({ max: 4_000, min: 10, description: 'Why; it stands in the letter' }) grounds: string;
  @Nested(() => RedressInput, { optional: true, description: 'What upholding it changes' }) redress?: RedressInput;
}

export class RecordCourt {
  @Text({ max: 200, min: 3 }) court: string;
  @DateOnly() filedOn: CalendarDate;
  @Text({ max: 50, min: 1, description: 'Of the case in the court' }) number: string;
}

export class RecordCourtAnswer {
  @OneOf(OUTCOMES) outcome: Outcome;
  @DateOnly() answeredOn: CalendarDate;
  @Text({ max: 2_000, min: 3, description: 'What the court said' }) note: string;
}

export class VoucherAppealItem {
  @Uuid() id: string;
  @Text({ max: 20 }) number: string;
  @Text({ max: 300 }) authorityName: string;
  @Uuid() clientId: string;
  @Text({ max: 200 }) clientName: string;
  @Text({ max: 20 }) clientReference: string;
  @Uuid() decisionId: string;
  @Text({ max: 20 }) decisionNumber: string;
  @OneOf(DECISION_KINDS) decisionKind: DecisionKind;
  @OneOf(SERVICE_KIND_CODES) serviceKind: ServiceKindCode;
  @Uuid({ nullable: true }) voucherId: string | null;
  @Text({ max: 20, nullable: true }) voucherNumber: string | null;
  @OneOf(['web', 'paper']) channel: 'web' | 'paper';
  @DateOnly() filedOn: CalendarDate;
  @Flag({ description: 'Arrived after the deadline' }) late: boolean;
  @Text({ max: 4_000 }) demands: string;
  @DateOnly({ description: 'By then the authority means to answer' }) answerBy: CalendarDate;
  @OneOf(APPEAL_STATUSES) status: AppealStatus;
  @Flag({ description: 'The decision is not carried out for now' }) stay: boolean;
  @OneOf(OUTCOMES, { nullable: true }) outcome: Outcome | null;
  @Instant({ nullable: true }) decidedAt: Date | null;
  @Text({ max: 4_000, nullable: true }) grounds: string | null;
  @Uuid({ nullable: true }) answerLetterId: string | null;
  @DateOnly({ nullable: true, description: 'Until then the answer can be contested in court' })
  courtBy: CalendarDate | null;
  @Text({ max: 200, nullable: true }) court: string | null;
  @DateOnly({ nullable: true }) courtFiledOn: CalendarDate | null;
  @Text({ max: 50, nullable: true }) courtNumber: string | null;
  @OneOf(OUTCOMES, { nullable: true }) courtOutcome: Outcome | null;
  @DateOnly({ nullable: true }) courtAnsweredOn: CalendarDate | null;
}

export class VoucherAppealDetail extends IntersectionType(VoucherAppealItem, ResourceLife) {}

export class VoucherAppealPage extends PageOf(VoucherAppealItem) {}

export class VoucherAppealListQuery extends ListQuery {
  @Values({ max: 6, of: APPEAL_STATUSES, optional: true }) status?: AppealStatus[];
  @OneOf(Object.keys(APPEAL_SORTS), { optional: true }) override sort?: keyof typeof APPEAL_SORTS;
}
