import { Body, Controller, Get, Header, Inject, Param, Post, Query } from '@nestjs/common';
import {
  Acting,
  type Actor,
  Allow,
  Answers,
  AuthorityActing,
  type AuthorityActor,
  type Command,
  CONFIG,
  type Config,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  type Page,
  SignedIn,
  type SignedInActor,
} from '@kasvutori/platform';
import { orderDelivery } from '../bank/deliver-bank-file.js';
import { approveRun } from './approve-run.js';
import { readSentFile } from './bank-file-of-run.js';
import { cancelRun } from './cancel-run.js';
import { contractPayments } from './contract-payments.js';
import { financeToday } from './finance-today.js';
import { FinanceToday } from './finance-today.dto.js';
import { freezeRun } from './freeze-run.js';
import { listLines, whyOfLine } from './line-views.js';
import {
  CancelRunBody,
  ContractPayments,
  LanguageQuery,
  LineFilter,
  LinePage,
  type LineView,
  PrepareRunBody,
  RunDetail,
  RunFilter,
  RunId,
  RunPage,
  type RunSummary,
  WhyView,
} from './payment-runs.dto.js';
import { prepareRun } from './prepare-run.js';
import { listRuns, runDetail } from './run-views.js';
import { sendRun } from './send-run.js';
import { resumeRun, stopRun } from './stop-and-resume.js';

type Step = (
  tx: Parameters<typeof runDetail>[0],
  actor: AuthorityActor,
  id: string,
  version: number,
  now: Date,
) => Promise<void>;

@Controller()
export class PaymentRunsController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What waits for the finance people. */
  @Get('finance/today')
  @Allow('payment-run:read')
  @Answers(FinanceToday)
  today(@AuthorityActing() actor: AuthorityActor): Promise<FinanceToday> {
    return this.db.read(actor, (tx, now) => financeToday(tx, actor, now));
  }

  /** Opens a run, which is then calculated: its progress is seen on the run. */
  @Post('payment-runs')
  @Allow('payment-run:prepare')
  @Answers(RunId, { status: 201 })
  prepare(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Body() body: PrepareRunBody,
  ): Promise<RunId> {
    return this.db.once(actor, command, (tx) => prepareRun(tx, actor, body));
  }

  @Get('payment-runs')
  @Allow('payment-run:read')
  @Answers(RunPage)
  list(@AuthorityActing() actor: AuthorityActor, @Query() filter: RunFilter): Promise<Page<RunSummary>> {
    return this.db.read(actor, (tx) => listRuns(tx, actor, filter));
  }

  @Get('payment-runs/:id')
  @Allow('payment-run:read')
  @Answers(RunDetail)
  detail(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<RunDetail> {
    return this.db.read(actor, (tx) => runDetail(tx, actor, id));
  }

  @Get('payment-runs/:id/lines')
  @Allow('payment-run:read')
  @Answers(LinePage)
  lines(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Query() filter: LineFilter,
  ): Promise<Page<LineView>> {
    return this.db.read(actor, (tx) => listLines(tx, id, filter));
  }

  /** What has been paid under a contract, run by run. */
  @Get('contracts/:id/payments')
  @Allow('contract-payment:read')
  @Answers(ContractPayments)
  async ofContract(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<ContractPayments> {
    return { items: await this.db.read(actor, (tx) => contractPayments(tx, id)) };
  }

  /** Why a line pays what it pays: sentence, arithmetic, rule, facts. */
  @Get('payment-lines/:id/why')
  @Allow('payment-line:why')
  @Answers(WhyView)
  why(
    @SignedIn() actor: SignedInActor,
    @Param() { id }: IdParam,
    @Query() { language }: LanguageQuery,
  ): Promise<WhyView> {
    return this.db.read(actor, (tx) => whyOfLine(tx, id, language ?? actor.language));
  }

  /** Stops the calculation; what has been calculated stays. */
  @Post('payment-runs/:id/stop')
  @Allow('payment-run:stop')
  @Answers(RunDetail)
  stop(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<RunDetail> {
    return this.step(actor, id, version, stopRun);
  }

  /** Goes on with a calculation that was stopped or failed. */
  @Post('payment-runs/:id/resume')
  @Allow('payment-run:resume')
  @Answers(RunDetail)
  resume(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<RunDetail> {
    return this.step(actor, id, version, resumeRun);
  }

  @Post('payment-runs/:id/freeze')
  @Allow('payment-run:freeze')
  @Answers(RunDetail)
  freeze(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<RunDetail> {
    return this.step(actor, id, version, freezeRun);
  }

  @Post('payment-runs/:id/approve')
  @Allow('payment-run:approve')
  @Answers(RunDetail)
  approve(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<RunDetail> {
    return this.step(actor, id, version, approveRun);
  }

  @Post('payment-runs/:id/send')
  @Allow('payment-run:send')
  @Answers(RunDetail)
  send(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<RunDetail> {
    return this.step(actor, id, version, async (tx, by, run, at, now) => {
      await sendRun(tx, by, run, at, now);
      if (this.config.bankFolder !== null) await orderDelivery(tx, run, now);
    });
  }

  @Post('payment-runs/:id/cancel')
  @Allow('payment-run:cancel')
  @Answers(RunDetail)
  cancel(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { reason }: CancelRunBody,
  ): Promise<RunDetail> {
    return this.step(actor, id, version, (tx, who, run, seen) => cancelRun(tx, who, run, seen, reason));
  }

  /** The bank file of a sent run. */
  @Get('payment-runs/:id/pain001')
  @Allow('payment-run:read')
  @Header('content-type', 'application/xml; charset=utf-8')
  @Answers(null, { media: 'application/xml' })
  pain001(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<string> {
    return this.db.read(actor, (tx) => readSentFile(tx, id));
  }

  private step(actor: AuthorityActor, id: string, version: number, step: Step): Promise<RunDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await step(tx, actor, id, version, now);
      return runDetail(tx, actor, id);
    });
  }
}
