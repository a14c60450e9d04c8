import {
  DateOnly,
  Flag,
  Instant,
  Int,
  ListQuery,
  LocalisedText,
  OneOf,
  PageOf,
  ResourceActions,
  Text,
  Uuid,
  Values,
} from '@kasvutori/platform';
import { DECIDING_MOVES, MEMBER_STATUSES, type DecidingMove, type MemberStatus } from './member-lifecycle.js';
import type { TenderText } from '../tenders/tender-content.js';

export class RegisterMemberView extends ResourceActions {
  @Uuid()
  id: string;

  @Uuid()
  categoryId: string;

  @LocalisedText({ max: 400, partial: true })
  categoryTitle: TenderText;

  @Uuid()
  providerId: string;

  @Text({ max: 300 })
  providerName: string;

  @OneOf(MEMBER_STATUSES)
  status: MemberStatus;

  @Values({ max: 30 })
  answers: string[];

  @Instant()
  appliedAt: Date;

  @DateOnly({
    description: 'The 10th working day after the application arrived, or the 15th where the time was extended',
  })
  decideBy: string;

  @Values({ max: 20, maxLength: 10, description: 'Holidays from Monday to Friday in between, which do not count' })
  freeDays: string[];

  @Text({ max: 4_000, nullable: true, description: 'Why it takes 15 working days' })
  extensionReason: string | null;

  @Int({
    min: 1,
    max: 1_000_000,
    nullable: true,
    description: "Version of the provider's self-declaration that it stands on",
  })
  declarationVersion: number | null;

  @Flag()
  overdue: boolean;

  @Text({ max: 4_000, nullable: true })
  reason: string | null;

  @Instant()
  statusAt: Date;

  @Int({ min: 1, max: 1_000_000 })
  version: number;
}

export class RegisterMemberPage extends PageOf(RegisterMemberView) {}

export class MemberFilter extends ListQuery {
  @Values({ optional: true, max: 7, of: MEMBER_STATUSES })
  status?: MemberStatus[];
}

export class JoinInput {
  @Uuid()
  categoryId: string;

  @Values({ max: 30, maxLength: 4_000, description: 'One answer for each requirement, in their order' })
  answers: string[];
}

export class MemberParams {
  @Uuid()
  id: string;

  @Uuid()
  memberId: string;
}

export class ExtendDecisionInput {
  @Text({ max: 4_000, min: 3, description: 'Told to the applicant' })
  reason: string;
}

export class DecideMemberInput {
  @OneOf(DECIDING_MOVES)
  move: DecidingMove;

  @Text({ max: 4_000, min: 3, nullable: true })
  reason: string | null;
}
