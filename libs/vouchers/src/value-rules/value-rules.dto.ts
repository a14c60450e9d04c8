import {
  Amount,
  DateOnly,
  Decimal,
  Flag,
  Instant,
  Int,
  ListOf,
  LocalisedText,
  Nested,
  OneOf,
  PageOf,
  ResourceLife,
  SERVICE_KIND_CODES,
  SERVICE_UNITS,
  Text,
  Uuid,
  Values,
  type CalendarDate,
  type Localised,
  type ServiceKindCode,
  type ServiceUnit,
} from '@kasvutori/platform';
import { IntersectionType } from '@nestjs/swagger';
import { RULE_STATUSES, type RuleStatus } from './value-rule-queries.js';
import { VALUE_KINDS, type Bracket, type Sign, type Stage, type ValueKind, type ValueRow } from './value-rule.js';

export class BeginValueRule {
  @Uuid() serviceId: string;
}

class BracketItem implements Bracket {
  @Int({ min: 1, max: 20 }) household: number;
  @Amount({ nullable: true, description: 'Gross income a month; null in the last bracket of a household' })
  upTo: string | null;
  @Amount({ description: 'Value of one unit' }) value: string;
}

export class StageItem implements Stage {
  @LocalisedText({ max: 100 }) title: Localised;
  @Int({ min: 1, max: 500 }) units: number;
  @Amount({ description: 'Of all its units together' }) price: string;
}

export class ValueRuleBody {
  @OneOf(VALUE_KINDS) kind: ValueKind;
  @Amount({
    optional: true,
    description: 'fixed: the sum · per-unit: the price cap · income-tested: full value of a unit',
  })
  amount?: string;
  @Amount({ optional: true, description: 'income-tested: the least a unit is worth' }) lowest?: string;
  @Decimal({ optional: true, max: 4, description: 'income-tested: taken off the income above the limit' })
  percent?: string;
  @Values({ optional: true, max: 20, description: 'Income limits of households of 1, 2 …, in euros a month' })
  limits?: string[];
  @Amount({ optional: true, description: 'For each further person' }) perPerson?: string;
  @ListOf(() => BracketItem, { optional: true, max: 200 }) brackets?: BracketItem[];
  @ListOf(() => StageItem, { optional: true, max: 30 }) stages?: StageItem[];
}

export class ValueFigures {
  @Int({ min: 1, max: 500 }) units: number;
  @Amount({ optional: true, description: 'Gross income of the household a month; used and not kept' }) income?: string;
  @Int({ min: 1, max: 20, optional: true }) household?: number;
}

class ValueTrialInput extends ValueFigures {
  @Text({ max: 100 }) name: string;
  @Amount({ description: 'The value of the voucher these figures must give, reckoned by hand' }) expected: string;
}

class ValueTrialItem extends ValueTrialInput {
  @Amount({ nullable: true, description: 'What they give now' }) given: string | null;
}

export class SaveValueRule {
  @Nested(() => ValueRuleBody) rule: ValueRuleBody;
  @ListOf(() => ValueTrialInput, { max: 30 }) trials: ValueTrialInput[];
  @DateOnly({ description: 'The first day on which a voucher granted by it may begin' }) validFrom: CalendarDate;
  @Int({ min: 1, max: 36 }) validityMonths: number;
  @Int({ min: 1, max: 60, description: 'The longest with extensions' }) longestMonths: number;
  @Int({ min: 1, max: 500, description: 'The most units with supplements' }) mostUnits: number;
}

export class VoucherValueRow implements ValueRow {
  @Text({ max: 30 }) code: string;
  @LocalisedText({ max: 200 }) text: Localised;
  @OneOf(['×', '−', '+', '='], { optional: true }) sign?: Sign;
  @Int({ min: 1, max: 500, optional: true }) units?: number;
  @Text({ max: 20, optional: true, description: 'Cents' }) cents?: string;
}

export class ReckonedValue {
  @Amount() value: string;
  @Amount({ description: 'The most it pays for one unit' }) maxUnitPrice: string;
  @Int({ min: 1, max: 500 }) units: number;
  @ListOf(() => VoucherValueRow, { max: 50 }) trace: VoucherValueRow[];
}

class RuleFlawItem {
  @Text({ max: 200 }) pointer: string;
  @Text({ max: 50 }) code: string;
  @Text({ max: 500 }) text: string;
}

export class ValueRuleSummary {
  @Uuid() id: string;
  @Uuid() serviceId: string;
  @OneOf(SERVICE_KIND_CODES) serviceKind: ServiceKindCode;
  @OneOf(Object.keys(SERVICE_UNITS)) unit: ServiceUnit;
  @Int({ min: 1, max: 10_000 }) number: number;
  @OneOf(VALUE_KINDS) kind: ValueKind;
  @OneOf(RULE_STATUSES) status: RuleStatus;
  @Flag({ description: 'Vouchers that begin today are granted by it' }) inForce: boolean;
  @DateOnly() validFrom: CalendarDate;
  @Instant() createdAt: Date;
  @Instant({ nullable: true }) publishedAt: Date | null;
  @Text({ max: 200 }) editedBy: string;
  @Text({ max: 200, nullable: true }) publishedBy: string | null;
}

export class ValueRulePage extends PageOf(ValueRuleSummary) {}

class ValueRuleFacts extends ValueRuleSummary {
  @Nested(() => ValueRuleBody) rule: ValueRuleBody;
  @ListOf(() => ValueTrialItem, { max: 30 }) trials: ValueTrialItem[];
  @Int({ min: 1, max: 36 }) validityMonths: number;
  @Int({ min: 1, max: 60 }) longestMonths: number;
  @Int({ min: 1, max: 500 }) mostUnits: number;
  @Int({ min: 1, max: 500 }) unitsDefault: number;
  @ListOf(() => RuleFlawItem, { max: 100, description: 'What stands between a draft and its publication' })
  flaws: RuleFlawItem[];
}

export class ValueRuleDetail extends IntersectionType(ValueRuleFacts, ResourceLife) {}

export class GrantLimitItem {
  @Amount({ nullable: true, description: 'Above it one proposes and another grants; null: no limit' })
  limit: string | null;
}

export class SetGrantLimit {
  @Amount() limit: string;
}
