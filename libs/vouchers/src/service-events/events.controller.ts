import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  ClientActing,
  Database,
  Idempotent,
  IdParam,
  ProviderActing,
  SignedIn,
  type ClientActor,
  type Command,
  type ProviderActor,
  type SignedInActor,
} from '@kasvutori/platform';
import { noteReading } from '../clients/note-reading.js';
import { approveEvent, rejectEvent, withdrawEvent } from './approve-event.js';
import { EVENT_SORTS, eventsOfPerson, listEventsOfProvider } from './event-queries.js';
import {
  EventDetail,
  EventListQuery,
  EventPage,
  EventReason,
  MyEvents,
  RecordEvent,
  ReversedEvent,
} from './events.dto.js';
import { eventDetail, presentEvent } from './present-event.js';
import { recordEvent } from './record-event.js';
import { reverseEvent } from './reverse-event.js';

@Controller()
export class EventsController {
  constructor(private readonly db: Database) {}

  /** The provider records a service given to a client it has accepted. */
  @Post('choices/:id/events')
  @Allow('service-event:record')
  @Answers(EventDetail, { status: 201 })
  record(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() body: RecordEvent,
  ): Promise<EventDetail> {
    return this.db.once(actor, command, async (tx, now) =>
      eventDetail(tx, actor, (await recordEvent(tx, actor, id, body, now)).id),
    );
  }

  /** The provider's events. */
  @Get('service-events')
  @Allow('service-event:list')
  @Answers(EventPage)
  list(
    @ProviderActing() actor: ProviderActor,
    @Query() { sort = '-occurredOn', ...filter }: EventListQuery,
  ): Promise<EventPage> {
    return this.db.read(actor, async (tx) => {
      const page = await listEventsOfProvider(tx, actor.organisationId, { ...filter, sort: EVENT_SORTS[sort] });
      return { ...page, items: page.items.map((row) => presentEvent(actor, row)) };
    });
  }

  /** The client's own events, those that wait for their word first. */
  @Get('my/service-events')
  @Allow('client:read-own')
  @Answers(MyEvents)
  mine(@ClientActing() actor: ClientActor): Promise<MyEvents> {
    return this.db.read(actor, async (tx) => ({
      items: (await eventsOfPerson(tx, actor.personId)).map((row) => presentEvent(actor, row)),
    }));
  }

  @Get('service-events/:id')
  @Allow('service-event:read')
  @Answers(EventDetail)
  read(@SignedIn() actor: SignedInActor, @Param() { id }: IdParam): Promise<EventDetail> {
    return this.db.transaction(actor, async (tx) => {
      const event = await eventDetail(tx, actor, id);
      await noteReading(tx, actor, 'service-event', id, event.voucherId);
      return event;
    });
  }

  /** Confirms that the service was given; the provider has then earned its price. */
  @Post('service-events/:id/approve')
  @Allow('service-event:approve')
  @Answers(EventDetail)
  approve(
    @SignedIn() actor: SignedInActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
  ): Promise<EventDetail> {
    return this.db.once(actor, command, async (tx, now) => {
      await approveEvent(tx, actor, id, now);
      return eventDetail(tx, actor, id);
    });
  }

  @Post('service-events/:id/reject')
  @Allow('service-event:reject')
  @Answers(EventDetail)
  reject(
    @SignedIn() actor: SignedInActor,
    @Param() { id }: IdParam,
    @Body() { reason }: EventReason,
  ): Promise<EventDetail> {
    return this.db.transaction(actor, async (tx) => {
      await rejectEvent(tx, actor, id, reason);
      return eventDetail(tx, actor, id);
    });
  }

  @Post('service-events/:id/withdraw')
  @Allow('service-event:withdraw')
  @Answers(EventDetail)
  withdraw(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<EventDetail> {
    return this.db.transaction(actor, async (tx) => {
      await withdrawEvent(tx, actor, id);
      return eventDetail(tx, actor, id);
    });
  }

  /** Corrects an approved event by a row with the opposite sign. */
  @Post('service-events/:id/reverse')
  @Allow('service-event:reverse')
  @Answers(ReversedEvent, { status: 201 })
  reverse(
    @SignedIn() actor: SignedInActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() { reason }: EventReason,
  ): Promise<ReversedEvent> {
    return this.db.once(actor, command, (tx, now) => reverseEvent(tx, actor, id, reason, now));
  }
}
