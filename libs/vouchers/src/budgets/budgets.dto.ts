import {
  Amount,
  HistoryEntry,
  Instant,
  Int,
  ListOf,
  ListQuery,
  LocalisedText,
  MunicipalityCode,
  OneOf,
  PageOf,
  PermittedAction,
  SERVICE_KIND_CODES,
  Text,
  Uuid,
  Values,
  type HistoryRow,
  type Localised,
  type Permission,
  type ServiceKindCode,
} from '@kasvutori/platform';
import { BudgetProposal } from '../budget-proposals/proposals.dto.js';
import { BUDGET_STATUSES, type BudgetStatus } from './budget-lifecycle.js';
import { BUDGET_SORTS } from './budget-queries.js';

export class CreateBudget {
  @Uuid({ optional: true, nullable: true, description: 'Either a service or a group' }) serviceId?: string | null;
  @Uuid({ optional: true, nullable: true }) groupId?: string | null;
  @MunicipalityCode({ optional: true, nullable: true, description: 'Only for its residents; everybody unless given' })
  municipality?: string | null;
  @Int({ min: 2020, max: 2100 }) year: number;
  @Amount({ description: 'Its first sum; another person confirms it' }) amount: string;
  @Text({ max: 500, min: 3 }) reason: string;
}

export class CreatedBudget {
  @Uuid() id: string;
  @Uuid({ description: 'The proposal of its first sum' }) proposalId: string;
}

export class BudgetListQuery extends ListQuery {
  @Int({ min: 2020, max: 2100, optional: true }) year?: number;
  @Uuid({ optional: true, description: 'The group and its services' }) groupId?: string;
  @Uuid({ optional: true }) serviceId?: string;
  @MunicipalityCode({ optional: true }) municipality?: string;
  @Values({ max: 4, of: BUDGET_STATUSES, optional: true }) status?: BudgetStatus[];
  @OneOf(Object.keys(BUDGET_SORTS), { optional: true }) override sort?: keyof typeof BUDGET_SORTS;
}

/** What a budget is called by. */
export class BudgetTitle {
  @Uuid() id: string;
  @OneOf(SERVICE_KIND_CODES, { nullable: true, description: 'null when it is for a group' })
  serviceKind: ServiceKindCode | null;
  @LocalisedText({ max: 200, nullable: true }) groupName: Localised | null;
  @Text({ max: 3, nullable: true, description: 'Only for its residents; null: for everybody' })
  municipality: string | null;
  @Int({ min: 2020, max: 2100 }) year: number;
  @OneOf(BUDGET_STATUSES) status: BudgetStatus;
  @Instant({ nullable: true }) frozenAt: Date | null;
  @Text({ max: 500, nullable: true }) frozenReason: string | null;
  @Amount({ description: 'Free to grant' }) available: string;
}

export class BudgetSummary extends BudgetTitle {
  @Uuid({ nullable: true }) serviceId: string | null;
  @Uuid({ nullable: true }) groupId: string | null;
  @Amount({ description: 'Put in, less what was taken out' }) allocated: string;
  @Amount({ description: 'On vouchers, not yet earned or released' }) committed: string;
  @Amount({ description: 'Earned by approved service events, corrections taken off', negative: true }) earned: string;
  @Amount({ description: 'The part of the earned that has been paid', negative: true }) paid: string;
  @Amount({ description: 'Come back from vouchers' }) released: string;
  @Int({ min: 0, max: 10_000_000 }) vouchers: number;
  @Int({ min: 1, max: 1_000_000 }) version: number;
}

export class BudgetPage extends PageOf(BudgetSummary) {
  @ListOf(() => PermittedAction, { max: 5 }) permittedActions: Permission[];
}

export class BudgetEntry {
  @Instant() at: Date;
  @Text({ max: 50 }) kind: string;
  @Text({ max: 500 }) text: string;
  @Amount({ negative: true }) amount: string;
}

export class BudgetDetail extends BudgetSummary {
  @ListOf(() => BudgetEntry, { max: 100, description: 'The latest movements of its money, newest first' })
  movements: BudgetEntry[];
  @ListOf(() => BudgetProposal, { max: 100, description: 'Those that wait first' }) proposals: BudgetProposal[];
  @ListOf(() => PermittedAction, { max: 10 }) permittedActions: Permission[];
  @ListOf(() => HistoryEntry, { max: 500 }) history: HistoryRow[];
}
