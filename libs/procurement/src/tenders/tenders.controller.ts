import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
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
} from '@kasvutori/platform';
import { cancelLot, cancelTender } from './cancel-tender.js';
import { approveAndPublish } from './approve-and-publish.js';
import { listOwnTenders, readBoard } from './list-tenders.js';
import { moveByOfficer } from './move-by-officer.js';
import { createDraft, saveDraft } from './save-draft.js';
import { readTenderPreview } from './public-tender.js';
import { readTenderDetail } from './tender-detail.js';
import { contentOf } from './tender-input.js';
import { LotParams, MoveReason, Publication, TenderInput } from './tender-input.dto.js';
import { OwnTenderPage, TenderBoard, TenderFilter } from './tender-lists.dto.js';
import { PublicTender, TenderDetail } from './tenders.dto.js';

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
  @Answers(OwnTenderPage)
  list(@AuthorityActing() actor: AuthorityActor, @Query() filter: TenderFilter): Promise<OwnTenderPage> {
    return this.db.read(actor, (tx) => listOwnTenders(tx, actor, filter));
  }

  /** The pipeline by stage. */
  @Get('board')
  @Allow('tender:read')
  @Answers(TenderBoard)
  board(@AuthorityActing() actor: AuthorityActor): Promise<TenderBoard> {
    return this.db.read(actor, (tx) => readBoard(tx));
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

  /** Publishes the tender, at once or at a chosen time; the officer who submitted it is refused. */
  @Post(':id/approve-and-publish')
  @ApiBody({ type: Publication, required: false })
  @Allow('tender:approve-and-publish')
  @Answers(TenderDetail)
  approve(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { publishAt }: Publication,
  ): Promise<TenderDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await approveAndPublish(tx, this.config.keys, actor, id, version, publishAt);
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
    return this.db.transaction(actor, async (tx, now) => {
      await cancelTender(tx, actor, id, version, reason, this.config.publicUrl);
      return readTenderDetail(tx, actor, id, now);
    });
  }

  /** Cancels one lot of a published tender; the others go on. */
  @Post(':id/lots/:lotId/cancel')
  @Allow('tender:cancel-lot')
  @Answers(TenderDetail)
  cancelLot(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id, lotId }: LotParams,
    @IfMatch() version: number,
    @Body() { reason }: MoveReason,
  ): Promise<TenderDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await cancelLot(tx, actor, { tenderId: id, lotId, version, reason }, this.config.publicUrl);
      return readTenderDetail(tx, actor, id, now);
    });
  }

  /** The page as providers will see it once the tender is published. */
  @Get(':id/preview')
  @Allow('tender:read')
  @Answers(PublicTender)
  preview(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<PublicTender> {
    return this.db.read(actor, (tx) => readTenderPreview(tx, actor, id));
  }
}
