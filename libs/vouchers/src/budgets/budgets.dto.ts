import {
  Amount,
  HistoryEntry,
  Instant,
  Int,
  ListOf,
  OneOf,
  PermittedAction,
  SERVICE_KIND_CODES,
  Text,
  Uuid,
  type HistoryRow,
  type Permission,
  type ServiceKindCode,
} from '@kasvutori/platform';

export class CreateBudget {
  @Uuid() serviceId: string;
  @Int({ min: 2020, max: 2100 }) year: number;
  @Amount({ description: 'Allocated at once' }) amount: string;
}

export class RaiseBudget {
  @Amount() amount: string;
  @Text({ max: 500, min: 3 }) reason: string;
}

export class CreatedBudget {
  @Uuid() id: string;
}

export class BudgetFilter {
  @Int({ min: 2020, max: 2100, optional: true }) year?: number;
}

export class BudgetSummary {
  @Uuid() id: string;
  @Uuid() serviceId: string;
  @OneOf(SERVICE_KIND_CODES) serviceKind: ServiceKindCode;
  @Int({ min: 2020, max: 2100 }) year: number;
  @Amount() allocated: string;
  @Amount({ description: 'On vouchers, not yet earned or released' }) committed: string;
  @Amount({ description: 'Earned by approved service events, corrections taken off' }) earned: string;
  @Amount({ description: 'The part of the earned that has been paid', negative: true }) paid: string;
  @Amount({ description: 'Come back from vouchers' }) released: string;
  @Amount({ description: 'Free to grant' }) available: string;
  @Int({ min: 0, max: 10_000_000 }) vouchers: number;
  @Int({ min: 1, max: 1_000_000 }) version: number;
}

export class BudgetList {
  @ListOf(() => BudgetSummary, { max: 1_000 }) items: BudgetSummary[];
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
  @ListOf(() => PermittedAction, { max: 5 }) permittedActions: Permission[];
  @ListOf(() => HistoryEntry, { max: 500 }) history: HistoryRow[];
}
