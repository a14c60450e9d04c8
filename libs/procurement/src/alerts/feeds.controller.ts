import { Controller, Get, Header, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Acting,
  Allow,
  Answers,
  CONFIG,
  Database,
  IdParam,
  permitted,
  ProviderActing,
  systemActor,
  type Actor,
  type Config,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import type { FastifyRequest } from 'fastify';
import { findTenders } from '../tenders/find-tenders.js';
import { CalendarAddress, FeedFilter, FeedLanguage, UnsubscribeParam } from './alerts.dto.js';
import { companyCalendar, makeCalendarLink, readCalendarLink, tenderCalendar } from './deadline-calendar.js';
import { tenderFeed } from './tender-feed.js';

/** Tenders for feed readers and calendars, which sign in nowhere. */
@ApiTags('Alerts')
@Controller('public')
export class FeedsController {
  private readonly reader = systemActor('calendar');

  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Atom feed of the tenders that take bids, the newest first; takes the filters of the public list. */
  @Get('tender-feed')
  @Allow('public')
  @Header('content-type', 'application/atom+xml; charset=utf-8')
  @Header('cache-control', 'public, max-age=300')
  @Answers(null, { status: 200, media: 'application/atom+xml' })
  feed(@Acting() actor: Actor, @Query() filter: FeedFilter, @Req() request: FastifyRequest): Promise<string> {
    const { publicUrl: origin } = this.config;
    return this.db.read(actor, async (tx, now) =>
      tenderFeed(await findTenders(tx, { ...filter, open: true, sort: 'publishedAt', limit: 50 }), {
        language: filter.language ?? 'fi',
        origin,
        self: `${origin}${request.url}`,
        now,
      }),
    );
  }

  /** The deadlines of one tender as an iCalendar file. */
  @Get('tenders/:id/deadlines')
  @Allow('public')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="deadlines.ics"')
  @Answers(null, { status: 200, media: 'text/calendar' })
  deadlines(@Acting() actor: Actor, @Param() { id }: IdParam, @Query() { language }: FeedLanguage): Promise<string> {
    return this.db.read(actor, (tx) => tenderCalendar(tx, id, language ?? 'fi', this.config.publicUrl));
  }

  /** The deadlines a company follows, at its secret address. */
  @Get('calendars/:token')
  @Allow('public')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'private, max-age=300')
  @Answers(null, { status: 200, media: 'text/calendar' })
  calendar(@Param() { token }: UnsubscribeParam): Promise<string> {
    return this.db.read(this.reader, (tx, now) => companyCalendar(tx, token, this.config.publicUrl, now));
  }
}

/** The company's secret calendar address. */
@ApiTags('Alerts')
@Controller('provider/calendar')
export class CalendarController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Allow('saved-search:read')
  @Answers(CalendarAddress)
  read(@ProviderActing() actor: ProviderActor): Promise<CalendarAddress> {
    return this.db.read(actor, (tx) => this.address(tx, actor));
  }

  /** Makes a new address; the one before stops working. */
  @Post()
  @Allow('saved-search:edit')
  @Answers(CalendarAddress)
  make(@ProviderActing() actor: ProviderActor): Promise<CalendarAddress> {
    return this.db.transaction(actor, async (tx, now) => {
      await makeCalendarLink(tx, actor, now);
      return this.address(tx, actor);
    });
  }

  private async address(tx: Tx, actor: ProviderActor): Promise<CalendarAddress> {
    const link = await readCalendarLink(tx, actor.organisationId);
    return {
      address: link && `${this.config.publicUrl}/api/v1/public/calendars/${link.token}`,
      madeAt: link?.madeAt ?? null,
      permittedActions: permitted(actor, [{ action: 'saved-search:edit' }]),
    };
  }
}
