import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Acting,
  Allow,
  Answers,
  Database,
  IdParam,
  ProviderActing,
  type Actor,
  type Page,
  type ProviderActor,
} from '@kasvutori/platform';
import { findTenders } from './find-tenders.js';
import { readProviderTender } from './provider-tender.js';
import { readPublicTender } from './public-tender.js';
import { TenderPage, TenderSearchFilter, type TenderSummary } from './tender-lists.dto.js';
import { ProviderTender, PublicTender } from './tenders.dto.js';

/** What has been published, for anyone. */
@ApiTags('Tenders')
@Controller('public/tenders')
export class PublicTendersController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('public')
  @Answers(TenderPage)
  list(@Acting() actor: Actor, @Query() filter: TenderSearchFilter): Promise<Page<TenderSummary>> {
    return this.db.read(actor, (tx) => findTenders(tx, filter));
  }

  @Get(':id')
  @Allow('public')
  @Answers(PublicTender)
  read(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<PublicTender> {
    return this.db.read(actor, (tx) => readPublicTender(tx, id));
  }
}

/** The same tenders for a provider, with its own bid and what it may do. */
@ApiTags('Tenders')
@Controller('provider/tenders')
export class ProviderTendersController {
  constructor(private readonly db: Database) {}

  @Get(':id')
  @Allow('tender:read-as-provider')
  @Answers(ProviderTender)
  read(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<ProviderTender> {
    return this.db.read(actor, (tx, now) => readProviderTender(tx, actor, id, now));
  }
}
