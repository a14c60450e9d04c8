import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  Acting,
  Allow,
  Answers,
  ClientActing,
  commonProblem,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  SignedIn,
  type Actor,
  type AuthorityActor,
  type ClientActor,
  type Command,
  type ProviderActor,
  type SignedInActor,
  type Tx,
} from '@kasvutori/platform';
import { deviationDetail, listDeviations, ownComplaints } from './deviation-views.js';
import {
  AnswerDeviation,
  DeviationDetail,
  DeviationFilter,
  DeviationNote,
  DeviationPage,
  MeasureParam,
  OwnComplaints,
  ReportDeviation,
} from './deviations.dto.js';
import { answerDeviation, finishMeasure, reviewDeviation } from './move-deviation.js';
import { reportDeviation } from './report-deviation.js';

type Side = AuthorityActor | ProviderActor;

@Controller()
export class DeviationsController {
  constructor(private readonly db: Database) {}

  @Get('deviations')
  @Allow('deviation:read')
  @Answers(DeviationPage)
  list(@Acting() actor: Actor, @Query() filter: DeviationFilter): Promise<DeviationPage> {
    return this.db.read(actor, (tx, now) => listDeviations(tx, filter, now));
  }

  @Get('deviations/:id')
  @Allow('deviation:read')
  @Answers(DeviationDetail)
  detail(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<DeviationDetail> {
    return this.db.read(actor, (tx, now) => deviationDetail(tx, actor, id, now));
  }

  /** Either party reports what is not as agreed. */
  @Post('contracts/:id/deviations')
  @Allow('deviation:report')
  @Answers(DeviationDetail, { status: 201 })
  report(
    @SignedIn() actor: SignedInActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() body: ReportDeviation,
  ): Promise<DeviationDetail> {
    return this.db.once(actor, command, async (tx, now) =>
      deviationDetail(tx, actor, (await reportDeviation(tx, sideOf(actor), id, body, now)).id, now),
    );
  }

  /** The other party answers, with what it will do by when. */
  @Post('deviations/:id/answer')
  @Allow('deviation:answer')
  @Answers(DeviationDetail)
  answer(
    @SignedIn() actor: SignedInActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: AnswerDeviation,
  ): Promise<DeviationDetail> {
    return this.changed(actor, id, (tx, side, now) => answerDeviation(tx, side, { id, version }, body, now));
  }

  @Post('deviations/:id/accept')
  @Allow('deviation:accept')
  @Answers(DeviationDetail)
  accept(
    @SignedIn() actor: SignedInActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<DeviationDetail> {
    return this.changed(actor, id, (tx, side) => reviewDeviation(tx, side, 'accept', { id, version }));
  }

  @Post('deviations/:id/return')
  @Allow('deviation:return')
  @Answers(DeviationDetail)
  giveBack(
    @SignedIn() actor: SignedInActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { note }: DeviationNote,
  ): Promise<DeviationDetail> {
    return this.changed(actor, id, (tx, side) => reviewDeviation(tx, side, 'return', { id, version }, note));
  }

  @Post('deviations/:id/close')
  @Allow('deviation:close')
  @Answers(DeviationDetail)
  close(
    @SignedIn() actor: SignedInActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { note }: DeviationNote,
  ): Promise<DeviationDetail> {
    return this.changed(actor, id, (tx, side) => reviewDeviation(tx, side, 'close', { id, version }, note));
  }

  @Post('deviations/:id/withdraw')
  @Allow('deviation:withdraw')
  @Answers(DeviationDetail)
  withdraw(
    @SignedIn() actor: SignedInActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { note }: DeviationNote,
  ): Promise<DeviationDetail> {
    return this.changed(actor, id, (tx, side) => reviewDeviation(tx, side, 'withdraw', { id, version }, note));
  }

  /** A measure of the plan is done. */
  @Post('deviations/:id/measures/:measureId/done')
  @Allow('deviation:finish')
  @Answers(DeviationDetail)
  finish(
    @SignedIn() actor: SignedInActor,
    @Param() { id, measureId }: MeasureParam,
    @IfMatch() version: number,
    @Body() { note }: DeviationNote,
  ): Promise<DeviationDetail> {
    return this.changed(actor, id, (tx, side, now) => finishMeasure(tx, side, { id, version, measureId, note }, now));
  }

  /** The client's own complaints and what was answered to them. */
  @Get('my/complaints')
  @Allow('complaint:read-own')
  @Answers(OwnComplaints)
  mine(@ClientActing() actor: ClientActor): Promise<OwnComplaints> {
    return this.db.read(actor, async (tx) => ({ items: await ownComplaints(tx, actor) }));
  }

  private changed(
    actor: SignedInActor,
    id: string,
    change: (tx: Tx, side: Side, now: Date) => Promise<void>,
  ): Promise<DeviationDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await change(tx, sideOf(actor), now);
      return deviationDetail(tx, actor, id, now);
    });
  }
}

/** Clients complain by their voucher; the table of actions keeps them out already. */
function sideOf(actor: SignedInActor): Side {
  if (actor.kind === 'client') throw commonProblem('forbidden');
  return actor;
}
