import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  Acting,
  type Actor,
  AuthorityActing,
  type AuthorityActor,
  Allow,
  Answers,
  type Command,
  commonProblem,
  Database,
  Idempotent,
  IdParam,
  type Page,
  ProviderActing,
  type ProviderActor,
  SignedIn,
  type SignedInActor,
} from '@kasvutori/platform';
import { FileBody, sendFile, uploadIn } from '@kasvutori/procurement';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { attachEvidence, evidenceFile } from './attach-evidence.js';
import { conflictDetail, listConflicts } from './conflict-views.js';
import { correctFact } from './correct-fact.js';
import {
  ConflictDecision,
  ConflictFilter,
  ConflictItem,
  ConflictPage,
  CorrectedFact,
  CorrectionBody,
  EmploymentBody,
  FactBody,
  ParticipationDetail,
  ParticipationFilter,
  ParticipationPage,
  type ParticipationSummary,
  RecordedFactId,
  VerificationBody,
} from './facts.dto.js';
import { listParticipations, participationDetail, participationOfFact } from './participation-views.js';
import { recordEmployment } from './record-employment.js';
import { recordFact } from './record-fact.js';
import { decideConflict, verifyFact } from './verify-fact.js';

@Controller()
export class FactsController {
  constructor(private readonly db: Database) {}

  @Get('participations')
  @Allow('participation:read')
  @Answers(ParticipationPage)
  list(@Acting() actor: Actor, @Query() filter: ParticipationFilter): Promise<Page<ParticipationSummary>> {
    return this.db.read(actor, (tx, now) => listParticipations(tx, actor, filter, now));
  }

  @Get('participations/:id')
  @Allow('participation:read')
  @Answers(ParticipationDetail)
  detail(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<ParticipationDetail> {
    return this.db.read(actor, (tx, now) => participationDetail(tx, actor, id, now));
  }

  /** The provider reports a job of its client. */
  @Post('participations/:id/employments')
  @Allow('employment:record')
  @Answers(RecordedFactId, { status: 201 })
  record(
    @ProviderActing() actor: ProviderActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() body: EmploymentBody,
  ): Promise<RecordedFactId> {
    return this.db.once(actor, command, (tx, now) => recordEmployment(tx, actor, id, body, now));
  }

  /** Puts a fact right, with a reason; the old one stays readable. */
  @Post('facts/:id/corrections')
  @Allow('fact:correct')
  @Answers(CorrectedFact, { status: 201 })
  correct(
    @SignedIn() actor: SignedInActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() body: CorrectionBody,
  ): Promise<CorrectedFact> {
    if (actor.kind === 'client') throw commonProblem('forbidden');
    return this.db.once(actor, command, (tx, now) => correctFact(tx, actor, id, body, now));
  }

  /** A wage, a benefit, a study, a score, a cost or a service level of a client. */
  @Post('participations/:id/facts')
  @Allow('fact:record')
  @Answers(RecordedFactId, { status: 201 })
  report(
    @SignedIn() actor: SignedInActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() body: FactBody,
  ): Promise<RecordedFactId> {
    if (actor.kind === 'client') throw commonProblem('forbidden');
    return this.db.once(actor, command, (tx, now) => recordFact(tx, actor, id, body, now));
  }

  /** The file is the body itself; it shows that the fact is so. */
  @Post('facts/:id/evidence')
  @Allow('fact:attach')
  @FileBody()
  @Answers(ParticipationDetail, { status: 201 })
  async attach(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ParticipationDetail> {
    await attachEvidence(this.db, actor, id, uploadIn(request, reply));
    return this.db.read(actor, (tx, now) => participationOfFact(tx, actor, id, now));
  }

  /** The file itself, for whoever may see the fact. */
  @Get('fact-evidence/:id')
  @Allow('participation:read')
  @Answers(null, { status: 200, media: 'application/octet-stream' })
  async evidence(
    @Acting() actor: Actor,
    @Param() { id }: IdParam,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.db.read(actor, (tx) => evidenceFile(tx, id));
    await sendFile(this.db, actor, file, request, reply);
  }

  /** Says how far a fact is verified. */
  @Post('facts/:id/verifications')
  @Allow('fact:verify')
  @Answers(ParticipationDetail, { status: 201 })
  verify(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() body: VerificationBody,
  ): Promise<ParticipationDetail> {
    return this.db.once(actor, command, async (tx, now) => {
      const { participationId } = await verifyFact(tx, actor, id, body);
      return participationDetail(tx, actor, participationId, now);
    });
  }

  /** What sources do not agree on, and which of them is believed. */
  @Get('fact-conflicts')
  @Allow('fact-conflict:read')
  @Answers(ConflictPage)
  conflicts(@Acting() actor: Actor, @Query() filter: ConflictFilter): Promise<Page<ConflictItem>> {
    return this.db.read(actor, (tx) => listConflicts(tx, actor, filter));
  }

  @Get('fact-conflicts/:id')
  @Allow('fact-conflict:read')
  @Answers(ConflictItem)
  conflict(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<ConflictItem> {
    return this.db.read(actor, (tx) => conflictDetail(tx, actor, id));
  }

  /** A person believes one of two facts; the reason goes with it. */
  @Post('fact-conflicts/:id/decisions')
  @Allow('fact-conflict:decide')
  @Answers(ConflictItem, { status: 201 })
  decide(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() body: ConflictDecision,
  ): Promise<ConflictItem> {
    return this.db.once(actor, command, async (tx) => {
      await decideConflict(tx, actor, id, body);
      return conflictDetail(tx, actor, id);
    });
  }
}
