import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  Database,
  Idempotent,
  IdParam,
  permitted,
  type AuthorityActor,
  type Command,
} from '@kasvutori/platform';
import { budgetForecast } from '../budget-forecast/budget-forecast.js';
import { BudgetForecast } from '../budget-forecast/forecast.dto.js';
import { proposeChange, type ProposedChange } from '../budget-proposals/propose-change.js';
import { BudgetAmount, BudgetReason, BudgetTransfer } from '../budget-proposals/proposals.dto.js';
import { BUDGET_SORTS, listBudgets } from './budget-queries.js';
import { BudgetDetail, BudgetListQuery, BudgetPage, CreateBudget, CreatedBudget } from './budgets.dto.js';
import { createBudget } from './fund-budget.js';
import { budgetDetail, presentBudget } from './present-budget.js';

@Controller('budgets')
export class BudgetsController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('budget:read')
  @Answers(BudgetPage)
  list(
    @AuthorityActing() actor: AuthorityActor,
    @Query() { sort = '-year', ...filter }: BudgetListQuery,
  ): Promise<BudgetPage> {
    return this.db.read(actor, async (tx) => {
      const page = await listBudgets(tx, actor.organisationId, { ...filter, sort: BUDGET_SORTS[sort] });
      return {
        ...page,
        items: page.items.map(presentBudget),
        permittedActions: permitted(actor, [
          { action: 'budget:create' },
          { action: 'service-group:write' },
          { action: 'year-change:open' },
        ]),
      };
    });
  }

  @Post()
  @Allow('budget:create')
  @Answers(CreatedBudget, { status: 201 })
  create(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Body() body: CreateBudget,
  ): Promise<CreatedBudget> {
    return this.db.once(actor, command, (tx, now) => createBudget(tx, actor, body, now));
  }

  @Get(':id')
  @Allow('budget:read')
  @Answers(BudgetDetail)
  read(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<BudgetDetail> {
    return this.db.read(actor, (tx) => budgetDetail(tx, actor, id));
  }

  /** How its money has been used month by month, and how the year will end at that pace. */
  @Get(':id/forecast')
  @Allow('budget:read')
  @Answers(BudgetForecast)
  forecast(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<BudgetForecast> {
    return this.db.read(actor, (tx, now) => budgetForecast(tx, actor, id, now));
  }

  /** Proposes more money; another person confirms. So do the four below. */
  @Post(':id/raise')
  @Allow('budget:raise')
  @Answers(BudgetDetail)
  raise(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() body: BudgetAmount,
  ): Promise<BudgetDetail> {
    return this.propose(actor, command, id, { kind: 'raise', ...body });
  }

  @Post(':id/lower')
  @Allow('budget:lower')
  @Answers(BudgetDetail)
  lower(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() body: BudgetAmount,
  ): Promise<BudgetDetail> {
    return this.propose(actor, command, id, { kind: 'lower', ...body });
  }

  @Post(':id/transfer')
  @Allow('budget:transfer')
  @Answers(BudgetDetail)
  transfer(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() body: BudgetTransfer,
  ): Promise<BudgetDetail> {
    return this.propose(actor, command, id, { kind: 'transfer', ...body });
  }

  @Post(':id/freeze')
  @Allow('budget:freeze')
  @Answers(BudgetDetail)
  freeze(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() body: BudgetReason,
  ): Promise<BudgetDetail> {
    return this.propose(actor, command, id, { kind: 'freeze', ...body });
  }

  @Post(':id/unfreeze')
  @Allow('budget:unfreeze')
  @Answers(BudgetDetail)
  unfreeze(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() body: BudgetReason,
  ): Promise<BudgetDetail> {
    return this.propose(actor, command, id, { kind: 'unfreeze', ...body });
  }

  private propose(actor: AuthorityActor, command: Command, id: string, change: ProposedChange): Promise<BudgetDetail> {
    return this.db.once(actor, command, async (tx, now) => {
      await proposeChange(tx, actor, id, change, now);
      return budgetDetail(tx, actor, id);
    });
  }
}
