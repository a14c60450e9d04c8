import {
  Amount,
  Instant,
  Int,
  ListOf,
  ListQuery,
  LocalisedText,
  OneOf,
  PageOf,
  PermittedAction,
  SERVICE_KIND_CODES,
  Text,
  Uuid,
  Values,
  type Localised,
  type Permission,
  type ServiceKindCode,
} from '@kasvutori/platform';
import {
  PROPOSAL_KINDS,
  PROPOSAL_STATUSES,
  type ProposalKind,
  type ProposalStatus,
} from '../budgets/budget-lifecycle.js';

export class BudgetReason {
  @Text({ max: 500, min: 3 }) reason: string;
}

export class BudgetAmount extends BudgetReason {
  @Amount() amount: string;
}

export class BudgetTransfer extends BudgetAmount {
  @Uuid({ description: 'A budget of the same year' }) toBudgetId: string;
}

export class BudgetProposal {
  @Uuid() id: string;
  @Uuid() budgetId: string;
  @OneOf(SERVICE_KIND_CODES, { nullable: true }) serviceKind: ServiceKindCode | null;
  @LocalisedText({ max: 200, nullable: true }) groupName: Localised | null;
  @Text({ max: 3, nullable: true }) municipality: string | null;
  @Int({ min: 2020, max: 2100 }) year: number;
  @OneOf(PROPOSAL_KINDS) kind: ProposalKind;
  @Amount({ nullable: true }) amount: string | null;
  @Uuid({ nullable: true, description: 'Where a transfer goes' }) toBudgetId: string | null;
  @OneOf(SERVICE_KIND_CODES, { nullable: true }) toServiceKind: ServiceKindCode | null;
  @LocalisedText({ max: 200, nullable: true }) toGroupName: Localised | null;
  @Text({ max: 3, nullable: true }) toMunicipality: string | null;
  @Text({ max: 500 }) reason: string;
  @OneOf(PROPOSAL_STATUSES) status: ProposalStatus;
  @Text({ max: 200 }) proposedByName: string;
  @Instant() proposedAt: Date;
  @Text({ max: 200, nullable: true }) decidedByName: string | null;
  @Instant({ nullable: true }) decidedAt: Date | null;
  @Text({ max: 500, nullable: true, description: 'Why it was rejected' }) note: string | null;
  @OneOf(['short', 'moved-on'], { nullable: true, description: 'Why it was cancelled at its confirmation' })
  obstacle: 'short' | 'moved-on' | null;
  @Amount({ nullable: true, description: 'What was missing then' }) shortfall: string | null;
  @ListOf(() => PermittedAction, { max: 3 }) permittedActions: Permission[];
}

export class BudgetProposalPage extends PageOf(BudgetProposal) {}

export class BudgetProposalQuery extends ListQuery {
  @Values({ max: 5, of: PROPOSAL_STATUSES, optional: true }) status?: ProposalStatus[];
}
