import {
  Amount,
  DateOnly,
  Flag,
  HistoryEntry,
  Instant,
  Int,
  ListOf,
  ListQuery,
  Nested,
  OneOf,
  PageOf,
  PermittedAction,
  SERVICE_KIND_CODES,
  SERVICE_UNITS,
  Text,
  Uuid,
  Values,
  type CalendarDate,
  type HistoryRow,
  type Permission,
  type ServiceKindCode,
  type ServiceUnit,
} from '@kasvutori/platform';
import { BUDGET_GROUNDS, type BudgetGround } from '../budgets/budget-for.js';
import { BudgetTitle } from '../budgets/budgets.dto.js';
import { OFFER_STATUSES, type OfferStatus } from '../catalogue/offer.entity.js';
import { CHOICE_MAKERS, CHOICE_STATUSES, type ChoiceMaker, type ChoiceStatus } from '../choice/choice-lifecycle.js';
import { ProposedOffer } from '../fallback/fallback.dto.js';
import { EventItem } from '../service-events/events.dto.js';
import { VoucherDecisionItem } from '../decisions/decisions.dto.js';
import { VALUE_KINDS, type ValueKind } from '../value-rules/value-rule.js';
import { StageItem, VoucherValueRow } from '../value-rules/value-rules.dto.js';
import { OmitType } from '@nestjs/swagger';
import { VOUCHER_STATUSES, type VoucherStatus } from './voucher-lifecycle.js';
import { VOUCHER_SORTS } from './voucher-queries.js';

const UNITS = Object.keys(SERVICE_UNITS);

export class GrantVoucher {
  @Uuid() serviceId: string;
  @Int({ min: 1, max: 500, optional: true, description: "The service's default unless given" }) units?: number;
  @DateOnly({ optional: true, description: 'Today unless given' }) validFrom?: CalendarDate;
  @Amount({ optional: true, description: 'Gross income of the household a month; reckoned with and not kept' })
  income?: string;
  @Int({ min: 1, max: 20, optional: true }) household?: number;
  @Text({ max: 2_000, min: 10, description: 'Why this client gets this service; it stands in the letter' })
  grounds: string;
}

export class ReckonVoucher extends OmitType(GrantVoucher, ['grounds']) {}

export class VoucherWorth {
  @Int({ min: 1, max: 500 }) units: number;
  @Amount({ description: 'The most it pays for one unit' }) maxUnitPrice: string;
  @Amount() value: string;
  @Amount({ nullable: true, description: 'Before a supplement; null of a new voucher' }) before: string | null;
  @Amount({ description: 'What leaves the budget' }) taken: string;
  @ListOf(() => VoucherValueRow, { max: 50 }) trace: VoucherValueRow[];
  @DateOnly() validFrom: CalendarDate;
  @DateOnly() lastDay: CalendarDate;
  @Amount({ nullable: true, description: 'In the budget now; null when none fits' }) available: string | null;
  @Amount({ nullable: true, negative: true, description: 'Left in it then' }) after: string | null;
  @Amount({ nullable: true, description: 'The client pays at least so much for one unit; null without a provider' })
  ownLowest: string | null;
  @Amount({ nullable: true, description: 'And with the dearest provider' }) ownHighest: string | null;
  @Flag({ description: 'Above the limit: one proposes and another grants' }) needsApprover: boolean;
}

export class ProposeVoucher extends GrantVoucher {
  @Text({ max: 500, min: 3, description: 'What it waits for' }) reason: string;
}

export class ExtendVoucher {
  @DateOnly({ description: 'The new last day' }) lastDay: CalendarDate;
  @Text({ max: 2_000, min: 10, description: 'Why; it stands in the letter' }) reason: string;
}

export class SupplementVoucher {
  @Int({ min: 1, max: 500, optional: true }) units?: number;
  @Amount({ optional: true, description: 'Of a fixed sum' }) amount?: string;
  @Text({ max: 2_000, min: 10, description: 'Why; it stands in the letter' }) reason: string;
}

export class VoucherReason {
  @Text({ max: 500, min: 3 }) reason: string;
}

export class ReturnVoucher {
  @Text({ max: 500, optional: true }) reason?: string;
}

export class GrantableService {
  @Uuid() serviceId: string;
  @OneOf(SERVICE_KIND_CODES) kind: ServiceKindCode;
  @OneOf(UNITS) unit: ServiceUnit;
  @Amount() maxUnitPrice: string;
  @OneOf(VALUE_KINDS, { description: 'By the rule in force' }) valueKind: ValueKind;
  @Uuid({ nullable: true, description: 'The rule in force: POST /value-rules/:id/try reckons' }) valueRuleId:
    | string
    | null;
  @Int({ min: 1, max: 500 }) unitsDefault: number;
  @Int({ min: 1, max: 36 }) validityMonths: number;
  @Flag({ description: 'The assessment proposes it' }) proposed: boolean;
  @Uuid({ nullable: true, description: 'The budget it would be taken from; null when none fits' }) budgetId:
    | string
    | null;
  @Amount({ nullable: true, description: 'What the budget still holds' }) available: string | null;
  @OneOf(BUDGET_GROUNDS, { nullable: true, description: 'Why that budget' }) budgetGround: BudgetGround | null;
  @ListOf(() => BudgetTitle, { max: 4, description: 'Every budget that fits, the one it would be taken from first' })
  budgets: BudgetTitle[];
  @Int({ min: 0, max: 100_000, description: 'Providers the client could choose from' }) offers: number;
}

export class GrantableQuery {
  @DateOnly({ optional: true, description: 'Budgets of the year of this day; of today unless given' })
  validFrom?: CalendarDate;
}

export class GrantableServices {
  @ListOf(() => GrantableService, { max: 100 }) items: GrantableService[];
}

export class VoucherChoice {
  @Uuid() id: string;
  @OneOf(CHOICE_STATUSES) status: ChoiceStatus;
  @Uuid() offerId: string;
  @Uuid() providerId: string;
  @Text({ max: 300 }) providerName: string;
  @Instant({ description: 'Until then the provider answers' }) answerBy: Date;
  @DateOnly({ nullable: true }) startsOn: CalendarDate | null;
  @OneOf(OFFER_STATUSES, { description: 'Other than active: the provider takes no new clients, another may be chosen' })
  offerStatus: OfferStatus;
  @OneOf(CHOICE_MAKERS) madeBy: ChoiceMaker;
  @Text({ max: 500, nullable: true, description: 'Why somebody else than the client made it' }) madeBecause:
    | string
    | null;
  @Flag({ description: 'It serves the municipality where the client lives now' }) coversHome: boolean;
}

export class VoucherCard {
  @Uuid() id: string;
  @Text({ max: 20 }) number: string;
  @Uuid() authorityId: string;
  @Text({ max: 300 }) authorityName: string;
  @Uuid() clientId: string;
  @Text({ max: 20 }) clientReference: string;
  @Text({ max: 200 }) clientName: string;
  @Uuid() serviceId: string;
  @OneOf(SERVICE_KIND_CODES) serviceKind: ServiceKindCode;
  @OneOf(VALUE_KINDS) valueKind: ValueKind;
  @OneOf(UNITS) unit: ServiceUnit;
  @Int({ min: 1, max: 500 }) units: number;
  @Int({ min: 0, max: 500, description: 'Recorded or approved' }) unitsUsed: number;
  @Amount({ description: 'The most it pays for one unit' }) maxUnitPrice: string;
  @Amount() value: string;
  @Amount({ description: 'In the ledger now' }) balance: string;
  @Amount({ description: 'Spoken for by events that wait for approval' }) waiting: string;
  @Amount({ description: 'Free to use: balance less waiting' }) available: string;
  @Int({ min: 0, max: 1_000 }) waitingEvents: number;
  @DateOnly() validFrom: CalendarDate;
  @DateOnly({ description: 'The last day of use' }) lastDay: CalendarDate;
  @OneOf(VOUCHER_STATUSES) status: VoucherStatus;
  @DateOnly({ nullable: true, description: 'The last day to choose before somebody is proposed' })
  chooseBy: CalendarDate | null;
  @Nested(() => ProposedOffer, { nullable: true, description: 'Whom the published rule proposes' })
  proposal: ProposedOffer | null;
  @Instant() grantedAt: Date;
  @Uuid({ nullable: true, description: 'The decision letter: GET /documents/:id' }) letterId: string | null;
  @Nested(() => VoucherChoice, { nullable: true }) choice: VoucherChoice | null;
  @Int({ min: 1, max: 1_000_000 }) version: number;
  @ListOf(() => PermittedAction, { max: 10 }) permittedActions: Permission[];
}

export class VoucherDetail extends VoucherCard {
  @Nested(() => BudgetTitle, { nullable: true, description: 'Where its money came from; for the authority only' })
  budget: BudgetTitle | null;
  @OneOf(BUDGET_GROUNDS, { nullable: true, description: 'Why that budget' }) budgetGround: BudgetGround | null;
  @Text({ max: 2_000 }) grounds: string;
  @ListOf(() => VoucherValueRow, { max: 50, description: 'Why it is worth what it is' }) valueTrace: VoucherValueRow[];
  @ListOf(() => StageItem, { max: 30, nullable: true, description: 'Of a package' }) stages: StageItem[] | null;
  @Text({ max: 500, nullable: true, description: 'What a proposal waits for' }) proposalReason: string | null;
  @ListOf(() => VoucherDecisionItem, { max: 200, description: 'Oldest first' }) decisions: VoucherDecisionItem[];
  @ListOf(() => EventItem, { max: 1_000 }) events: EventItem[];
  @ListOf(() => HistoryEntry, { max: 500 }) history: HistoryRow[];
}

export class VoucherPage extends PageOf(VoucherCard) {}

export class VoucherListQuery extends ListQuery {
  @Values({ max: 9, of: VOUCHER_STATUSES, optional: true }) status?: VoucherStatus[];
  @OneOf(SERVICE_KIND_CODES, { optional: true }) serviceKind?: ServiceKindCode;
  @Uuid({ optional: true }) budgetId?: string;
  @OneOf(Object.keys(VOUCHER_SORTS), { optional: true }) override sort?: keyof typeof VOUCHER_SORTS;
}

export class MyVouchers {
  @ListOf(() => VoucherCard, { max: 200 }) items: VoucherCard[];
}
