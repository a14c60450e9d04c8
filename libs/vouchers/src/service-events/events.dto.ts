import {
  Amount,
  DateOnly,
  HistoryEntry,
  Instant,
  Int,
  ListOf,
  ListQuery,
  OneOf,
  PageOf,
  PermittedAction,
  SERVICE_KIND_CODES,
  Text,
  TimeOfDay,
  Uuid,
  Values,
  type CalendarDate,
  type HistoryRow,
  type Permission,
  type ServiceKindCode,
  type WallTime,
} from '@kasvutori/platform';
import { EVENT_APPROVALS, EVENT_STATUSES, type EventApproval, type EventStatus } from './event-lifecycle.js';
import { EVENT_SORTS } from './event-queries.js';

type EventSort = keyof typeof EVENT_SORTS;

export class RecordEvent {
  @DateOnly({ description: 'The day of the service, not in the future' }) occurredOn: CalendarDate;
  @TimeOfDay({ optional: true, description: 'When it began; several events of one day differ by it' })
  startTime?: WallTime;
  @Int({ min: 1, max: 100, description: 'Units of the price list' }) units: number;
}

export class EventReason {
  @Text({ max: 500, min: 3, description: 'Seen by the client, the provider and the authority' }) reason: string;
}

export class EventItem {
  @Uuid() id: string;
  @Uuid() choiceId: string;
  @Uuid() voucherId: string;
  @Text({ max: 20 }) voucherNumber: string;
  @Uuid() clientId: string;
  @Text({ max: 20 }) clientReference: string;
  @Text({ max: 200 }) clientName: string;
  @Uuid() providerId: string;
  @Text({ max: 300 }) providerName: string;
  @OneOf(SERVICE_KIND_CODES) serviceKind: ServiceKindCode;
  @DateOnly() occurredOn: CalendarDate;
  @TimeOfDay({ nullable: true }) startTime: WallTime | null;
  @Int({ min: -100, max: 100 }) units: number;
  @Amount() unitPrice: string;
  @Amount({ negative: true }) amount: string;
  @Amount({ negative: true, description: 'What the client pays besides' }) ownCost: string;
  @OneOf(EVENT_STATUSES) status: EventStatus;
  @Instant() recordedAt: Date;
  @Instant({ description: 'Silence until then is consent' }) approveBy: Date;
  @OneOf(EVENT_APPROVALS, { nullable: true }) approvedHow: EventApproval | null;
  @Instant({ nullable: true }) approvedAt: Date | null;
  @Instant({ nullable: true }) paidAt: Date | null;
  @Uuid({ nullable: true, description: 'The event this row corrects' }) reversesId: string | null;
  @Uuid({ nullable: true, description: 'The row that corrects this event' }) reversedById: string | null;
  @Text({ max: 500, nullable: true }) reason: string | null;
  @Int({ min: 1, max: 1_000_000 }) version: number;
  @ListOf(() => PermittedAction, { max: 5 }) permittedActions: Permission[];
}

export class EventDetail extends EventItem {
  @ListOf(() => HistoryEntry, { max: 500 }) history: HistoryRow[];
}

export class EventPage extends PageOf(EventItem) {}

export class EventListQuery extends ListQuery {
  @Values({ max: 5, of: EVENT_STATUSES, optional: true }) status?: EventStatus[];
  @Uuid({ optional: true }) choiceId?: string;
  @OneOf(Object.keys(EVENT_SORTS), { optional: true }) override sort?: EventSort;
}

export class MyEvents {
  @ListOf(() => EventItem, { max: 200 }) items: EventItem[];
}

export class ReversedEvent {
  @Uuid({ description: 'The correcting row' }) id: string;
}
