import { Body, Controller, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Acting,
  Allow,
  Answers,
  AuthorityActing,
  calendarDate,
  CONFIG,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  parseCents,
  type Actor,
  type AuthorityActor,
  type Command,
  type Config,
  type Tx,
} from '@kasvutori/platform';
import { callOffFromFramework } from '../call-offs/create-call-off.js';
import { endDevelopment } from '../development/end-development.js';
import { startDevelopment } from '../development/start-development.js';
import { decideRequest } from '../participation/decide-request.js';
import { inviteCandidates } from '../participation/invite-candidates.js';
import { callForBids } from '../rounds/call-for-bids.js';
import { openRound } from '../rounds/open-round.js';
import { recordRound } from '../rounds/record-round.js';
import { reduceCandidates } from '../rounds/reduce-candidates.js';
import { unsealAnswers } from '../rounds/unseal-answers.js';
import { readOfficerProcedure, readProcedureTable, readPublicProcedure } from './procedure-view.js';
import { CallOffInput, CreatedCallOff } from '../call-offs/call-offs.dto.js';
import { EndDevelopmentInput, StartDevelopmentInput } from '../development/development.dto.js';
import { ReduceInput, RequestDecisionInput, RequestParams } from '../participation/participation.dto.js';
import { OfficerProcedure, ProcedurePlanInput, ProcedureRulesView, PublicProcedure } from './procedures.dto.js';
import { RoundInputBody, RoundParams, RoundRecordInput } from '../rounds/rounds.dto.js';
import { writePlan } from './write-plan.js';

/** The table of procedures and the public face of one. */
@ApiTags('Procedures')
@Controller('public')
export class PublicProceduresController {
  constructor(private readonly db: Database) {}

  @Get('procedures')
  @Allow('public')
  @Answers(ProcedureRulesView, { list: true })
  table(): ProcedureRulesView[] {
    return readProcedureTable();
  }

  @Get('tenders/:id/procedure')
  @Allow('public')
  @Answers(PublicProcedure)
  read(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<PublicProcedure> {
    return this.db.read(actor, (tx, now) => readPublicProcedure(tx, id, now));
  }
}

/** The officers' side of a procedure: plan, selection, rounds, call-offs and the development phase. */
@ApiTags('Procedures')
@Controller('tenders/:id')
export class ProceduresController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('procedure')
  @Allow('procedure:read')
  @Answers(OfficerProcedure)
  read(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<OfficerProcedure> {
    return this.db.read(actor, (tx, now) => readOfficerProcedure(tx, actor, id, now));
  }

  @Put('procedure')
  @Allow('procedure:plan')
  @Answers(OfficerProcedure)
  plan(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { requestsDeadline, ...plan }: ProcedurePlanInput,
  ): Promise<OfficerProcedure> {
    return this.after(actor, id, (tx) =>
      writePlan(tx, actor, id, version, { ...plan, requestsLocal: requestsDeadline }),
    );
  }

  @Put('requests/:requestId/decision')
  @Allow('procedure:decide-request')
  @Answers(OfficerProcedure)
  decide(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id, requestId }: RequestParams,
    @IfMatch() version: number,
    @Body() body: RequestDecisionInput,
  ): Promise<OfficerProcedure> {
    return this.after(actor, id, (tx) => decideRequest(tx, actor, id, requestId, version, body));
  }

  @Post('invite')
  @Allow('procedure:invite')
  @Answers(OfficerProcedure)
  invite(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<OfficerProcedure> {
    return this.after(actor, id, (tx) => inviteCandidates(tx, actor, id, this.config.publicUrl));
  }

  @Post('rounds')
  @Allow('procedure:open-round')
  @Answers(OfficerProcedure, { status: 201 })
  openRound(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() body: RoundInputBody,
  ): Promise<OfficerProcedure> {
    return this.after(actor, id, (tx) => openRound(tx, this.config, actor, id, body));
  }

  @Post('rounds/:number/unseal')
  @Allow('procedure:unseal-answers')
  @Answers(OfficerProcedure)
  unseal(@AuthorityActing() actor: AuthorityActor, @Param() { id, number }: RoundParams): Promise<OfficerProcedure> {
    return this.after(actor, id, (tx) => unsealAnswers(tx, this.config.keys, actor, id, Number(number)));
  }

  @Put('rounds/:number/record')
  @Allow('procedure:record-round')
  @Answers(OfficerProcedure)
  record(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id, number }: RoundParams,
    @IfMatch() version: number,
    @Body() { record }: RoundRecordInput,
  ): Promise<OfficerProcedure> {
    return this.after(actor, id, (tx) => recordRound(tx, actor, id, Number(number), version, record));
  }

  @Post('reduce')
  @Allow('procedure:reduce')
  @Answers(OfficerProcedure)
  reduce(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() { providerId, reason }: ReduceInput,
  ): Promise<OfficerProcedure> {
    return this.after(actor, id, (tx) => reduceCandidates(tx, actor, id, providerId, reason, this.config.publicUrl));
  }

  @Post('call-for-bids')
  @Allow('procedure:call-for-bids')
  @Answers(OfficerProcedure)
  callForBids(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<OfficerProcedure> {
    return this.after(actor, id, (tx) => callForBids(tx, actor, id, this.config.publicUrl));
  }

  /** A mini-competition among the winners of a lot of this framework. */
  @Post('call-offs')
  @Allow('procedure:call-off')
  @Answers(CreatedCallOff, { status: 201 })
  callOff(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() { lotId, estimatedValue, submissionDeadline, ...body }: CallOffInput,
  ): Promise<CreatedCallOff> {
    const callOff = { ...body, estimatedValueCents: parseCents(estimatedValue), submissionLocal: submissionDeadline };
    return this.db.once(actor, command, (tx) =>
      callOffFromFramework(tx, actor, id, lotId, callOff, this.config.publicUrl),
    );
  }

  @Post('development')
  @Allow('procedure:start-development')
  @Answers(OfficerProcedure, { status: 201 })
  startDevelopment(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() { goals, target, plannedEnd }: StartDevelopmentInput,
  ): Promise<OfficerProcedure> {
    const targetCents = target === null ? null : parseCents(target);
    const input = { goals, targetCents, plannedEnd: calendarDate(plannedEnd) };
    return this.after(actor, id, (tx) => startDevelopment(tx, actor, id, input, this.config.publicUrl));
  }

  /** Continue to implementation, or stop; by another person than the one who began the phase. */
  @Post('development/decision')
  @Allow('procedure:end-development')
  @Answers(OfficerProcedure)
  endDevelopment(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: EndDevelopmentInput,
  ): Promise<OfficerProcedure> {
    return this.after(actor, id, (tx) => endDevelopment(tx, actor, id, version, body, this.config.publicUrl));
  }

  private after(actor: AuthorityActor, id: string, act: (tx: Tx) => Promise<void>): Promise<OfficerProcedure> {
    return this.db.transaction(actor, async (tx, now) => {
      await act(tx);
      return readOfficerProcedure(tx, actor, id, now);
    });
  }
}
