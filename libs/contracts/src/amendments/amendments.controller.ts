import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Acting,
  Allow,
  Answers,
  AuthorityActing,
  commonProblem,
  CONFIG,
  Database,
  FreshSignIn,
  Idempotent,
  IdParam,
  IfMatch,
  SignedIn,
  type Actor,
  type AuthorityActor,
  type Command,
  type Config,
  type SignedInActor,
  type Tx,
} from '@kasvutori/platform';
import { ContractReason, SignContract } from '../agreements/agreements.dto.js';
import { finishingBy, type Finishing } from '../agreements/finish-contract.js';
import { amendmentDetail, assessAmendment, contractAmendments } from './amendment-detail.js';
import {
  AmendmentAssessment,
  AmendmentDetail,
  AmendmentInput,
  AmendmentAssessmentAsked,
  ContractAmendments,
  PublishedNotice,
  SignedAmendment,
} from './amendments.dto.js';
import { cancelAmendment, recallAmendment } from './move-amendment.js';
import { recordNotice } from './publish-notice.js';
import { sendAmendment } from './send-amendment.js';
import { signAmendment } from './sign-amendment.js';
import { draftAmendment, editAmendment } from './write-amendment.js';

/** Changes of contracts in force, each a version from its day on. */
@ApiTags('Contracts')
@Controller()
export class AmendmentsController {
  private readonly finishing: Finishing;

  constructor(
    private readonly db: Database,
    @Inject(CONFIG) config: Config,
  ) {
    this.finishing = finishingBy(config);
  }

  @Get('contracts/:id/amendments')
  @Allow('amendment:read')
  @Answers(ContractAmendments)
  list(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<ContractAmendments> {
    return this.db.read(actor, (tx) => contractAmendments(tx, actor, id));
  }

  @Post('contracts/:id/amendments')
  @Allow('amendment:write')
  @Answers(AmendmentDetail, { status: 201 })
  draft(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Param() { id }: IdParam,
    @Body() input: AmendmentInput,
  ): Promise<AmendmentDetail> {
    return this.db.once(actor, command, async (tx, now) =>
      amendmentDetail(tx, actor, await draftAmendment(tx, actor, id, input, now)),
    );
  }

  /** What the changes would come to, and whether the law lets them go without a new tender. */
  @Post('contracts/:id/amendment-assessments')
  @HttpCode(200)
  @Allow('amendment:write')
  @Answers(AmendmentAssessment)
  assess(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() input: AmendmentAssessmentAsked,
  ): Promise<AmendmentAssessment> {
    return this.db.read(actor, (tx) => assessAmendment(tx, actor, id, input));
  }

  @Get('amendments/:id')
  @Allow('amendment:read')
  @Answers(AmendmentDetail)
  detail(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<AmendmentDetail> {
    return this.db.read(actor, (tx) => amendmentDetail(tx, actor, id));
  }

  @Put('amendments/:id')
  @Allow('amendment:write')
  @Answers(AmendmentDetail)
  edit(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() input: AmendmentInput,
  ): Promise<AmendmentDetail> {
    return this.changed(actor, id, (tx) => editAmendment(tx, actor, id, version, input));
  }

  @Post('amendments/:id/send-to-signature')
  @Allow('amendment:send-to-signature')
  @Answers(AmendmentDetail)
  send(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<AmendmentDetail> {
    return this.changed(actor, id, (tx, now) => sendAmendment(tx, actor, id, version, now));
  }

  @Post('amendments/:id/recall')
  @Allow('amendment:recall')
  @Answers(AmendmentDetail)
  recall(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { reason }: ContractReason,
  ): Promise<AmendmentDetail> {
    return this.changed(actor, id, (tx) => recallAmendment(tx, actor, { id, version, reason }));
  }

  @Post('amendments/:id/cancel')
  @Allow('amendment:cancel')
  @Answers(AmendmentDetail)
  cancel(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { reason }: ContractReason,
  ): Promise<AmendmentDetail> {
    return this.changed(actor, id, (tx) => cancelAmendment(tx, actor, { id, version, reason }));
  }

  @Post('amendments/:id/signatures')
  @Allow('amendment:sign')
  @Answers(SignedAmendment, { status: 201 })
  sign(
    @SignedIn() actor: SignedInActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() { documentSha256 }: SignContract,
    @FreshSignIn() authenticatedAt: Date | null,
  ): Promise<SignedAmendment> {
    if (actor.kind === 'client') throw commonProblem('forbidden');
    const signing = { documentSha256, authenticatedAt };
    return this.db.once(actor, command, (tx, now) => signAmendment(tx, actor, id, signing, this.finishing, now));
  }

  /** The contract modification notice (eForms 38) has been published: its number and day. */
  @Post('amendments/:id/notice')
  @HttpCode(200)
  @Allow('amendment:publish-notice')
  @Answers(AmendmentDetail)
  notice(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() notice: PublishedNotice,
  ): Promise<AmendmentDetail> {
    return this.changed(actor, id, (tx) => recordNotice(tx, actor, id, version, notice));
  }

  private changed(
    actor: AuthorityActor,
    id: string,
    change: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<AmendmentDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await change(tx, now);
      return amendmentDetail(tx, actor, id);
    });
  }
}
