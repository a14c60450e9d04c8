import {
  DateOnly,
  Instant,
  Int,
  ListOf,
  OneOf,
  PermittedAction,
  SERVICE_KIND_CODES,
  Text,
  TimeOfDay,
  Uuid,
  type CalendarDate,
  type Permission,
  type ServiceKindCode,
  type WallTime,
} from '@kasvutori/platform';
import type { AppointmentStatus } from './calendar-queries.js';

export class OpenHours {
  @TimeOfDay() from: WallTime;
  @TimeOfDay() to: WallTime;
}

export class WeekdayHours extends OpenHours {
  @Int({ min: 1, max: 7, description: 'Monday is 1' }) weekday: number;
}

export class ExceptionDay {
  @DateOnly() day: CalendarDate;
  @ListOf(() => OpenHours, { max: 10, description: 'Instead of the hours of the week; none is a day off' })
  hours: OpenHours[];
}

export class CalendarHours {
  @ListOf(() => WeekdayHours, { max: 70 }) hours: WeekdayHours[];
  @ListOf(() => ExceptionDay, { max: 200 }) exceptions: ExceptionDay[];
  @Int({ min: 15, max: 480, description: 'Length of one appointment in minutes' }) slotMinutes: number;
  @Int({
    min: 1,
    max: 500,
    nullable: true,
    description: 'So many appointments in a week; null: as many as there are times',
  })
  weekCapacity: number | null;
  @Int({ min: 1, max: 50, optional: true, description: 'Clients at one time; one unless said' }) places?: number;
}

export class OfferCalendar extends CalendarHours {
  @Int({ min: 1, max: 50, description: 'Clients at one time' }) override places: number;
  @Int({ min: 0, max: 1_000_000, description: '0 while none is kept' }) version: number;
  @DateOnly({ nullable: true, description: 'As the comparison tells it' }) nextFreeOn: CalendarDate | null;
}

export class FreeTime {
  @Instant() startsAt: Date;
  @Instant() endsAt: Date;
}

export class FreeTimes {
  @Text({ max: 300 }) providerName: string;
  @ListOf(() => FreeTime, { max: 2_000 }) items: FreeTime[];
}

export class BookTime {
  @Instant({ description: 'One of the free times' }) startsAt: string;
}

export class CancelAppointment {
  @Text({ max: 500, optional: true, description: 'The provider tells the client why' }) reason?: string;
}

export class AppointmentItem {
  @Uuid() id: string;
  @Uuid() choiceId: string;
  @Uuid() offerId: string;
  @Text({ max: 300 }) providerName: string;
  @Text({ max: 200 }) clientName: string;
  @Text({ max: 20 }) clientReference: string;
  @OneOf(SERVICE_KIND_CODES) serviceKind: ServiceKindCode;
  @Instant() startsAt: Date;
  @Instant() endsAt: Date;
  @Instant({ description: 'Until then the client may move or cancel it' }) changeBy: Date;
  @OneOf(['booked', 'cancelled']) status: AppointmentStatus;
  @Text({ max: 500, nullable: true }) reason: string | null;
  @Int({ min: 1, max: 1_000_000 }) version: number;
  @ListOf(() => PermittedAction, { max: 2 }) permittedActions: Permission[];
}

export class Appointments {
  @ListOf(() => AppointmentItem, { max: 1_000 }) items: AppointmentItem[];
}

/** With whom the client may book, and what is booked. */
export class BookableChoice {
  @Uuid() choiceId: string;
  @Text({ max: 300 }) providerName: string;
  @OneOf(SERVICE_KIND_CODES) serviceKind: ServiceKindCode;
}

export class MyAppointments extends Appointments {
  @ListOf(() => BookableChoice, { max: 100 }) choices: BookableChoice[];
}

export class WeekQuery {
  @DateOnly({ description: 'The first of seven days' }) from: CalendarDate;
}
