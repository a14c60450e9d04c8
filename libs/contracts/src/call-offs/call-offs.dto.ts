import {
  Amount,
  DateOnly,
  HistoryEntry,
  Instant,
  Int,
  ListOf,
  ListQuery,
  LocalisedText,
  Nested,
  OneOf,
  PageOf,
  PermittedAction,
  Text,
  Uuid,
  Values,
  type HistoryRow,
  type Localised,
  type Permission,
} from '@kasvutori/platform';
import { CallOffReasonView } from '../frameworks/frameworks.dto.js';
import { CALL_OFF_TASKS } from './call-off-tasks.js';
import { CALL_OFF_STATUSES, type CallOffStatus } from './call-off-lifecycle.js';

export class CallOffFilter extends ListQuery {
  @Uuid({ optional: true }) frameworkId?: string;
  @Values({ max: 6, of: CALL_OFF_STATUSES, optional: true }) status?: CallOffStatus[];
}

class CallOffOrdered {
  @Text({ max: 300, min: 3 }) title: string;
  @Amount() value: string;
  @Values({ max: 320, maxLength: 3, description: 'Municipality codes' }) municipalities: string[];
  @DateOnly() validFrom: string;
}

export class OrderCallOff extends CallOffOrdered {
  @Text({ max: 10_000, min: 3 }) description: string;
  @DateOnly() lastDay: string;
  @Uuid({ description: 'Whom the rule named when the officer looked' }) proposedProviderId: string;
  @Uuid({ description: 'To whom it is offered' }) providerId: string;
  @Text({
    max: 4_000,
    min: 10,
    optional: true,
    nullable: true,
    description: 'Why it goes to another than the proposed',
  })
  ground?: string | null;
}

export class CallOffSummary extends CallOffOrdered {
  @Uuid() id: string;
  @Text({ max: 40 }) number: string;
  @Uuid() frameworkId: string;
  @DateOnly({ description: 'The first day on which it is no longer valid' }) validTo: string;
  @OneOf(CALL_OFF_STATUSES) status: CallOffStatus;
  @Uuid({ nullable: true, description: 'To whom it was offered last; a provider sees its own offer' })
  providerId: string | null;
  @Text({ max: 300, nullable: true }) providerName: string | null;
  @Instant({ nullable: true }) answerBy: Date | null;
  @Uuid({ nullable: true }) contractId: string | null;
  @Text({ max: 40, nullable: true }) contractNumber: string | null;
  @Uuid({ nullable: true, description: 'The sealed order form of an accepted order that binds as it is' })
  documentId: string | null;
  @Instant() orderedAt: Date;
}

export class CallOffPage extends PageOf(CallOffSummary) {}

const OFFER_STATUSES = ['waiting', 'accepted', 'declined', 'lapsed', 'withdrawn'] as const;

export class CallOffOffer {
  @Int({ min: 1, max: 999 }) position: number;
  @Uuid() providerId: string;
  @Text({ max: 300 }) providerName: string;
  @Text({ max: 300, nullable: true, description: 'Whom the rule named, where it went to another; for the authority' })
  departedFrom: string | null;
  @Nested(() => CallOffReasonView) reason: CallOffReasonView;
  @Text({ max: 4_000, nullable: true, description: 'Why it went to another than the rule named' }) ground:
    | string
    | null;
  @Instant() offeredAt: Date;
  @Instant() answerBy: Date;
  @OneOf(OFFER_STATUSES) status: (typeof OFFER_STATUSES)[number];
  @Text({ max: 2_000, nullable: true }) answerReason: string | null;
  @Instant({ nullable: true }) answeredAt: Date | null;
}

export class CallOffDetail extends CallOffSummary {
  @Text({ max: 10_000 }) description: string;
  @Text({ max: 64, nullable: true, description: 'SHA-256 of the order form' }) documentSha256: string | null;
  @Int({ min: 1, max: 1_000_000 }) version: number;
  @ListOf(() => CallOffOffer, { max: 999, description: 'In turn; a provider sees its own' }) offers: CallOffOffer[];
  @ListOf(() => PermittedAction, { max: 5 }) permittedActions: Permission[];
  @ListOf(() => HistoryEntry, { max: 500 }) history: HistoryRow[];
}

export class CallOffTask {
  @OneOf(CALL_OFF_TASKS, { description: 'competition: to decide · late: nobody has answered in time · waiting' })
  kind: (typeof CALL_OFF_TASKS)[number];
  @Uuid({ description: 'Of a competition its tender, of the others the order' }) id: string;
  @Text({ max: 40 }) number: string;
  @LocalisedText({ max: 700, partial: true }) title: Localised;
  @Instant() until: Date;
}

export class CallOffTasks {
  @ListOf(() => CallOffTask, { max: 100 }) items: CallOffTask[];
}

export class CallOffAnswer {
  @Text({ max: 2_000, min: 3 }) reason: string;
}
