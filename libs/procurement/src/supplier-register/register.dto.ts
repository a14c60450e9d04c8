import {
  DateOnly,
  Instant,
  Int,
  LANGUAGES,
  ListOf,
  ListQuery,
  LocalisedText,
  OneOf,
  PageOf,
  ResourceActions,
  ResourceLife,
  SERVICE_KIND_CODES,
  Text,
  Uuid,
  Values,
  type Language,
} from '@kasvutori/platform';
import { IntersectionType } from '@nestjs/swagger';
import { CallOffRow } from '../call-offs/call-offs.dto.js';
import { STAGES, type Stage } from '../procedures/procedure-table.js';
import { REGISTER_STATUSES, type RegisterStatus } from './member-lifecycle.js';
import { RegisterMemberView } from './register-members.dto.js';
import type { TenderText } from '../tenders/tender-content.js';

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

  @DateOnly({ nullable: true, description: 'The first day on which its first call-off may go out' })
  firstCallOffOn: string | null;

  @Text({ max: 2_000, nullable: true })
  closeReason: string | null;
}

export class OfficerRegister extends IntersectionType(PublicRegister, ResourceLife) {
  @Int({ min: 0, max: 1_000_000 })
  accepted: number;

  @Int({ min: 0, max: 1_000_000 })
  waiting: number;

  @Int({ min: 0, max: 1_000_000 })
  overdue: number;

  @ListOf(() => CallOffRow, { max: 1_000 })
  callOffs: CallOffRow[];
}

export class ProviderRegister extends IntersectionType(PublicRegister, ResourceActions) {
  @ListOf(() => RegisterMemberView, { max: 200 })
  memberships: RegisterMemberView[];
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
