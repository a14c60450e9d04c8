/** What a budget is for: one service, or the services of a group; everybody, or the residents of one municipality; one year. */
export interface BudgetScope {
  readonly serviceId: string | null;
  /** The services of its group; empty when it is for one service. */
  readonly groupServiceIds: readonly string[];
  readonly municipality: string | null;
  readonly year: number;
}

export interface BudgetNeed {
  readonly serviceId: string;
  /** Where the client lives. */
  readonly municipality: string;
  /** The year in which the voucher begins. */
  readonly year: number;
}

/** Why a budget was the one, most specific first. */
export const BUDGET_GROUNDS = ['service-municipality', 'group-municipality', 'service', 'group'] as const;
export type BudgetGround = (typeof BUDGET_GROUNDS)[number];

export interface FoundBudget<Budget extends BudgetScope> {
  readonly budget: Budget;
  readonly ground: BudgetGround;
}

/**
 * The budget a voucher is taken from: of those that fit, the most specific. Money set aside for the residents of the client's
 * municipality comes before everybody's, and a service's own before that of its group. A budget that is frozen, closed or too
 * small is not passed over: the grant is refused instead, so that no money is taken silently from another.
 */
export function budgetFor<Budget extends BudgetScope>(
  candidates: readonly Budget[],
  need: BudgetNeed,
): FoundBudget<Budget> | undefined {
  for (const ground of BUDGET_GROUNDS) {
    const budget = candidates.find((candidate) => groundOf(candidate, need) === ground);
    if (budget !== undefined) return { budget, ground };
  }
  return undefined;
}

function groundOf(budget: BudgetScope, need: BudgetNeed): BudgetGround | undefined {
  if (budget.year !== need.year) return undefined;
  if (budget.municipality !== null && budget.municipality !== need.municipality) return undefined;
  const place = budget.municipality === null ? '' : '-municipality';
  if (budget.serviceId === need.serviceId) return `service${place}`;
  return budget.groupServiceIds.includes(need.serviceId) ? `group${place}` : undefined;
}
