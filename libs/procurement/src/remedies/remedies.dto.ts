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
  Values,
} from '@kasvutori/platform';
import { DECISION_STATUSES, type DecisionStatus } from '../award/decision-lifecycle.js';
import {
  APPEAL_MOVES,
  APPEAL_STATUSES,
  type AppealMove,
  type AppealStatus,
  CORRECTION_ANSWERS,
  CORRECTION_STATUSES,
  type CorrectionStatus,
  SUSPENSION_MOVES,
  type Suspension,
  type SuspensionMove,
  SUSPENSIONS,
} from './remedy-lifecycle.js';
import { REOPEN_GROUNDS, type ReopenGround } from './remedy-rules.js';

export class FileCorrection {
  @Text({ max: 10_000, min: 3, description: 'What is asked to be corrected' })
  demand: string;

  @Text({ max: 20_000, min: 3, description: 'On what grounds' })
  grounds: string;
}

export class AnswerCorrection {
  @OneOf(CORRECTION_ANSWERS)
  answer: (typeof CORRECTION_ANSWERS)[number];

  @Text({ max: 10_000, min: 3 })
  reason: string;
}

export class RecordAppeal {
  @Uuid({ optional: true, description: 'The appellant, when it has bid' })
  providerId?: string;

  @Text({ max: 300, optional: true, description: 'The appellant, when it has not bid' })
  appellant?: string;

  @Text({ max: 60, optional: true, description: 'Number of the matter at the Market Court' })
  courtNumber?: string;

  @DateOnly()
  filedOn: string;

  @Text({ max: 10_000, min: 3 })
  demands: string;

  @OneOf(['automatic', 'none'], {
    optional: true,
    description:
      'Contracts wait by law (section 150) unless the standstill of section 129 did not bind; automatic unless said',
  })
  suspension?: 'automatic' | 'none';
}

export class SettleAppeal {
  @OneOf(APPEAL_MOVES)
  move: AppealMove;

  @Text({ max: 10_000, min: 3 })
  outcome: string;

  @DateOnly()
  resolvedOn: string;
}

export class ChangeSuspension {
  @OneOf(SUSPENSION_MOVES)
  move: SuspensionMove;

  @Text({ max: 2_000, min: 3 })
  reason: string;
}

export class ReopenDecision {
  @OneOf(REOPEN_GROUNDS)
  ground: ReopenGround;

  @Text({ max: 10_000, min: 3 })
  reason: string;

  @Values({ max: 1_000, optional: true, description: 'Excluded bids that are compared after all' })
  readmit?: string[];
}

export class CancelReason {
  @Text({ max: 10_000, min: 3, description: 'Published, and sent to the parties' })
  reason: string;
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

  @Instant()
  receivedAt: Date;

  @Text({ max: 10_000, nullable: true })
  resolution: string | null;

  @Text({ max: 200, nullable: true })
  resolvedBy: string | null;

  @Instant({ nullable: true })
  resolvedAt: Date | null;

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
