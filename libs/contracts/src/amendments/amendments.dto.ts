import {
  Amount,
  DateOnly,
  Decimal,
  Flag,
  Instant,
  Int,
  LANGUAGES,
  ListOf,
  LocalisedText,
  Nested,
  OneOf,
  PermittedAction,
  ResourceLife,
  Text,
  Uuid,
  Values,
  type CalendarDate,
  type Language,
  type Localised,
  type Permission,
  type Rounding,
} from '@kasvutori/platform';
import { IntersectionType, OmitType } from '@nestjs/swagger';
import { ContractSignature } from '../agreements/agreements.dto.js';
import { CapacityInput } from '../contract-terms/agreed-terms.dto.js';
import { CHANGE_KINDS, ROUNDINGS, type AmendmentContent } from './amendment-content.js';
import { AMENDMENT_STATUSES, type AmendmentStatus } from './amendment-lifecycle.js';
import { FINDINGS, GROUNDS, type Ground } from './change-of-value.js';

class GroundedInput {
  @OneOf(GROUNDS, { description: 'The ground of law (Procurement Act § 136)' }) ground: Ground;
  @Text({ max: 4_000, nullable: true, description: 'Why the ground holds' }) groundReason: string | null;
}

class ValuedInput extends GroundedInput {
  @Amount({ negative: true, description: 'What it adds to the value beside the ceiling' }) value: string;
}

export class IndexInput extends GroundedInput {
  @Text({ max: 200 }) name: string;
  @Decimal({ nullable: true, description: 'Point figure when the prices were agreed' }) basePoints: string | null;
  @Decimal({ nullable: true }) newPoints: string | null;
  @Decimal({ nullable: true, description: 'Instead of point figures: the change in per cent' })
  percentage: string | null;
  @OneOf(ROUNDINGS, { description: 'How each price is rounded to the cent' }) rounding: Rounding;
}

export class ExtensionInput extends ValuedInput {
  @DateOnly({ description: 'The new last day' }) lastDay: CalendarDate;
  @Flag({ description: 'The contract gave the option' }) useOfOption: boolean;
}

export class CapInput extends GroundedInput {
  @Amount({ description: 'The new ceiling' }) cap: string;
}

export class AreaInput extends ValuedInput {
  @Values({ max: 400, min: 1, maxLength: 3 }) municipalities: string[];
  @Text({ max: 4_000, nullable: true }) capacity: string | null;
}

export class CapacityChangeInput extends ValuedInput {
  @ListOf(() => CapacityInput, { max: 200, description: 'All places from the day on' }) rows: CapacityInput[];
}

export class PartiesInput extends GroundedInput {
  @Text({ max: 9, pattern: /^\d{7}-\d$/, description: 'Of the provider that comes into the contract' })
  businessId: string;
  @Text({ max: 500, description: 'A merger, a demerger, a sale of the business' }) event: string;
}

export class OtherTermsInput extends ValuedInput {
  @Text({ max: 20_000 }) text: string;
}

export class AmendmentContentInput implements AmendmentContent {
  @Nested(() => IndexInput, { nullable: true }) index: IndexInput | null;
  @Nested(() => ExtensionInput, { nullable: true }) extension: ExtensionInput | null;
  @Nested(() => CapInput, { nullable: true }) cap: CapInput | null;
  @Nested(() => AreaInput, { nullable: true }) area: AreaInput | null;
  @Nested(() => CapacityChangeInput, { optional: true, nullable: true }) capacity?: CapacityChangeInput | null;
  @Nested(() => PartiesInput, { nullable: true }) parties: PartiesInput | null;
  @Nested(() => OtherTermsInput, { nullable: true }) otherTerms: OtherTermsInput | null;
}

export class AmendmentToAssess {
  @DateOnly({ description: 'The first day on which it holds' }) validFrom: CalendarDate;
  @Nested(() => AmendmentContentInput) content: AmendmentContentInput;
}

export class AmendmentAssessmentAsked extends AmendmentToAssess {
  @Uuid({ optional: true, nullable: true, description: 'The option it uses' }) optionId?: string | null;
}

export class AmendmentInput extends AmendmentToAssess {
  @Text({ max: 4_000 }) reason: string;
  @OneOf(LANGUAGES) language: Language;
}

export class AssessedChange {
  @OneOf(CHANGE_KINDS) kind: string;
  @OneOf(GROUNDS) ground: string;
  @Amount({ negative: true }) value: string;
  @Decimal({ nullable: true, description: 'Of the original value' }) percent: string | null;
  @OneOf(FINDINGS) finding: string;
  @LocalisedText({ max: 1_000 }) why: Localised;
}

export class RecomputedPrice {
  @Text({ max: 16 }) code: string;
  @LocalisedText({ max: 500, partial: true }) title: Localised;
  @Text({ max: 100 }) clause: string;
  @Amount() before: string;
  @Amount() after: string;
}

export class PlacesDifference extends OmitType(CapacityInput, ['places'] as const) {
  @Int({ min: 1, max: 20_000_000, nullable: true, description: 'Null: none' }) before: number | null;
  @Int({ min: 1, max: 20_000_000, nullable: true }) after: number | null;
}

export class AmendmentAssessment {
  @Amount({ description: 'The ceiling the contract was signed with' }) original: string;
  @Amount({ description: 'EU threshold of what was bought' }) threshold: string;
  @Amount({ negative: true, description: 'All small changes together, earlier ones too' }) small: string;
  @Decimal({ nullable: true }) smallPercent: string | null;
  @Flag({ description: 'A change rests on no ground of law: it cannot be sent to signature' }) newTender: boolean;
  @Flag({ description: 'Contract modification notice, eForms 38, is due' }) notice38: boolean;
  @LocalisedText({ max: 1_000 }) noticeWhy: Localised;
  @ListOf(() => AssessedChange, { max: 7 }) changes: AssessedChange[];
  @Decimal({ nullable: true, description: 'The factor of the index' }) factor: string | null;
  @ListOf(() => RecomputedPrice, { max: 99 }) prices: RecomputedPrice[];
  @ListOf(() => PlacesDifference, {
    max: 400,
    optional: true,
    description: 'Committed places before and after, row by row',
  })
  capacity?: PlacesDifference[];
}

export class AmendmentSummary {
  @Uuid() id: string;
  @Int({ min: 1, max: 10_000 }) number: number;
  @OneOf(AMENDMENT_STATUSES) status: AmendmentStatus;
  @DateOnly() validFrom: string;
  @Text({ max: 4_000 }) reason: string;
  @Values({ max: 7, of: CHANGE_KINDS }) kinds: string[];
  @Instant({ nullable: true }) agreedAt: Date | null;
  @Flag() noticeDue: boolean;
  @Text({ max: 100, nullable: true }) noticeNumber: string | null;
  @DateOnly({ nullable: true }) noticeOn: string | null;
  @Nested(() => AmendmentAssessment, { nullable: true, description: 'As it was judged when it was sent' })
  assessment: AmendmentAssessment | null;
}

export class ContractAmendments {
  @ListOf(() => AmendmentSummary, { max: 1_000 }) items: AmendmentSummary[];
  @ListOf(() => PermittedAction, { max: 2 }) permittedActions: Permission[];
}

export class AmendmentDetail extends IntersectionType(AmendmentSummary, ResourceLife) {
  @Uuid() contractId: string;
  @Text({ max: 40 }) contractNumber: string;
  @LocalisedText({ max: 500, partial: true }) contractTitle: Localised;
  @Text({ max: 300 }) authorityName: string;
  @Text({ max: 300 }) providerName: string;
  @Text({ max: 300, nullable: true }) successorName: string | null;
  @Uuid({ nullable: true, description: 'The option it uses' }) optionId: string | null;
  @Text({ max: 300, nullable: true }) optionTitle: string | null;
  @OneOf(LANGUAGES) language: Language;
  @Nested(() => AmendmentContentInput) content: AmendmentContentInput;
  @DateOnly({ description: 'Last day of the contract without it' }) lastDayBefore: string;
  @Amount({ description: 'Ceiling without it' }) capBefore: string;
  @Values({ max: 400 }) municipalitiesBefore: string[];
  @Uuid({ nullable: true }) documentId: string | null;
  @Text({ max: 64, nullable: true }) documentSha256: string | null;
  @Uuid({ nullable: true }) finishedDocumentId: string | null;
  @Text({ max: 64, nullable: true }) finishedSha256: string | null;
  @Int({ min: 1, max: 3 }) authoritySignatories: number;
  @Int({ min: 1, max: 3 }) providerSignatories: number;
  @Int({ min: 0, max: 1 }) successorSignatories: number;
  @ListOf(() => ContractSignature, { max: 7 }) signed: ContractSignature[];
}

export class SignedAmendment {
  @Uuid() amendmentId: string;
  @Flag({ description: 'The last signature: it is agreed' }) agreed: boolean;
}

export class PublishedNotice {
  @Text({ max: 100, description: 'Of the notice in the Official Journal or HILMA' }) number: string;
  @DateOnly() publishedOn: CalendarDate;
}
