import { Body, Controller, Get, Header, Param, Post, Put, Query } from '@nestjs/common';
import {
  addDays,
  Allow,
  Answers,
  ClientActing,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  ProviderActing,
  startOfHelsinkiDay,
  type ClientActor,
  type Command,
  type ProviderActor,
} from '@kasvutori/platform';
import {
  AppointmentItem,
  Appointments,
  BookTime,
  CalendarHours,
  CancelAppointment,
  FreeTimes,
  MyAppointments,
  OfferCalendar,
  WeekQuery,
} from './appointments.dto.js';
import { bookAppointment, cancelAppointment, moveAppointment } from './book-appointment.js';
import { appointmentsBetween } from './calendar-queries.js';
import {
  freeTimesFor,
  icsOf,
  myAppointments,
  offerCalendar,
  presentAppointment,
  readAppointment,
} from './present-appointments.js';
import { setCalendar } from './set-calendar.js';

@Controller()
export class AppointmentsController {
  constructor(private readonly db: Database) {}

  /** When the provider has time for clients of this offer. */
  @Get('offers/:id/calendar')
  @Allow('calendar:read')
  @Answers(OfferCalendar)
  calendar(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<OfferCalendar> {
    return this.db.read(actor, (tx) => offerCalendar(tx, actor, id));
  }

  @Put('offers/:id/calendar')
  @Allow('calendar:set')
  @Answers(OfferCalendar)
  set(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: CalendarHours,
  ): Promise<OfferCalendar> {
    return this.db.transaction(actor, async (tx, now) => {
      await setCalendar(tx, actor, id, { ...body, places: body.places ?? 1 }, version, now);
      return offerCalendar(tx, actor, id);
    });
  }

  /** The provider's appointments of seven days. */
  @Get('appointments')
  @Allow('appointment:list')
  @Answers(Appointments)
  week(@ProviderActing() actor: ProviderActor, @Query() { from }: WeekQuery): Promise<Appointments> {
    return this.db.read(actor, async (tx, now) => {
      const [begin, end] = [startOfHelsinkiDay(from), startOfHelsinkiDay(addDays(from, 7))];
      const rows = await appointmentsBetween(tx, actor.organisationId, begin, end);
      return { items: rows.map((row) => presentAppointment(actor, row, now)) };
    });
  }

  @Post('appointments/:id/cancel')
  @Allow('appointment:call-off')
  @Answers(AppointmentItem)
  cancelByProvider(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { reason }: CancelAppointment,
  ): Promise<AppointmentItem> {
    return this.db.transaction(actor, async (tx, now) => {
      await cancelAppointment(tx, actor, id, reason ?? null, version);
      return readAppointment(tx, actor, id, now);
    });
  }

  /** My appointments, and with whom I can book. */
  @Get('my/appointments')
  @Allow('appointment:read-own')
  @Answers(MyAppointments)
  mine(@ClientActing() actor: ClientActor): Promise<MyAppointments> {
    return this.db.read(actor, (tx, now) => myAppointments(tx, actor, now));
  }

  /** The free times of the provider I have chosen. */
  @Get('my/choices/:id/free-times')
  @Allow('appointment:book')
  @Answers(FreeTimes)
  free(@ClientActing() actor: ClientActor, @Param() { id }: IdParam): Promise<FreeTimes> {
    return this.db.read(actor, (tx, now) => freeTimesFor(tx, actor, id, now));
  }

  @Post('my/choices/:id/appointments')
  @Allow('appointment:book')
  @Answers(AppointmentItem, { status: 201 })
  book(
    @ClientActing() actor: ClientActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() { startsAt }: BookTime,
  ): Promise<AppointmentItem> {
    return this.db.once(actor, command, async (tx, now) =>
      readAppointment(tx, actor, (await bookAppointment(tx, actor, id, startsAt)).id, now),
    );
  }

  @Post('my/appointments/:id/move')
  @Allow('appointment:move')
  @Answers(AppointmentItem)
  move(
    @ClientActing() actor: ClientActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { startsAt }: BookTime,
  ): Promise<AppointmentItem> {
    return this.db.transaction(actor, async (tx, now) => {
      await moveAppointment(tx, actor, id, startsAt, version);
      return readAppointment(tx, actor, id, now);
    });
  }

  @Post('my/appointments/:id/cancel')
  @Allow('appointment:cancel')
  @Answers(AppointmentItem)
  cancel(
    @ClientActing() actor: ClientActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<AppointmentItem> {
    return this.db.transaction(actor, async (tx, now) => {
      await cancelAppointment(tx, actor, id, null, version);
      return readAppointment(tx, actor, id, now);
    });
  }

  /** The appointment for the calendar of a phone. */
  @Get('my/appointments/:id/appointment.ics')
  @Allow('appointment:read-own')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="aika.ics"')
  @Answers(null, { media: 'text/calendar' })
  ics(@ClientActing() actor: ClientActor, @Param() { id }: IdParam): Promise<string> {
    return this.db.read(actor, (tx, now) => icsOf(tx, actor, id, now));
  }
}
