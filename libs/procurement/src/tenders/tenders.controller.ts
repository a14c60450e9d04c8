import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AuthorityActing,
  CONFIG,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  type AuthorityActor,
  type Command,
  type Config,
  type Page,
} from '@kasvutori/platform';
import { approveAndPublish } from './approve-and-publish.js';
import { listTenders } from './list-tenders.js';
import { moveByOfficer } from './move-by-officer.js';
import { createDraft, saveDraft } from './save-draft.js';
import { readTenderDetail } from './tender-detail.js';
import { contentOf } from './tender-input.js';
import { MoveReason, TenderInput } from './tender-input.dto.js';
import { TenderDetail, TenderFilter, TenderPage, type TenderSummary } from './tenders.dto.js';

/** The officers' side of a tender, from draft to publication or cancellation. */
@ApiTags('Tenders')
@Controller('tenders')
export class TendersController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Allow('tender:read')
  @Answers(TenderPage)
  list(@AuthorityActing() actor: AuthorityActor, @Query() filter: TenderFilter): Promise<Page<TenderSummary>> {
    return this.db.read(actor, (tx) => listTenders(tx, 'own', filter));
  }

  @Get(':id')
  @Allow('tender:read')
  @Answers(TenderDetail)
  read(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<TenderDetail> {
    return this.db.read(actor, (tx, now) => readTenderDetail(tx, actor, id, now));
  }

  @Post()
  @Allow('tender:create')
  @Answers(TenderDetail, { status: 201 })
  create(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() body: TenderInput,
  ): Promise<TenderDetail> {
    return this.db.once(actor, command, async (tx, now) => {
      const { id } = await createDraft(tx, actor, contentOf(body), now);
      return readTenderDetail(tx, actor, id, now);
    });
  }

  /** Saves the whole draft: lots, price items and criteria left out are gone. */
  @Put(':id')
  @Allow('tender:edit')
  @Answers(TenderDetail)
  save(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: TenderInput,
  ): Promise<TenderDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await saveDraft(tx, actor, id, version, contentOf(body), now);
      return readTenderDetail(tx, actor, id, now);
    });
  }

  @Post(':id/submit-for-approval')
  @Allow('tender:submit-for-approval')
  @Answers(TenderDetail)
  submit(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<TenderDetail> {
    return this.db.transaction(actor, async (tx) => {
      const at = await moveByOfficer(tx, actor, id, version, 'submit-for-approval');
      return readTenderDetail(tx, actor, id, at);
    });
  }

  @Post(':id/return')
  @Allow('tender:return')
  @Answers(TenderDetail)
  return(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { reason }: MoveReason,
  ): Promise<TenderDetail> {
    return this.db.transaction(actor, async (tx) => {
      const at = await moveByOfficer(tx, actor, id, version, 'return', reason);
      return readTenderDetail(tx, actor, id, at);
    });
  }

  /** Publishes the tender; the officer who submitted it is refused. */
  @Post(':id/approve-and-publish')
  @Allow('tender:approve-and-publish')
  @Answers(TenderDetail)
  approve(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<TenderDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await approveAndPublish(tx, this.config.kek, actor, id, version);
      return readTenderDetail(tx, actor, id, now);
    });
  }

  @Post(':id/cancel')
  @Allow('tender:cancel')
  @Answers(TenderDetail)
  cancel(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { reason }: MoveReason,
  ): Promise<TenderDetail> {
    return this.db.transaction(actor, async (tx) => {
      const at = await moveByOfficer(tx, actor, id, version, 'cancel', reason);
      return readTenderDetail(tx, actor, id, at);
    });
  }
}
