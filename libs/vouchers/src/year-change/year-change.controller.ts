import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  Database,
  Idempotent,
  IdParam,
  one,
  type AuthorityActor,
  type Command,
  type Tx,
} from '@kasvutori/platform';
import { BudgetReason } from '../budget-proposals/proposals.dto.js';
import { confirmYearChange, rejectYearChange, withdrawYearChange } from './decide-year-change.js';
import { presentChange, yearChangeView } from './present-year.js';
import { proposeClosing, proposeOpening } from './propose-year-change.js';
import { ProposeOpening, WaitingYearChanges, YearChangeItem, YearChangeView, YearParam } from './year-change.dto.js';
import { waitingYearChanges, yearChangeById } from './year-queries.js';

/** The change of the year: next year's budgets, what runs over New Year, and closing the old year; each by two people. */
@Controller('year-changes')
export class YearChangeController {
  constructor(private readonly db: Database) {}

  /** What waits for a second person. */
  @Get()
  @Allow('budget:read')
  @Answers(WaitingYearChanges)
  waiting(@AuthorityActing() actor: AuthorityActor): Promise<WaitingYearChanges> {
    return this.db.read(actor, async (tx) => ({
      items: (await waitingYearChanges(tx, actor.organisationId)).map((row) => presentChange(actor, row)),
    }));
  }

  @Get(':year')
  @Allow('budget:read')
  @Answers(YearChangeView)
  read(@AuthorityActing() actor: AuthorityActor, @Param() { year }: YearParam): Promise<YearChangeView> {
    return this.db.read(actor, (tx, now) => yearChangeView(tx, actor, year, now));
  }

  @Post(':year/opening')
  @Allow('year-change:open')
  @Answers(YearChangeItem, { status: 201 })
  open(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { year }: YearParam,
    @Idempotent() command: Command,
    @Body() body: ProposeOpening,
  ): Promise<YearChangeItem> {
    return this.changed(actor, command, async (tx, now) => (await proposeOpening(tx, actor, year, body, now)).id);
  }

  @Post(':year/closing')
  @Allow('year-change:close')
  @Answers(YearChangeItem, { status: 201 })
  close(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { year }: YearParam,
    @Idempotent() command: Command,
    @Body() { reason }: BudgetReason,
  ): Promise<YearChangeItem> {
    return this.changed(actor, command, async (tx, now) => (await proposeClosing(tx, actor, year, reason, now)).id);
  }

  @Post(':id/confirm')
  @Allow('year-change:confirm')
  @Answers(YearChangeItem)
  confirm(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
  ): Promise<YearChangeItem> {
    return this.changed(actor, command, (tx) => confirmYearChange(tx, actor, id).then(() => id));
  }

  @Post(':id/reject')
  @Allow('year-change:reject')
  @Answers(YearChangeItem)
  reject(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() { reason }: BudgetReason,
  ): Promise<YearChangeItem> {
    return this.changed(actor, command, (tx) => rejectYearChange(tx, actor, id, reason).then(() => id));
  }

  @Post(':id/withdraw')
  @Allow('year-change:withdraw')
  @Answers(YearChangeItem)
  withdraw(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
  ): Promise<YearChangeItem> {
    return this.changed(actor, command, (tx) => withdrawYearChange(tx, actor, id).then(() => id));
  }

  private changed(
    actor: AuthorityActor,
    command: Command,
    change: (tx: Tx, now: Date) => Promise<string>,
  ): Promise<YearChangeItem> {
    return this.db.once(actor, command, async (tx, now) =>
      presentChange(actor, one(await yearChangeById(tx, actor.organisationId, await change(tx, now)))),
    );
  }
}
