import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  Acting,
  type Actor,
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
import { correctFact } from './correct-fact.js';
import {
  CorrectedFact,
  CorrectionBody,
  EmploymentBody,
  ParticipationDetail,
  ParticipationFilter,
  ParticipationPage,
  type ParticipationSummary,
  RecordedFactId,
} from './facts.dto.js';
import { listParticipations, participationDetail } from './participation-views.js';
import { recordEmployment } from './record-employment.js';

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
}
