import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  ClientActing,
  commonProblem,
  Database,
  Idempotent,
  IdParam,
  ListQuery,
  SignedIn,
  type AuthorityActor,
  type ClientActor,
  type Command,
  type SignedInActor,
  type Tx,
} from '@kasvutori/platform';
import { APPEAL_SORTS, appealsOfPerson, listAppeals } from './appeal-queries.js';
import {
  VoucherAppealDetail,
  VoucherAppealListQuery,
  VoucherAppealPage,
  DecideVoucherAppeal,
  FileVoucherAppeal,
  RecordCourt,
  RecordCourtAnswer,
  RedressInput,
  StayDecision,
} from './appeals.dto.js';
import { VoucherWorth } from '../grants/grants.dto.js';
import { fileAppeal } from './file-appeal.js';
import {
  decideAppeal,
  prepareAppeal,
  recordCourt,
  recordCourtAnswer,
  stayDecision,
  withdrawAppeal,
  worthOfRedress,
} from './move-appeal.js';
import { appealDetail, presentAppeal } from './present-appeal.js';

/** Correction requests, from the request to the answer and beyond. */
@Controller()
export class AppealsController {
  constructor(private readonly db: Database) {}

  @Post('decisions-of-vouchers/:id/appeals')
  @Allow('appeal:file')
  @Answers(VoucherAppealDetail, { status: 201 })
  file(
    @SignedIn() actor: SignedInActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() body: FileVoucherAppeal,
  ): Promise<VoucherAppealDetail> {
    if (actor.kind === 'provider') throw commonProblem('forbidden');
    return this.db.once(actor, command, async (tx) => appealDetail(tx, actor, await fileAppeal(tx, actor, id, body)));
  }

  @Get('appeals-of-vouchers')
  @Allow('appeal:list')
  @Answers(VoucherAppealPage)
  list(
    @AuthorityActing() actor: AuthorityActor,
    @Query() { sort = '-filedOn', ...filter }: VoucherAppealListQuery,
  ): Promise<VoucherAppealPage> {
    return this.db.read(actor, async (tx) => {
      const page = await listAppeals(tx, actor.organisationId, { ...filter, sort: APPEAL_SORTS[sort] });
      return { ...page, items: page.items.map((row) => presentAppeal(actor, row)) };
    });
  }

  @Get('my/appeals')
  @Allow('client:read-own')
  @Answers(VoucherAppealPage)
  mine(@ClientActing() actor: ClientActor, @Query() { cursor, limit }: ListQuery): Promise<VoucherAppealPage> {
    return this.db.read(actor, async (tx) => {
      const page = await appealsOfPerson(tx, actor.personId, { cursor, limit });
      return { ...page, items: page.items.map((row) => presentAppeal(actor, row)) };
    });
  }

  @Get('appeals-of-vouchers/:id')
  @Allow('appeal:read')
  @Answers(VoucherAppealDetail)
  read(@SignedIn() actor: SignedInActor, @Param() { id }: IdParam): Promise<VoucherAppealDetail> {
    return this.db.read(actor, (tx) => appealDetail(tx, actor, id));
  }

  @Post('appeals-of-vouchers/:id/prepare')
  @Allow('appeal:prepare')
  @Answers(VoucherAppealDetail)
  prepare(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<VoucherAppealDetail> {
    return this.moved(actor, id, (tx) => prepareAppeal(tx, actor, id));
  }

  @Post('appeals-of-vouchers/:id/stay')
  @Allow('appeal:stay')
  @Answers(VoucherAppealDetail)
  stay(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() body: StayDecision,
  ): Promise<VoucherAppealDetail> {
    return this.moved(actor, id, (tx) => stayDecision(tx, actor, id, body));
  }

  @Post('appeals-of-vouchers/:id/withdraw')
  @Allow('appeal:withdraw')
  @Answers(VoucherAppealDetail)
  withdraw(@ClientActing() actor: ClientActor, @Param() { id }: IdParam): Promise<VoucherAppealDetail> {
    return this.moved(actor, id, (tx) => withdrawAppeal(tx, actor, id));
  }

  /** Answers the case; an upheld request is put right in the same transaction. */
  @Post('appeals-of-vouchers/:id/decide')
  @Allow('appeal:decide')
  @Answers(VoucherAppealDetail)
  decide(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() body: DecideVoucherAppeal,
  ): Promise<VoucherAppealDetail> {
    return this.db.once(actor, command, async (tx, now) => {
      await decideAppeal(tx, actor, id, body, now);
      return appealDetail(tx, actor, id);
    });
  }

  /** What upholding it so would be worth and take from the budget; nothing is written. */
  @Post('appeals-of-vouchers/:id/worth')
  @Allow('appeal:decide')
  @Answers(VoucherWorth, { status: 200 })
  worth(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() body: RedressInput,
  ): Promise<VoucherWorth> {
    return this.db.read(actor, (tx, now) => worthOfRedress(tx, actor, id, body, now));
  }

  @Post('appeals-of-vouchers/:id/court')
  @Allow('appeal:record-court')
  @Answers(VoucherAppealDetail)
  court(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() body: RecordCourt,
  ): Promise<VoucherAppealDetail> {
    return this.moved(actor, id, (tx) => recordCourt(tx, actor, id, body));
  }

  @Post('appeals-of-vouchers/:id/court-answer')
  @Allow('appeal:record-court')
  @Answers(VoucherAppealDetail)
  courtAnswer(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() body: RecordCourtAnswer,
  ): Promise<VoucherAppealDetail> {
    return this.moved(actor, id, (tx) => recordCourtAnswer(tx, actor, id, body));
  }

  private moved(actor: SignedInActor, id: string, move: (tx: Tx) => Promise<void>): Promise<VoucherAppealDetail> {
    return this.db.transaction(actor, async (tx) => {
      await move(tx);
      return appealDetail(tx, actor, id);
    });
  }
}
