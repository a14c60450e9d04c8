import {
  Amount,
  Flag,
  HistoryEntry,
  Instant,
  Int,
  ListOf,
  ListQuery,
  LocalisedText,
  Nested,
  OneOf,
  PageOf,
  PermittedAction,
  SERVICE_KIND_CODES,
  Text,
  Uuid,
  Values,
} from '@kasvutori/platform';
import { PROCEDURES, type Procedure, type TenderText } from '../tenders/tender-content.js';
import { PLAN_ITEM_STATUSES, PLAN_STATUSES, type PlanItemStatus, type PlanStatus } from './plan-lifecycle.js';

export class PlanItemInput {
  @LocalisedText({ max: 300, partial: true })
  title: TenderText;

  @LocalisedText({ max: 4_000, partial: true })
  description: TenderText;

  @OneOf(SERVICE_KIND_CODES, { nullable: true })
  serviceKind: string | null;

  @Text({ max: 8, nullable: true, pattern: /^\d{8}$/ })
  mainCpv: string | null;

  @Values({ max: 320, maxLength: 3, description: 'Municipality codes' })
  municipalities: string[];

  @Amount({ nullable: true })
  estimatedValue: string | null;

  @Int({ min: 1, max: 4, nullable: true, description: "Quarter of the plan's year in which the tender is published" })
  quarter: number | null;

  @OneOf(PROCEDURES, { nullable: true, description: 'An idea of the procedure; the tender decides' })
  procedure: Procedure | null;
}

/** An item as anyone may see it once the plan is published. */
export class PlanItem extends PlanItemInput {
  @Uuid()
  id: string;

  @Int({ min: 1, max: 500 })
  position: number;

  @OneOf(PLAN_ITEM_STATUSES)
  status: PlanItemStatus;

  @Text({ max: 2_000, nullable: true })
  dropReason: string | null;

  @Uuid({ nullable: true, description: 'The tender made of it, once that is public' })
  tenderId: string | null;
}

export class PriorInformationSummary {
  @Uuid()
  id: string;

  @Text({ max: 40, example: 'EI-2027-0001' })
  number: string;

  @Uuid()
  planItemId: string;

  @LocalisedText({ max: 300, partial: true })
  title: TenderText;

  @Text({ max: 300 })
  authorityName: string;

  @Instant()
  publishedAt: Date;
}

export class PriorInformation extends PriorInformationSummary {
  @Text({ max: 80 })
  ocid: string;

  @Uuid()
  planId: string;

  @Int({ min: 2020, max: 2100 })
  year: number;

  @Nested(() => PlanItemInput, { description: 'The item as it stood on the day of publication' })
  content: PlanItemInput;
}

export class PriorInformationPage extends PageOf(PriorInformationSummary) {}

export class ProcurementPlanInput {
  @LocalisedText({ max: 4_000, partial: true })
  introduction: TenderText;
}

export class NewPlan extends ProcurementPlanInput {
  @Int({ min: 2020, max: 2100 })
  year: number;
}

export class PlanSummary {
  @Uuid()
  id: string;

  @Uuid()
  authorityId: string;

  @Text({ max: 300 })
  authorityName: string;

  @Int({ min: 2020, max: 2100 })
  year: number;

  @OneOf(PLAN_STATUSES)
  status: PlanStatus;

  @Instant({ nullable: true })
  publishedAt: Date | null;

  @Int({ min: 0, max: 500 })
  itemCount: number;

  @Amount({ nullable: true, description: 'Sum of the estimated values that have been given' })
  estimatedValue: string | null;
}

export class PlanPage extends PageOf(PlanSummary) {}

/** A published plan. */
export class PublicPlan extends PlanSummary {
  @LocalisedText({ max: 4_000, partial: true })
  introduction: TenderText;

  @ListOf(() => PlanItem, { max: 500 })
  items: PlanItem[];

  @ListOf(() => PriorInformationSummary, { max: 1_000 })
  priorInformation: PriorInformationSummary[];
}

/** The plan as its officers see it. */
export class PlanDetail extends PublicPlan {
  @Int({ min: 1, max: 1_000_000_000 })
  version: number;

  @ListOf(() => PermittedAction, { max: 10 })
  permittedActions: PermittedAction[];

  @ListOf(() => HistoryEntry, { max: 500 })
  history: HistoryEntry[];
}

export class PlanItemDetail extends PlanItem {
  @Uuid()
  planId: string;

  @Int({ min: 2020, max: 2100 })
  year: number;

  @OneOf(PLAN_STATUSES)
  planStatus: PlanStatus;

  @Int({ min: 1, max: 1_000_000_000 })
  version: number;

  @ListOf(() => PriorInformationSummary, { max: 1_000 })
  priorInformation: PriorInformationSummary[];

  @ListOf(() => PermittedAction, { max: 10 })
  permittedActions: PermittedAction[];

  @ListOf(() => HistoryEntry, { max: 500 })
  history: HistoryEntry[];
}

export class PlanFilter extends ListQuery {
  @Int({ min: 2020, max: 2100, optional: true })
  year?: number;
}

export class DropReason {
  @Text({ max: 2_000, min: 3 })
  reason: string;
}

export class StartedTender {
  @Uuid()
  tenderId: string;

  @Text({ max: 40 })
  number: string;
}

export const BASIS_KINDS = ['plan-item', 'consultation', 'idea', 'finding'] as const;
export type BasisKind = (typeof BASIS_KINDS)[number];

export class BasisInput {
  @OneOf(BASIS_KINDS)
  kind: BasisKind;

  @Uuid()
  id: string;

  @Text({ max: 1_000, nullable: true, description: 'What the tender took from it; public' })
  note: string | null;
}

export class BasisList {
  @ListOf(() => BasisInput, { max: 50 })
  items: BasisInput[];
}

/** One thing a tender is based on, as anyone may read it. */
export class TenderBasis {
  @OneOf(BASIS_KINDS)
  kind: BasisKind;

  @Uuid({ nullable: true, description: 'Null where the source itself is not public' })
  id: string | null;

  @LocalisedText({ max: 300, partial: true })
  title: TenderText;

  @Text({ max: 1_000, nullable: true })
  note: string | null;

  @Flag({ description: 'The source can be read on a public page' })
  isPublic: boolean;

  @Uuid({ nullable: true, description: 'The plan an item stands in' })
  planId: string | null;
}

export class TenderBases {
  @ListOf(() => TenderBasis, { max: 50 })
  items: TenderBasis[];
}

/** Something of the authority's own that a tender can cite. */
export class Citable {
  @OneOf(BASIS_KINDS)
  kind: BasisKind;

  @Uuid()
  id: string;

  @LocalisedText({ max: 300, partial: true })
  title: TenderText;

  @Instant()
  at: Date;
}

export class Citables {
  @ListOf(() => Citable, { max: 400 })
  items: Citable[];
}
