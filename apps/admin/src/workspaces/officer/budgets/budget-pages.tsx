import { BudgetList } from '../../../budgets/budget-list.js';
import { BudgetView } from '../../../budgets/budget-view.js';

const BASE = '/officer/budgets';

/** Live numbers for whoever grants; changing them is finance's. */
export const BudgetListPage = () => <BudgetList base={BASE} />;
export const BudgetPage = () => <BudgetView base={BASE} />;
