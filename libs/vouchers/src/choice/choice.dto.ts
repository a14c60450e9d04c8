import {
  Amount,
  DateOnly,
  HistoryEntry,
  Instant,
  Int,
  LANGUAGES,
  ListOf,
  ListQuery,
  OneOf,
  PageOf,
  PermittedAction,
  SERVICE_KIND_CODES,
  SERVICE_UNITS,
  Text,
  Uuid,
  Values,
  type CalendarDate,
  type HistoryRow,
  type Language,
  type Permission,
  type ServiceKindCode,
  type ServiceUnit,
} from '@kasvutori/platform';
import { EventItem } from '../service-events/events.dto.js';
import { CHOICE_STATUSES, type ChoiceStatus } from './choice-lifecycle.js';
import { CHOICE_SORTS } from './choice-queries.js';

const SEEN = ['proposed', 'accepted', 'ended'] as const;

export class ChooseProvider {
  @Uuid() offerId: string;
  @Text({
    max: 500,
    min: 3,
    optional: true,
    description: 'A case worker says why they choose for the client; a client need not',
  })
  reason?: string;
  @Amount({ optional: true, description: 'The price of a unit that was compared; refused when it has changed' })
  unitPrice?: string;
}

export class ChangeProvider extends ChooseProvider {}

export class MadeChoice {
  @Uuid() id: string;
  @Instant({ description: 'Until then the provider answers' }) answerBy: Date;
}

export class DeclineChoice {
  @Text({ max: 500, min: 3, description: 'Seen by the client and the authority' }) reason: string;
}

export class ChoiceListQuery extends ListQuery {
  @Values({ max: 3, of: SEEN, optional: true }) status?: (typeof SEEN)[number][];
  @OneOf(Object.keys(CHOICE_SORTS), { optional: true }) override sort?: keyof typeof CHOICE_SORTS;
}

export class ChoiceItem {
  @Uuid() id: string;
  @OneOf(CHOICE_STATUSES) status: ChoiceStatus;
  @Uuid() voucherId: string;
  @Text({ max: 20 }) voucherNumber: string;
  @Uuid() offerId: string;
  @OneOf(SERVICE_KIND_CODES) serviceKind: ServiceKindCode;
  @OneOf(Object.keys(SERVICE_UNITS)) unit: ServiceUnit;
  @Text({ max: 300 }) authorityName: string;
  @Uuid() clientId: string;
  @Text({ max: 20 }) clientReference: string;
  @Text({ max: 200 }) clientName: string;
  @Text({ max: 3 }) municipality: string;
  @OneOf(LANGUAGES) language: Language;
  @Instant() proposedAt: Date;
  @Instant() answerBy: Date;
  @DateOnly({ nullable: true }) startsOn: CalendarDate | null;
  @DateOnly({ nullable: true }) endsOn: CalendarDate | null;
  @DateOnly({ description: 'The last day of the voucher' }) lastDay: CalendarDate;
  @Amount({ description: 'What one unit costs the voucher' }) unitPrice: string;
  @Amount({ description: 'Still free on the voucher' }) available: string;
  @Int({
    min: 0,
    max: 1_000_000,
    nullable: true,
    description: 'Units that can still be recorded; null without a limit',
  })
  unitsLeft: number | null;
  @Int({ min: 0, max: 500 }) unitsUsed: number;
  @Int({ min: 1, max: 1_000_000 }) version: number;
  @ListOf(() => PermittedAction, { max: 5 }) permittedActions: Permission[];
}

export class ChoicePage extends PageOf(ChoiceItem) {}

export class ChoiceDetail extends ChoiceItem {
  @Text({ max: 300 }) email: string;
  @Text({ max: 50, nullable: true }) phone: string | null;
  @DateOnly({ nullable: true, description: 'The first day an event can be recorded on' })
  recordFrom: CalendarDate | null;
  @DateOnly({ nullable: true }) recordTo: CalendarDate | null;
  @Int({ min: 1, max: 60, description: 'So many days the client may think before silence is consent' })
  silenceDays: number;
  @ListOf(() => EventItem, { max: 1_000 }) events: EventItem[];
  @ListOf(() => HistoryEntry, { max: 500 }) history: HistoryRow[];
}
