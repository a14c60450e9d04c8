import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  centsToDecimal,
  Database,
  Idempotent,
  IdParam,
  one,
  permitted,
  readHistory,
  type AuthorityActor,
  type Command,
  type Tx,
} from '@kasvutori/platform';
import { budgetById, budgetsOf, movementsOf, type BudgetRow } from './budget-queries.js';
import {
  BudgetDetail,
  BudgetFilter,
  BudgetList,
  CreateBudget,
  CreatedBudget,
  RaiseBudget,
  type BudgetSummary,
} from './budgets.dto.js';
import { createBudget, raiseBudget } from './fund-budget.js';

@Controller('budgets')
export class BudgetsController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('budget:read')
  @Answers(BudgetList)
  list(@AuthorityActing() actor: AuthorityActor, @Query() { year }: BudgetFilter): Promise<BudgetList> {
    return this.db.read(actor, async (tx) => ({
      items: (await budgetsOf(tx, actor.organisationId, year)).map(summarise),
      permittedActions: permitted(actor, [{ action: 'budget:create' }]),
    }));
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
    return this.db.read(actor, (tx) => detail(tx, actor, id));
  }

  @Post(':id/raise')
  @Allow('budget:raise')
  @Answers(BudgetDetail)
  raise(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() body: RaiseBudget,
  ): Promise<BudgetDetail> {
    return this.db.once(actor, command, async (tx, now) => {
      await raiseBudget(tx, actor, id, body, now);
      return detail(tx, actor, id);
    });
  }
}

const summarise = (row: BudgetRow): BudgetSummary => ({
  id: row.id,
  serviceId: row.serviceId,
  serviceKind: row.serviceKind,
  year: row.year,
  allocated: centsToDecimal(row.allocatedCents),
  committed: centsToDecimal(row.committedCents),
  earned: centsToDecimal(row.earnedCents),
  paid: centsToDecimal(row.paidCents),
  released: centsToDecimal(row.releasedCents),
  available: centsToDecimal(row.availableCents),
  vouchers: row.vouchers,
  version: row.version,
});

async function detail(tx: Tx, actor: AuthorityActor, id: string): Promise<BudgetDetail> {
  const row = one(await budgetById(tx, actor.organisationId, id));
  const movements = await movementsOf(tx, id);
  return {
    ...summarise(row),
    movements: movements.map(({ amountCents, ...movement }) => ({ ...movement, amount: centsToDecimal(amountCents) })),
    permittedActions: permitted(actor, [{ action: 'budget:raise' }]),
    history: await readHistory(tx, 'budget', id),
  };
}
