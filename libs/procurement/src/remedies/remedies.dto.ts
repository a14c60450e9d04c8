import {
  DateOnly,
  Flag,
  HistoryEntry,
  Instant,
  Int,
  ListOf,
  ListQuery,
  type Localised,
  LocalisedText,
  Nested,
  OneOf,
  PageOf,
  PermittedAction,
  Text,
  Uuid,
} from '@kasvutori/platform';
import { DECISION_STATUSES, type DecisionStatus } from '../award/decision-lifecycle.js';
import { DecisionCopy } from '../award/award.dto.js';
import {
  APPEAL_STATUSES,
  type AppealStatus,
  CORRECTION_STATUSES,
  type CorrectionStatus,
  type Suspension,
  SUSPENSIONS,
} from './remedy-lifecycle.js';
import { LETTER_KINDS, type LetterKind } from './letter-queries.js';

/** What a party or the officer attached. */
export class RemedyDocument {
  @Uuid({ description: 'GET /remedy-documents/:id' })
  id: string;

  @Text({ max: 200 })
  name: string;

  @Text({ max: 120 })
  mediaType: string;

  @Int({ min: 1, max: 104_857_600 })
  sizeBytes: number;

  @Text({ max: 64, description: 'Of the bytes as they are sent' })
  sha256: string;

  @Text({ max: 200 })
  addedByName: string;

  @Instant()
  addedAt: Date;
}

/** A letter after the decision: the answer to a request, or the news of a cancellation. */
export class RemedyLetter extends DecisionCopy {
  @OneOf(LETTER_KINDS)
  kind: LetterKind;

  @Uuid({ nullable: true, description: 'The request that is answered' })
  correctionId: string | null;
}

export class CorrectionDetail {
  @Uuid()
  id: string;

  @Text({ max: 50 })
  decisionNumber: string;

  @Text({ max: 300 })
  providerName: string;

  @OneOf(CORRECTION_STATUSES)
  status: CorrectionStatus;

  @Text({ max: 10_000 })
  demand: string;

  @Text({ max: 20_000 })
  grounds: string;

  @Text({ max: 200 })
  filedByName: string;

  @Flag({ description: 'It came on paper, and an officer recorded it' })
  recorded: boolean;

  @Instant()
  receivedAt: Date;

  @Text({ max: 10_000, nullable: true })
  resolution: string | null;

  @Text({ max: 200, nullable: true })
  resolvedBy: string | null;

  @Instant({ nullable: true })
  resolvedAt: Date | null;

  @ListOf(() => RemedyDocument, { max: 30 })
  documents: RemedyDocument[];

  @ListOf(() => PermittedAction, { max: 10 })
  permittedActions: PermittedAction[];

  @Int({ min: 1, max: 1_000_000 })
  version: number;
}

export class AppealDetail {
  @Uuid()
  id: string;

  @Text({ max: 50 })
  decisionNumber: string;

  @Text({ max: 300 })
  appellant: string;

  @Text({ max: 60, nullable: true })
  courtNumber: string | null;

  @DateOnly()
  filedOn: string;

  @Text({ max: 10_000 })
  demands: string;

  @OneOf(APPEAL_STATUSES)
  status: AppealStatus;

  @OneOf(SUSPENSIONS)
  suspension: Suspension;

  @Text({ max: 10_000, nullable: true })
  outcome: string | null;

  @DateOnly({ nullable: true })
  resolvedOn: string | null;

  @ListOf(() => RemedyDocument, { max: 30 })
  documents: RemedyDocument[];

  @ListOf(() => PermittedAction, { max: 10 })
  permittedActions: PermittedAction[];

  @Int({ min: 1, max: 1_000_000 })
  version: number;
}

export class DecisionState {
  @Text({ max: 50 })
  number: string;

  @OneOf(DECISION_STATUSES)
  status: DecisionStatus;

  @DateOnly()
  standstillLastDay: string;

  @Instant()
  standstillEndsAt: Date;

  @Flag({ description: 'Contracts may be made now' })
  final: boolean;

  @Flag()
  contracted: boolean;
}

export class Remedies {
  @Uuid()
  tenderId: string;

  @Nested(() => DecisionState)
  decision: DecisionState;

  @ListOf(() => CorrectionDetail, { max: 10_000, description: 'All of them for the authority, its own for a bidder' })
  corrections: CorrectionDetail[];

  @ListOf(() => AppealDetail, { max: 10_000 })
  appeals: AppealDetail[];

  @ListOf(() => RemedyLetter, { max: 20_000, description: 'All of them for the authority, its own for a bidder' })
  letters: RemedyLetter[];

  @Flag({ description: "An appeal is pending, whoever's it is" })
  appealPending: boolean;

  @DateOnly({ nullable: true, description: "The reader's own last day for a correction request and an appeal" })
  lastDay: string | null;

  @ListOf(() => PermittedAction, { max: 20 })
  permittedActions: PermittedAction[];

  @ListOf(() => HistoryEntry, { max: 2_000 })
  history: HistoryEntry[];
}

export const WAITING_REMEDY_SORTS = ['since', '-since'] as const;

export class WaitingRemedyFilter extends ListQuery {
  @OneOf(WAITING_REMEDY_SORTS, { optional: true })
  override sort?: (typeof WAITING_REMEDY_SORTS)[number];
}

/** A correction request or an appeal that is open. */
export class WaitingRemedy {
  @Uuid()
  id: string;

  @OneOf(['correction-request', 'appeal'])
  kind: string;

  @Uuid()
  tenderId: string;

  @LocalisedText({ max: 500, partial: true })
  tenderTitle: Localised;

  @Text({ max: 50 })
  decisionNumber: string;

  @Text({ max: 300 })
  party: string;

  @Instant()
  since: Date;
}

export class WaitingRemedyPage extends PageOf(WaitingRemedy) {}
