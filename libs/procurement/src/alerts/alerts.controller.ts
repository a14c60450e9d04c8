import { Body, Controller, Delete, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  CONFIG,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  ProviderActing,
  systemActor,
  type Command,
  type Config,
  type Page,
  type ProviderActor,
} from '@kasvutori/platform';
import { listAlerts, listSearches, markAlertRead, readSearch } from './alert-queries.js';
import {
  AlertFilter,
  AlertPage,
  FittingTenders,
  SavedSearch,
  SavedSearches,
  SavedSearchInput,
  Subscription,
  UnsubscribeParam,
  type Alert,
} from './alerts.dto.js';
import { fittingTenders } from './fitting-tenders.js';
import { changeSearch, saveSearch } from './save-search.js';
import { readSubscription, unsubscribe } from './unsubscribe.js';

@ApiTags('Alerts')
@Controller('provider')
export class AlertsController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Tenders that take bids and fit the company. */
  @Get('fitting-tenders')
  @Allow('alert:read')
  @Answers(FittingTenders)
  fitting(@ProviderActing() actor: ProviderActor): Promise<FittingTenders> {
    return this.db.read(actor, (tx, now) => fittingTenders(tx, actor, now));
  }

  @Get('alerts')
  @Allow('alert:read')
  @Answers(AlertPage)
  alerts(@ProviderActing() actor: ProviderActor, @Query() filter: AlertFilter): Promise<Page<Alert>> {
    return this.db.read(actor, (tx) => listAlerts(tx, actor, filter));
  }

  @Post('alerts/:id/read')
  @Allow('alert:read')
  @Answers(null)
  markRead(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<void> {
    return this.db.transaction(actor, (tx, now) => markAlertRead(tx, id, now));
  }

  @Get('saved-searches')
  @Allow('saved-search:read')
  @Answers(SavedSearches)
  searches(@ProviderActing() actor: ProviderActor): Promise<SavedSearches> {
    return this.db.read(actor, (tx) => listSearches(tx, actor));
  }

  @Post('saved-searches')
  @Allow('saved-search:edit')
  @Answers(SavedSearch, { status: 201 })
  save(
    @ProviderActing() actor: ProviderActor,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() body: SavedSearchInput,
  ): Promise<SavedSearch> {
    return this.db.once(actor, command, async (tx, now) => {
      const id = await saveSearch(tx, actor, body, this.config.publicUrl, now);
      return readSearch(tx, actor, id);
    });
  }

  @Put('saved-searches/:id')
  @Allow('saved-search:edit')
  @Answers(SavedSearch)
  change(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: SavedSearchInput,
  ): Promise<SavedSearch> {
    return this.db.transaction(actor, async (tx, now) => {
      await changeSearch(tx, actor, id, version, body, now);
      return readSearch(tx, actor, id);
    });
  }

  @Delete('saved-searches/:id')
  @Allow('saved-search:edit')
  @Answers(null)
  remove(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam, @IfMatch() version: number): Promise<void> {
    return this.db.transaction(actor, (tx, now) => changeSearch(tx, actor, id, version, 'remove', now));
  }
}

/** Where the link in a mail leads: looking changes nothing, as mail programs open links by themselves; pressing stops the mails. */
@ApiTags('Alerts')
@Controller('public/unsubscribe')
export class UnsubscribeController {
  private readonly reader = systemActor('unsubscribe');

  constructor(private readonly db: Database) {}

  @Get(':token')
  @Allow('public')
  @Answers(Subscription)
  async look(@Param() { token }: UnsubscribeParam): Promise<Subscription> {
    const { searchName, mail } = await this.db.read(this.reader, (tx) => readSubscription(tx, token));
    return { searchName, mail };
  }

  @Post(':token')
  @Allow('public')
  @Answers(Subscription)
  stop(@Param() { token }: UnsubscribeParam): Promise<Subscription> {
    return this.db.transaction(this.reader, (tx, now) => unsubscribe(tx, this.reader, token, now));
  }
}
