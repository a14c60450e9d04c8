import { DateOnly, Instant, OneOf, Text, Uuid, Values } from '@kasvutori/platform';
import {
  APPEAL_MOVES,
  type AppealMove,
  CORRECTION_ANSWERS,
  SUSPENSION_MOVES,
  type SuspensionMove,
} from './remedy-lifecycle.js';
import { REOPEN_GROUNDS, type ReopenGround } from './remedy-rules.js';

export class FileCorrection {
  @Text({ max: 10_000, min: 3, description: 'What is asked to be corrected' })
  demand: string;

  @Text({ max: 20_000, min: 3, description: 'On what grounds' })
  grounds: string;
}

/** A request that came on paper, as an officer records it. */
export class RecordCorrection extends FileCorrection {
  @Uuid({ description: 'The party that asks' })
  providerId: string;

  @Instant({ description: 'When it reached the authority; the time for it is judged by this' })
  receivedAt: string;
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
