import { parseCents, type Cents } from '@kasvutori/platform';
import { budgetProblem } from './budgets-problems.js';

/** @throws Problem 'amount-zero' unless the sum is above zero. */
export function positiveCents(amount: string): Cents {
  const cents = parseCents(amount);
  if (cents <= 0n) throw budgetProblem('amount-zero', { field: '/amount' });
  return cents;
}
