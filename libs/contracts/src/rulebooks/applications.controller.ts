import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  calendarDate,
  CONFIG,
  Database,
  FreshSignIn,
  Idempotent,
  IdParam,
  IfMatch,
  ProviderActing,
  SignedIn,
  type Command,
  type Config,
  type ProviderActor,
  type SignedInActor,
  type Tx,
} from '@kasvutori/platform';
import { FileBody, sendFile, uploadIn } from '@kasvutori/procurement';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { finishingBy, type Finishing } from '../agreements/finish-contract.js';
import { acceptRulebook, giveUp } from './accept-rulebook.js';
import { saveApplication, sendApplication, startApplication } from './apply-by-rulebook.js';
import { approvalDetail } from './approval-views.js';
import {
  AcceptRulebook,
  ApplicationInput,
  ApprovalDetail,
  EvidenceOf,
  EvidenceParam,
  PriceAnew,
} from './approvals.dto.js';
import { priceAnew } from './price-anew.js';
import { attachEvidence, readEvidenceFile, removeEvidence } from './evidence.js';

/** What a provider does: applies, completes, accepts, gives up. */
@ApiTags('Rulebooks')
@Controller()
export class ApplicationsController {
  private readonly finishing: Finishing;
  private readonly origin: string;

  constructor(
    private readonly db: Database,
    @Inject(CONFIG) config: Config,
  ) {
    this.finishing = finishingBy(config);
    this.origin = config.publicUrl;
  }

  @Post('rulebooks/:id/applications')
  @Allow('rulebook-approval:apply')
  @Answers(ApprovalDetail, { status: 201 })
  start(@ProviderActing() actor: ProviderActor, @Param() { id }: IdParam): Promise<ApprovalDetail> {
    return this.db.transaction(actor, async (tx) => approvalDetail(tx, actor, await startApplication(tx, actor, id)));
  }

  @Put('rulebook-approvals/:id')
  @Allow('rulebook-approval:save')
  @Answers(ApprovalDetail)
  save(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { answers, ...body }: ApplicationInput,
  ): Promise<ApprovalDetail> {
    const dated = answers.map(({ validTo, ...answer }) => ({
      ...answer,
      validTo: validTo === null ? null : calendarDate(validTo),
    }));
    return this.changed(actor, id, (tx) => saveApplication(tx, actor, id, version, { ...body, answers: dated }));
  }

  @Post('rulebook-approvals/:id/send')
  @HttpCode(200)
  @Allow('rulebook-approval:send')
  @Answers(ApprovalDetail)
  send(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<ApprovalDetail> {
    return this.changed(actor, id, (tx) => sendApplication(tx, actor, id, version));
  }

  @Post('rulebook-approvals/:id/withdraw')
  @Allow('rulebook-approval:withdraw')
  @Answers(ApprovalDetail)
  withdraw(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<ApprovalDetail> {
    return this.changed(actor, id, (tx) => giveUp(tx, actor, id, { version, origin: this.origin }, 'withdraw'));
  }

  @Post('rulebook-approvals/:id/leave')
  @Allow('rulebook-approval:leave')
  @Answers(ApprovalDetail)
  leave(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<ApprovalDetail> {
    return this.changed(actor, id, (tx) => giveUp(tx, actor, id, { version, origin: this.origin }, 'leave'));
  }

  /** Asks a price of its own before a new version is accepted: the contracts that wait are drawn anew. */
  @Put('rulebook-approvals/:id/prices')
  @Allow('rulebook-approval:price')
  @Answers(ApprovalDetail)
  price(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { services }: PriceAnew,
  ): Promise<ApprovalDetail> {
    return this.changed(actor, id, (tx) => priceAnew(tx, actor, id, version, services));
  }

  /** Accepts the rulebook, by somebody who has just identified themselves strongly. */
  @Post('rulebook-approvals/:id/acceptance')
  @Allow('rulebook-approval:accept')
  @Answers(ApprovalDetail, { status: 201 })
  accept(
    @ProviderActing() actor: ProviderActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() { sha256 }: AcceptRulebook,
    @FreshSignIn() authenticatedAt: Date | null,
  ): Promise<ApprovalDetail> {
    return this.db.once(actor, command, async (tx) => {
      await acceptRulebook(tx, actor, id, { sha256, authenticatedAt }, this.finishing);
      return approvalDetail(tx, actor, id);
    });
  }

  /** The file is the body itself; it shows that one requirement is met. */
  @Post('rulebook-approvals/:id/evidence')
  @Allow('rulebook-approval:save')
  @FileBody()
  @Answers(ApprovalDetail, { status: 201 })
  async attach(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @Query() { requirement }: EvidenceOf,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ApprovalDetail> {
    await attachEvidence(this.db, actor, id, requirement, uploadIn(request, reply));
    return this.db.read(actor, (tx) => approvalDetail(tx, actor, id));
  }

  @Post('rulebook-approvals/:id/evidence/:evidenceId/remove')
  @HttpCode(200)
  @Allow('rulebook-approval:save')
  @Answers(ApprovalDetail)
  detach(@ProviderActing() actor: ProviderActor, @Param() { id, evidenceId }: EvidenceParam): Promise<ApprovalDetail> {
    return this.changed(actor, id, (tx, now) => removeEvidence(tx, actor, id, evidenceId, now));
  }

  /** The file itself, for whoever may see the application. */
  @Get('rulebook-evidence/:id')
  @Allow('rulebook-approval:read')
  @Answers(null, { status: 200, media: 'application/octet-stream' })
  async file(
    @SignedIn() actor: SignedInActor,
    @Param() { id }: IdParam,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.db.read(actor, (tx) => readEvidenceFile(tx, id));
    await sendFile(this.db, actor, file, request, reply);
  }

  private changed(
    actor: ProviderActor,
    id: string,
    change: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<ApprovalDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await change(tx, now);
      return approvalDetail(tx, actor, id);
    });
  }
}
