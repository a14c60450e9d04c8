import {
  Amount,
  HistoryEntry,
  Instant,
  Int,
  ListOf,
  LocalisedText,
  Nested,
  OneOf,
  PermittedAction,
  Text,
  Uuid,
  type Localised,
} from '@kasvutori/platform';
import { LOCAL_DEADLINE } from '../tenders/local-deadline.js';
import type { TenderText } from '../tenders/tender-content.js';
import { TITLE } from '../tenders/criterion-input.dto.js';
import { FINNISH_TIME } from '../tenders/tender-input.dto.js';
import { REVISION_STATUSES, type RevisionStatus } from './revision-lifecycle.js';

const DESCRIPTION = 20_000;

export class RevisedPriceItemInput {
  @Uuid()
  id: string;

  @LocalisedText({ max: TITLE, partial: true })
  title: TenderText;

  @LocalisedText({ max: 100, partial: true })
  unit: TenderText;

  @Amount({ nullable: true })
  maxUnitPrice: string | null;
}

export class RevisedCriterionInput {
  @Uuid()
  id: string;

  @LocalisedText({ max: TITLE, partial: true })
  title: TenderText;

  @LocalisedText({ max: 5_000, partial: true })
  description: TenderText;
}

export class RevisedLotInput {
  @Uuid()
  id: string;

  @LocalisedText({ max: TITLE, partial: true })
  title: TenderText;

  @LocalisedText({ max: DESCRIPTION, partial: true })
  description: TenderText;

  @ListOf(() => RevisedPriceItemInput, { max: 50 })
  priceItems: RevisedPriceItemInput[];

  @ListOf(() => RevisedCriterionInput, { max: 200 })
  criteria: RevisedCriterionInput[];
}

/** What is to stand; lots, price items and criteria left out stay as they are. */
export class RevisionContentInput {
  @LocalisedText({ max: TITLE, partial: true })
  title: TenderText;

  @LocalisedText({ max: DESCRIPTION, partial: true })
  description: TenderText;

  @Text({ max: 16, nullable: true, pattern: LOCAL_DEADLINE, description: FINNISH_TIME })
  questionsDeadline: string | null;

  @Text({ max: 16, pattern: LOCAL_DEADLINE, description: FINNISH_TIME })
  submissionDeadline: string;

  @ListOf(() => RevisedLotInput, { max: 200 })
  lots: RevisedLotInput[];
}

export class RevisionInput {
  @LocalisedText({ max: 2_000, partial: true, description: 'What changes and why, for bidders' })
  grounds: TenderText;

  @Nested(() => RevisionContentInput)
  content: RevisionContentInput;
}

export class RevisionChange {
  @Text({ max: 200, description: 'JSON pointer into the content' })
  path: string;

  @LocalisedText({ max: 400 })
  label: Localised;

  @LocalisedText({ max: 20_000, nullable: true })
  before: Localised | null;

  @LocalisedText({ max: 20_000, nullable: true })
  after: Localised | null;
}

export class PublicRevision {
  @Uuid()
  id: string;

  @Int({ min: 1, max: 10_000 })
  number: number;

  @Instant()
  publishedAt: Date;

  @LocalisedText({ max: 2_000, partial: true })
  grounds: TenderText;

  @ListOf(() => RevisionChange, { max: 10_000 })
  changes: RevisionChange[];
}

export class RevisionSummary {
  @Uuid()
  id: string;

  @Int({ min: 1, max: 10_000, nullable: true, description: 'Once it is published' })
  number: number | null;

  @OneOf(REVISION_STATUSES)
  status: RevisionStatus;

  @LocalisedText({ max: 2_000, partial: true })
  grounds: TenderText;

  @Text({ max: 200 })
  createdBy: string;

  @Instant()
  createdAt: Date;

  @Instant()
  updatedAt: Date;

  @Instant({ nullable: true })
  publishedAt: Date | null;

  @Int({ min: 1, max: 1_000_000 })
  version: number;
}

export class RevisionList {
  @ListOf(() => RevisionSummary, { max: 200 })
  items: RevisionSummary[];

  @Nested(() => RevisionContentInput, { description: 'What a corrigendum may change, as it stands' })
  current: RevisionContentInput;

  @ListOf(() => PermittedAction, { max: 5 })
  permittedActions: PermittedAction[];
}

export class RevisionDetail extends RevisionSummary {
  @Nested(() => RevisionContentInput)
  content: RevisionContentInput;

  @ListOf(() => RevisionChange, { max: 10_000 })
  changes: RevisionChange[];

  @ListOf(() => PermittedAction, { max: 10 })
  permittedActions: PermittedAction[];

  @ListOf(() => HistoryEntry, { max: 500 })
  history: HistoryEntry[];
}

export class RevisionParams {
  @Uuid()
  id: string;

  @Uuid()
  revisionId: string;
}

export class AsOf {
  @Instant()
  at: string;
}
