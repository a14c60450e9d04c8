import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Acting,
  Allow,
  Answers,
  AuthorityActing,
  CONFIG,
  Database,
  IdParam,
  IfMatch,
  type Actor,
  type AuthorityActor,
  type Config,
} from '@kasvutori/platform';
import { MoveReason } from '../tenders/tender-input.dto.js';
import { PublicTender } from '../tenders/tenders.dto.js';
import { moveRevision, publishRevision } from './move-revision.js';
import { readPublicRevisions, readRevisionDetail, readRevisionList, readTenderAsOf } from './revision-views.js';
import { AsOf, PublicRevision, RevisionDetail, RevisionInput, RevisionList, RevisionParams } from './revisions.dto.js';
import { saveRevision, startRevision } from './write-revision.js';

/** Corrigenda of a published tender, from draft to publication. */
@ApiTags('Tenders')
@Controller('tenders/:id/revisions')
export class RevisionsController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Allow('tender:read')
  @Answers(RevisionList)
  list(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<RevisionList> {
    return this.db.read(actor, (tx, now) => readRevisionList(tx, actor, id, now));
  }

  @Post()
  @Allow('tender-revision:edit')
  @Answers(RevisionDetail, { status: 201 })
  start(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() body: RevisionInput,
  ): Promise<RevisionDetail> {
    return this.db.transaction(actor, async (tx, now) =>
      readRevisionDetail(tx, actor, id, await startRevision(tx, actor, id, body), now),
    );
  }

  @Get(':revisionId')
  @Allow('tender:read')
  @Answers(RevisionDetail)
  read(@AuthorityActing() actor: AuthorityActor, @Param() { id, revisionId }: RevisionParams): Promise<RevisionDetail> {
    return this.db.read(actor, (tx, now) => readRevisionDetail(tx, actor, id, revisionId, now));
  }

  @Put(':revisionId')
  @Allow('tender-revision:edit')
  @Answers(RevisionDetail)
  save(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id, revisionId }: RevisionParams,
    @IfMatch() version: number,
    @Body() body: RevisionInput,
  ): Promise<RevisionDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await saveRevision(tx, actor, { tenderId: id, revisionId, version }, body);
      return readRevisionDetail(tx, actor, id, revisionId, now);
    });
  }

  @Post(':revisionId/submit-for-approval')
  @Allow('tender-revision:submit-for-approval')
  @Answers(RevisionDetail)
  submit(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id, revisionId }: RevisionParams,
    @IfMatch() version: number,
  ): Promise<RevisionDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await moveRevision(tx, actor, { tenderId: id, revisionId, version }, 'submit-for-approval');
      return readRevisionDetail(tx, actor, id, revisionId, now);
    });
  }

  @Post(':revisionId/return')
  @Allow('tender-revision:return')
  @Answers(RevisionDetail)
  return(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id, revisionId }: RevisionParams,
    @IfMatch() version: number,
    @Body() { reason }: MoveReason,
  ): Promise<RevisionDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await moveRevision(tx, actor, { tenderId: id, revisionId, version }, 'return', reason);
      return readRevisionDetail(tx, actor, id, revisionId, now);
    });
  }

  @Post(':revisionId/withdraw')
  @Allow('tender-revision:withdraw')
  @Answers(RevisionDetail)
  withdraw(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id, revisionId }: RevisionParams,
    @IfMatch() version: number,
    @Body() { reason }: MoveReason,
  ): Promise<RevisionDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await moveRevision(tx, actor, { tenderId: id, revisionId, version }, 'withdraw', reason);
      return readRevisionDetail(tx, actor, id, revisionId, now);
    });
  }

  /** Publishes the corrigendum; the officer who submitted it is refused. */
  @Post(':revisionId/approve-and-publish')
  @Allow('tender-revision:approve-and-publish')
  @Answers(RevisionDetail)
  publish(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id, revisionId }: RevisionParams,
    @IfMatch() version: number,
  ): Promise<RevisionDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await publishRevision(tx, actor, { tenderId: id, revisionId, version }, this.config.publicUrl);
      return readRevisionDetail(tx, actor, id, revisionId, now);
    });
  }
}

/** What has been corrected, for anyone. */
@ApiTags('Tenders')
@Controller('public/tenders/:id')
export class PublicRevisionsController {
  constructor(private readonly db: Database) {}

  /** The published corrigenda with their differences, oldest first. */
  @Get('revisions')
  @Allow('public')
  @Answers(PublicRevision, { list: true })
  list(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<PublicRevision[]> {
    return this.db.read(actor, (tx) => readPublicRevisions(tx, id));
  }

  /** The content as it stood at an instant. */
  @Get('as-of')
  @Allow('public')
  @Answers(PublicTender)
  asOf(@Acting() actor: Actor, @Param() { id }: IdParam, @Query() { at }: AsOf): Promise<PublicTender> {
    return this.db.read(actor, (tx) => readTenderAsOf(tx, id, new Date(at)));
  }
}
