import {
  DateOnly,
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
  Text,
  Uuid,
  Values,
  type HistoryRow,
  type Localised,
  type Permission,
} from '@kasvutori/platform';
import {
  DEVIATION_STATUSES,
  SEVERITIES,
  SOURCES,
  type DeviationStatus,
  type Severity,
  type Source,
} from './deviation-lifecycle.js';
import { DEVIATION_SORTS } from './deviation-queries.js';

const KINDS = ['deviation', 'complaint'] as const;

export class ReportDeviation {
  @OneOf(['audit', 'report', 'indicator']) source: Exclude<Source, 'client'>;
  @Uuid({ optional: true, description: 'Of the source indicator' }) indicatorId?: string;
  @OneOf(SEVERITIES) severity: Severity;
  @Text({ max: 300 }) title: string;
  @Text({ max: 4_000, min: 10 }) description: string;
}

export class MeasureInput {
  @Text({ max: 1_000 }) text: string;
  @DateOnly({ description: 'By when it is done' }) dueOn: string;
}

export class AnswerDeviation {
  @Text({ max: 4_000, min: 3 }) answer: string;
  @ListOf(() => MeasureInput, { max: 20, description: 'The corrective plan; may be empty' }) measures: MeasureInput[];
}

export class DeviationNote {
  @Text({ max: 4_000, min: 3 }) note: string;
}

export class MeasureParam {
  @Uuid() id: string;
  @Uuid() measureId: string;
}

export class DeviationSummary {
  @Uuid() id: string;
  @Int({ min: 1, max: 1_000_000, description: 'Counted within the contract' }) number: number;
  @Uuid() contractId: string;
  @Text({ max: 40 }) contractNumber: string;
  @LocalisedText({ max: 500, partial: true }) contractTitle: Localised;
  @Text({ max: 300 }) providerName: string;
  @OneOf(KINDS) kind: (typeof KINDS)[number];
  @OneOf(SOURCES) source: Source;
  @OneOf(SEVERITIES) severity: Severity;
  @Text({ max: 300 }) title: string;
  @OneOf(DEVIATION_STATUSES) status: DeviationStatus;
  @Instant() reportedAt: Date;
  @DateOnly({ nullable: true, description: 'What is due next: the answer, or a measure of the plan' })
  dueOn: string | null;
  @Flag({ description: 'What is due next should have been done' }) late: boolean;
}

export class DeviationPage extends PageOf(DeviationSummary) {}

export class DeviationFilter extends ListQuery {
  @Values({ max: 6, of: DEVIATION_STATUSES, optional: true }) status?: DeviationStatus[];
  @OneOf(KINDS, { optional: true }) kind?: (typeof KINDS)[number];
  @Uuid({ optional: true }) contractId?: string;
  @OneOf(Object.keys(DEVIATION_SORTS), { optional: true }) override sort?: keyof typeof DEVIATION_SORTS;
}

export class CorrectiveMeasure extends MeasureInput {
  @Uuid() id: string;
  @DateOnly({ nullable: true }) doneOn: string | null;
  @Text({ max: 2_000, nullable: true }) doneNote: string | null;
  @Text({ max: 200, nullable: true }) doneByName: string | null;
}

/** The client's complaint a deviation was made of. */
export class OfComplaint {
  @Uuid() id: string;
  @Int({ min: 1, max: 1_000_000 }) number: number;
}

export class DeviationDetail extends DeviationSummary {
  @Text({ max: 4_000 }) description: string;
  @OneOf(['authority', 'provider'], { description: 'Who asks; the other party answers' }) reportedSide: string;
  @Text({ max: 200 }) reportedByName: string;
  @DateOnly() answerDue: string;
  @Text({ max: 4_000, nullable: true }) answer: string | null;
  @DateOnly({ nullable: true }) answeredOn: string | null;
  @Text({ max: 200, nullable: true }) answeredByName: string | null;
  @Text({ max: 4_000, nullable: true }) closingNote: string | null;
  @Nested(() => OfComplaint, { nullable: true }) complaint: OfComplaint | null;
  @ListOf(() => CorrectiveMeasure, { max: 20, description: 'Of the newest answer' }) measures: CorrectiveMeasure[];
  @Int({ min: 1, max: 1_000_000 }) version: number;
  @ListOf(() => PermittedAction, { max: 10 }) permittedActions: Permission[];
  @ListOf(() => HistoryEntry, { max: 500 }) history: HistoryRow[];
}

/** What the case worker has said to the client. */
export class ComplaintReply {
  @Text({ max: 4_000 }) text: string;
  @Text({ max: 200 }) repliedByName: string;
  @Instant() repliedAt: Date;
}

/** What a client follows of their own complaint. */
export class OwnComplaint {
  @Uuid() id: string;
  @Uuid() voucherId: string;
  @Text({ max: 4_000 }) description: string;
  @OneOf(DEVIATION_STATUSES) status: DeviationStatus;
  @Instant() reportedAt: Date;
  @DateOnly() answerDue: string;
  @Text({ max: 4_000, nullable: true }) answer: string | null;
  @Text({ max: 4_000, nullable: true }) closingNote: string | null;
  @ListOf(() => ComplaintReply, { max: 100, description: 'Of the case worker, the oldest first' })
  replies: ComplaintReply[];
}

export class OwnComplaints {
  @ListOf(() => OwnComplaint, { max: 200 }) items: OwnComplaint[];
}
