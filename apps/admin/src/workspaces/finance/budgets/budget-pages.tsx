import { BudgetList } from '../../../budgets/budget-list.js';
import { BudgetView } from '../../../budgets/budget-view.js';

const BASE = '/finance/budgets';

export const BudgetListPage = () => <BudgetList base={BASE} />;
export const BudgetPage = () => <BudgetView base={BASE} />;
