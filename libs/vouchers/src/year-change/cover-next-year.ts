import { budgetTitle } from '../budgets/fund-budget.js';
import { yearProblem } from './year-problems.js';
import type { BudgetOverNewYear } from './year-queries.js';

/** Next year's budget of each has to hold what runs over New Year on vouchers: they were promised to clients. */
export function refuseUnlessCovered(budgets: readonly BudgetOverNewYear[]): void {
  for (const budget of budgets) {
    const { carryCents: needed, nextId, nextAvailableCents } = budget;
    if (needed === 0n) continue;
    const name = budgetTitle({ ...budget, year: budget.year + 1 });
    if (nextId === null) throw yearProblem('next-budget-missing', { params: { budget: name, needed } });
    const balance = nextAvailableCents ?? 0n;
    const params = { budget: name, needed, balance, shortfall: needed - balance };
    if (needed > balance) throw yearProblem('next-budget-short', { params });
  }
}
