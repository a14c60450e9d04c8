import { Amount, Instant, Int, ListOf, OneOf, PermittedAction, Text, Uuid, type Permission } from '@kasvutori/platform';
import { BudgetReason } from '../budget-proposals/proposals.dto.js';
import { PROPOSAL_STATUSES, type ProposalStatus } from '../budgets/budget-lifecycle.js';
import { BudgetSummary } from '../budgets/budgets.dto.js';
import { YEAR_STEPS, type YearStep } from './year-queries.js';

export class YearParam {
  @Int({ min: 2020, max: 2099, description: 'The year that ends' }) year: number;
}

export class NextYearAmount {
  @Uuid({ description: 'A budget of the year that ends' }) budgetId: string;
  @Amount() amount: string;
}

export class ProposeOpening extends BudgetReason {
  @ListOf(() => NextYearAmount, { max: 1_000 }) lines: NextYearAmount[];
}

export class BudgetAtNewYear extends BudgetSummary {
  @Uuid({ nullable: true, description: "Next year's budget of the same scope" }) nextId: string | null;
  @Amount({ nullable: true, description: 'Free in it' }) nextAvailable: string | null;
  @Amount({ negative: true, description: 'Moves to it with the vouchers that run over New Year' }) carry: string;
  @Int({ min: 0, max: 10_000_000 }) carryVouchers: number;
  @Int({
    min: 0,
    max: 10_000_000,
    description: 'Services of this year nobody has approved yet: their vouchers move after that',
  })
  waitingEvents: number;
}

export class YearChangeItem {
  @Uuid() id: string;
  @Int({ min: 2020, max: 2099 }) year: number;
  @OneOf(YEAR_STEPS) step: YearStep;
  @Text({ max: 500 }) reason: string;
  @OneOf(PROPOSAL_STATUSES) status: ProposalStatus;
  @Text({ max: 200 }) proposedByName: string;
  @Instant() proposedAt: Date;
  @Text({ max: 200, nullable: true }) decidedByName: string | null;
  @Instant({ nullable: true }) decidedAt: Date | null;
  @Text({ max: 500, nullable: true }) note: string | null;
  @Amount({ description: 'What it opens the next year with' }) amount: string;
  @ListOf(() => PermittedAction, { max: 3 }) permittedActions: Permission[];
}

export class WaitingYearChanges {
  @ListOf(() => YearChangeItem, { max: 50 }) items: YearChangeItem[];
}

export class YearChangeView {
  @Int({ min: 2020, max: 2099 }) year: number;
  @ListOf(() => BudgetAtNewYear, { max: 1_000 }) budgets: BudgetAtNewYear[];
  @ListOf(() => YearChangeItem, { max: 50, description: 'The newest first' }) changes: YearChangeItem[];
  @ListOf(() => PermittedAction, { max: 2 }) permittedActions: Permission[];
}
