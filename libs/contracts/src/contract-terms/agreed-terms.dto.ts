import {
  Amount,
  DateOnly,
  Decimal,
  Flag,
  Instant,
  Int,
  ListOf,
  MunicipalityCode,
  Nested,
  OneOf,
  PermittedAction,
  SERVICE_KIND_CODES,
  Text,
  Uuid,
  type CalendarDate,
  type Permission,
} from '@kasvutori/platform';
import {
  ASSURANCE_KINDS,
  CONTROLLERS,
  INVOICINGS,
  NOTICE_UNITS,
  OPTION_KINDS,
  OPTION_STATES,
  PERIODS,
  type Controller,
  type Invoicing,
  type NoticeUnit,
  type OptionKind,
} from './agreed-terms.js';

export class OptionInput {
  @OneOf(OPTION_KINDS) kind: OptionKind;
  @Text({ max: 300 }) title: string;
  @Int({ min: 1, max: 120, nullable: true, description: 'Of an extension' }) months: number | null;
  @Amount({ nullable: true, description: 'Of more volume: the ceiling is higher by so much' }) volume: string | null;
  @DateOnly({ description: 'The last day on which it can be used' }) useBy: string;
  @Decimal({ optional: true, nullable: true, description: 'Prices change by per cent when it is used' })
  percentage?: string | null;
  @Text({ max: 200, optional: true, nullable: true, description: 'Prices follow this index when it is used' })
  indexName?: string | null;
  @Decimal({ optional: true, nullable: true, description: 'Point figure of the index to start from' })
  indexBase?: string | null;
}

export class CapacityInput {
  @OneOf(SERVICE_KIND_CODES) serviceKind: string;
  @MunicipalityCode({ nullable: true }) municipality: string | null;
  @OneOf(PERIODS, { description: 'month: at a time in each month · whole: in all' }) period: (typeof PERIODS)[number];
  @DateOnly() startsOn: CalendarDate;
  @DateOnly({ description: 'The last day' }) endsOn: CalendarDate;
  @Int({ min: 1, max: 100_000 }) places: number;
}

export class AssuranceInput {
  @OneOf(ASSURANCE_KINDS) kind: (typeof ASSURANCE_KINDS)[number];
  @Text({ max: 300 }) title: string;
  @Amount({ nullable: true, description: 'Least sum of an insurance' }) minimum: string | null;
}

export class ContactInput {
  @OneOf(['authority', 'provider']) party: 'authority' | 'provider';
  @Text({ max: 200 }) name: string;
  @Text({ max: 200 }) task: string;
  @Text({ max: 200, pattern: /^[^@\s]+@[^@\s]+$/ }) email: string;
  @Text({ max: 40, min: 3, nullable: true }) phone: string | null;
}

export class SubProcessorInput {
  @Text({ max: 300 }) name: string;
  @Text({ max: 100 }) country: string;
  @Text({ max: 500 }) task: string;
}

/** Annex on the processing of personal data; what is still missing is named when the contract is sent. */
export class DataAnnexInput {
  @OneOf(CONTROLLERS) controller: Controller;
  @Text({ max: 4_000, nullable: true }) purpose: string | null;
  @Text({ max: 4_000, nullable: true }) dataCategories: string | null;
  @Text({ max: 4_000, nullable: true }) peopleCategories: string | null;
  @Text({ max: 2_000, nullable: true }) retention: string | null;
  @Text({ max: 2_000, nullable: true, description: 'null: none outside the EU and the EEA' }) transfers: string | null;
  @ListOf(() => SubProcessorInput, { max: 50 }) subProcessors: SubProcessorInput[];
}

/** What is agreed beside prices and validity. */
export class AgreedTermsInput {
  @Int({ min: 1, max: 730 }) authorityNotice: number;
  @OneOf(NOTICE_UNITS) authorityNoticeUnit: NoticeUnit;
  @Int({ min: 1, max: 730 }) providerNotice: number;
  @OneOf(NOTICE_UNITS) providerNoticeUnit: NoticeUnit;
  @OneOf(INVOICINGS) invoicing: Invoicing;
  @Int({ min: 1, max: 60 }) paymentDays: number;
  @ListOf(() => OptionInput, { max: 20 }) options: OptionInput[];
  @ListOf(() => CapacityInput, { max: 200 }) capacity: CapacityInput[];
  @ListOf(() => AssuranceInput, { max: 20 }) assurances: AssuranceInput[];
  @ListOf(() => ContactInput, { max: 20 }) contacts: ContactInput[];
  @Nested(() => DataAnnexInput, { nullable: true }) dataAnnex: DataAnnexInput | null;
}

export class OptionView extends OptionInput {
  @Uuid() id: string;
  @OneOf(OPTION_STATES) state: (typeof OPTION_STATES)[number];
  @Text({ max: 2_000, nullable: true }) grounds: string | null;
  @Instant({ nullable: true }) decidedAt: Date | null;
  @Uuid({ nullable: true, description: 'The amendment by which it is used' }) amendmentId: string | null;
  @Int({ min: 1, max: 10_000, nullable: true }) amendmentNumber: number | null;
}

export class CapacityView extends CapacityInput {
  @Int({ min: 0, max: 1_000_000, description: 'Taken now, or in the whole period' }) used: number;
}

export class AssuranceView extends AssuranceInput {
  @Uuid() id: string;
  @DateOnly({ nullable: true, description: 'As last shown; null: not shown yet' }) endsOn: string | null;
  @Uuid({ nullable: true }) documentId: string | null;
  @Text({ max: 2_000, nullable: true }) note: string | null;
  @Flag({ description: 'Not shown, or its last day has gone by' }) lacking: boolean;
}

export class AgreedTerms extends AgreedTermsInput {
  @Int({ min: 1, max: 1_000_000, description: 'Of the contract' }) version: number;
  @ListOf(() => OptionView, { max: 20 }) override options: OptionView[];
  @ListOf(() => CapacityView, { max: 200 }) override capacity: CapacityView[];
  @ListOf(() => AssuranceView, { max: 20 }) override assurances: AssuranceView[];
  @ListOf(() => PermittedAction, { max: 5 }) permittedActions: Permission[];
}

export class OptionDecision {
  @OneOf(['used', 'let-go']) decision: 'used' | 'let-go';
  @Text({ min: 3, max: 2_000 }) grounds: string;
  @Decimal({ optional: true, nullable: true, description: 'The new point figure, where prices follow an index' })
  indexPoints?: string | null;
}

export class AssuranceNote {
  @DateOnly({ description: 'The last day it is valid' }) endsOn: string;
  @Text({ min: 1, max: 2_000 }) note: string;
}

export class ShownUntil {
  @DateOnly({ description: 'The last day it is valid' }) endsOn: string;
}
