import { Amount, Instant, ListOf, PermittedAction, type Permission, Text } from '@kasvutori/platform';

export class ApprovalLimitBody {
  @Amount({ nullable: true, description: 'Runs that pay more need two approvers; null: none does' })
  limit: string | null;
}

export class ApprovalLimitView {
  @Amount({ nullable: true, description: 'Runs that pay more need two approvers; null: none does' })
  limit: string | null;
  @Text({ max: 200, nullable: true }) setByName: string | null;
  @Instant({ nullable: true }) setAt: Date | null;
  @ListOf(() => PermittedAction, { max: 2 }) permittedActions: Permission[];
}
