import {
  Amount,
  DateOnly,
  Flag,
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
} from '@kasvutori/platform';
import type { TenderText } from './tender-content.js';
import { TITLE } from './criterion-input.dto.js';
import { TENDER_STATUSES, type TenderStatus } from './tender-lifecycle.js';

/** A row of a list of tenders. */
export class TenderSummary {
  @Uuid()
  id: string;

  @Text({ max: 40 })
  number: string;

  @LocalisedText({ max: TITLE, partial: true })
  title: TenderText;

  @Text({ max: 300 })
  authorityName: string;

  @OneOf(TENDER_STATUSES)
  status: TenderStatus;

  @Instant({ nullable: true })
  publishedAt: Date | null;

  @Instant({ nullable: true })
  submissionEnd: Date | null;

  @Amount({ nullable: true })
  estimatedValue: string | null;

  @Int({ min: 0, max: 200 })
  lotCount: number;

  @Values({ max: 10 })
  serviceKinds: string[];

  @Values({ max: 320 })
  municipalities: string[];

  @Instant()
  updatedAt: Date;
}

export class TenderPage extends PageOf(TenderSummary) {}

/** The officers' list, with what the reader may begin here. */
export class OwnTenderPage extends TenderPage {
  @ListOf(() => PermittedAction, { max: 5 })
  permittedActions: PermittedAction[];
}

/** One column of the board: a stage of the pipeline, the tenders with the nearest deadline first. */
export class BoardStage {
  @OneOf(TENDER_STATUSES)
  status: TenderStatus;

  @Int({ min: 0, max: 1_000_000 })
  total: number;

  @ListOf(() => TenderSummary, { max: 50 })
  items: TenderSummary[];
}

export class TenderBoard {
  @ListOf(() => BoardStage, { max: 8 })
  stages: BoardStage[];
}

export class PublicTenderFilter extends ListQuery {
  @Values({ optional: true, max: 6, of: SERVICE_KIND_CODES })
  serviceKind?: string[];

  @Values({ optional: true, max: 50, maxLength: 3 })
  municipality?: string[];

  @Text({ optional: true, max: 100, description: 'In number, title or description, in any language' })
  words?: string;

  @Values({ optional: true, max: 8, of: TENDER_STATUSES })
  status?: TenderStatus[];
}

export class TenderFilter extends PublicTenderFilter {}

/** What anyone may ask of the published tenders; a saved search and a feed ask the same. */
export class TenderSearchFilter extends PublicTenderFilter {
  @Values({ optional: true, max: 30, maxLength: 8, description: 'CPV branches: everything narrower is found too' })
  cpv?: string[];

  @Int({ optional: true, min: 1, max: 500, description: 'Also within so many kilometres of the municipalities' })
  within?: number;

  @Amount({ optional: true, description: 'Estimated value at least' })
  valueFrom?: string;

  @Amount({ optional: true, description: 'Estimated value at most' })
  valueTo?: string;

  @Flag({ optional: true, description: 'Only with a small lot: one under 80 000 euros' })
  smallLots?: boolean;

  @DateOnly({ optional: true, description: 'Bids by this day of Finland or later' })
  deadlineFrom?: string;

  @DateOnly({ optional: true, description: 'Bids by this day of Finland at the latest' })
  deadlineTo?: string;

  @Flag({ optional: true, description: 'Only those that take bids now' })
  open?: boolean;
}
