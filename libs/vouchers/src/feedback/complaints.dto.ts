import {
  ComplaintReply,
  DEVIATION_STATUSES,
  SEVERITIES,
  type DeviationStatus,
  type Severity,
} from '@kasvutori/contracts';
import {
  DateOnly,
  Flag,
  Instant,
  Int,
  ListOf,
  ListQuery,
  Nested,
  OneOf,
  PageOf,
  PermittedAction,
  SERVICE_KIND_CODES,
  Text,
  Uuid,
  Values,
  type CalendarDate,
  type Permission,
  type ServiceKindCode,
} from '@kasvutori/platform';
import { COMPLAINT_SORTS } from './complaint-queries.js';
import { FeedbackItem } from './feedback.dto.js';

/** The deviation that a complaint became. */
export class ForwardedTo {
  @Uuid() id: string;
  @Int({ min: 1, max: 1_000_000 }) number: number;
  @OneOf(DEVIATION_STATUSES) status: DeviationStatus;
}

class ComplaintFields {
  @Uuid() id: string;
  @Int({ min: 1, max: 1_000_000, description: 'Counted within the contract' }) number: number;
  @Text({ max: 40 }) contractNumber: string;
  @OneOf(SEVERITIES) severity: Severity;
  @Text({ max: 4_000 }) description: string;
  @OneOf(DEVIATION_STATUSES) status: DeviationStatus;
  @Instant() reportedAt: Date;
  @DateOnly({ description: 'By then the provider answers' }) answerDue: CalendarDate;
  @Text({ max: 4_000, nullable: true, description: 'Of the provider' }) answer: string | null;
  @Text({ max: 4_000, nullable: true, description: 'Of the contract manager' }) closingNote: string | null;
  @Uuid() voucherId: string;
  @Text({ max: 20 }) voucherNumber: string;
  @OneOf(SERVICE_KIND_CODES) serviceKind: ServiceKindCode;
  @Text({ max: 300 }) providerName: string;
  @Uuid() clientId: string;
  @Text({ max: 200, description: 'The provider never sees it' }) clientName: string;
  @Text({ max: 20 }) clientReference: string;
  @Nested(() => ForwardedTo, { nullable: true }) forwarded: ForwardedTo | null;
}

export class ComplaintItem extends ComplaintFields {
  @Int({ min: 0, max: 1_000, description: 'How often the client has been answered' }) replies: number;
}
export class ComplaintPage extends PageOf(ComplaintItem) {}

export class ComplaintDetail extends ComplaintFields {
  @Text({ max: 200 }) caseWorkerName: string;
  @ListOf(() => ComplaintReply, { max: 100, description: 'The oldest first; the provider never reads them' })
  replies: ComplaintReply[];
  @ListOf(() => PermittedAction, { max: 5 }) permittedActions: Permission[];
}

export class ClientsWordsFilter extends ListQuery {
  @Flag({ optional: true, description: 'Of the clients the reader is responsible for' }) mine?: boolean;
  @Uuid({ optional: true }) clientId?: string;
}

export class ComplaintFilter extends ClientsWordsFilter {
  @Values({ max: 6, of: DEVIATION_STATUSES, optional: true }) status?: DeviationStatus[];
  @Flag({ optional: true, description: 'The client has not been answered' }) unanswered?: boolean;
  @OneOf(Object.keys(COMPLAINT_SORTS), { optional: true }) override sort?: keyof typeof COMPLAINT_SORTS;
}

export class ClientFeedbackItem extends FeedbackItem {
  @Uuid() clientId: string;
  @Text({ max: 200, description: 'The provider never sees it' }) clientName: string;
}
export class ClientFeedbackPage extends PageOf(ClientFeedbackItem) {}

export class ReplyToComplaint {
  @Text({ max: 4_000, min: 3 }) text: string;
}

export class ForwardComplaint {
  @OneOf(SEVERITIES) severity: Severity;
  @Text({ max: 300 }) title: string;
  @Text({ max: 4_000, min: 10, description: 'Written without the client' }) description: string;
}
