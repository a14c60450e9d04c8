import {
  Amount,
  DateOnly,
  Flag,
  HistoryEntry,
  Instant,
  Int,
  LANGUAGES,
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
  type Language,
} from '@kasvutori/platform';
import { CallOffRow } from '../procedures/procedures.dto.js';
import { STAGES, type Stage } from '../procedures/procedure-table.js';
import { LOCAL_DEADLINE } from '../tenders/local-deadline.js';
import type { TenderText } from '../tenders/tender-content.js';
import { FINNISH_TIME } from '../tenders/tender-input.dto.js';
import { MEMBER_STATUSES, REGISTER_STATUSES, type MemberStatus, type RegisterStatus } from './member-lifecycle.js';

const LONG = 20_000;

export class RequirementInput {
  @LocalisedText({ max: 2_000, partial: true })
  text: TenderText;
}

export class CategoryInput {
  @LocalisedText({ max: 400, partial: true })
  title: TenderText;

  @OneOf(SERVICE_KIND_CODES)
  serviceKind: string;

  @Values({ max: 320, maxLength: 3, description: 'Municipality codes' })
  municipalities: string[];

  @LocalisedText({ max: 100, partial: true, description: 'What one of it is: meeting, day, person' })
  unit: TenderText;
}

export class RegisterInput {
  @LocalisedText({ max: 400, partial: true })
  title: TenderText;

  @LocalisedText({ max: LONG, partial: true })
  description: TenderText;

  @OneOf(LANGUAGES)
  language: Language;

  @Text({ max: 8, nullable: true, pattern: /^\d{8}$/ })
  mainCpv: string | null;

  @ListOf(() => RequirementInput, { max: 30 })
  requirements: RequirementInput[];

  @DateOnly({ nullable: true, description: 'The last day of joining; open-ended when null' })
  validTo: string | null;

  @ListOf(() => CategoryInput, { max: 50 })
  categories: CategoryInput[];
}

export class CategoryDetail extends CategoryInput {
  @Uuid()
  id: string;

  @Int({ min: 1, max: 99 })
  number: number;
}

export class PublicRegister {
  @Uuid()
  id: string;

  @Text({ max: 40, example: 'R-2026-0001' })
  number: string;

  @Text({ max: 300 })
  authorityName: string;

  @OneOf(REGISTER_STATUSES)
  status: RegisterStatus;

  @OneOf(STAGES)
  stage: Stage;

  @LocalisedText({ max: 400, partial: true })
  title: TenderText;

  @LocalisedText({ max: LONG, partial: true })
  description: TenderText;

  @OneOf(LANGUAGES)
  language: Language;

  @Text({ max: 8, nullable: true })
  mainCpv: string | null;

  @ListOf(() => RequirementInput, { max: 30 })
  requirements: RequirementInput[];

  @DateOnly({ nullable: true })
  validTo: string | null;

  @ListOf(() => CategoryDetail, { max: 50 })
  categories: CategoryDetail[];

  @Instant({ nullable: true })
  publishedAt: Date | null;

  @Text({ max: 2_000, nullable: true })
  closeReason: string | null;
}

export class RegisterMemberView {
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

  @DateOnly({ description: 'The 10th working day' })
  decideBy: string;

  @Flag()
  overdue: boolean;

  @Text({ max: 4_000, nullable: true })
  reason: string | null;

  @Instant()
  statusAt: Date;

  @Int({ min: 1, max: 1_000_000 })
  version: number;

  @ListOf(() => PermittedAction, { max: 10 })
  permittedActions: PermittedAction[];
}

export class RegisterMemberPage extends PageOf(RegisterMemberView) {}

export class MemberFilter extends ListQuery {
  @Values({ optional: true, max: 7, of: MEMBER_STATUSES })
  status?: MemberStatus[];
}

export class OfficerRegister extends PublicRegister {
  @Int({ min: 1, max: 1_000_000 })
  version: number;

  @Int({ min: 0, max: 1_000_000 })
  accepted: number;

  @Int({ min: 0, max: 1_000_000 })
  waiting: number;

  @Int({ min: 0, max: 1_000_000 })
  overdue: number;

  @ListOf(() => CallOffRow, { max: 1_000 })
  callOffs: CallOffRow[];

  @ListOf(() => PermittedAction, { max: 10 })
  permittedActions: PermittedAction[];

  @ListOf(() => HistoryEntry, { max: 500 })
  history: HistoryEntry[];
}

export class ProviderRegister extends PublicRegister {
  @ListOf(() => RegisterMemberView, { max: 200 })
  memberships: RegisterMemberView[];

  @ListOf(() => PermittedAction, { max: 10 })
  permittedActions: PermittedAction[];
}

export class RegisterSummary {
  @Uuid()
  id: string;

  @Text({ max: 40 })
  number: string;

  @LocalisedText({ max: 400, partial: true })
  title: TenderText;

  @Text({ max: 300 })
  authorityName: string;

  @OneOf(REGISTER_STATUSES)
  status: RegisterStatus;

  @DateOnly({ nullable: true })
  validTo: string | null;

  @Int({ min: 0, max: 50 })
  categoryCount: number;

  @Int({
    min: 0,
    max: 1_000_000,
    description: "Applications the reader may see that wait: the buyer's to decide, the provider's own",
  })
  waiting: number;

  @Int({ min: 0, max: 1_000_000 })
  overdue: number;

  @Instant()
  updatedAt: Date;
}

export class RegisterPage extends PageOf(RegisterSummary) {}

export class RegisterFilter extends ListQuery {
  @Values({ optional: true, max: 3, of: REGISTER_STATUSES })
  status?: RegisterStatus[];
}

export class CloseInput {
  @Text({ max: 2_000, min: 3 })
  reason: string;
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

export class DecideMemberInput {
  @OneOf(['accept', 'decline', 'suspend', 'restore', 'remove'])
  move: 'accept' | 'decline' | 'suspend' | 'restore' | 'remove';

  @Text({ max: 4_000, min: 3, nullable: true })
  reason: string | null;
}

export class RegisterCallOffInput {
  @Uuid()
  categoryId: string;

  @LocalisedText({ max: 400, partial: true })
  title: TenderText;

  @LocalisedText({ max: LONG, partial: true })
  description: TenderText;

  @Amount()
  estimatedValue: string;

  @Int({ min: 1, max: 1_000_000, description: 'How many units are estimated' })
  quantity: number;

  @Int({ min: 1, max: 120 })
  durationMonths: number;

  @Text({ max: 16, pattern: LOCAL_DEADLINE, description: FINNISH_TIME })
  submissionDeadline: string;
}
