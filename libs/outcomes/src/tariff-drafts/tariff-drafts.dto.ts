import {
  Amount,
  type CalendarDate,
  DateOnly,
  Flag,
  Instant,
  Int,
  Json,
  ListOf,
  type Localised,
  LocalisedText,
  OneOf,
  ResourceLife,
  Text,
  Uuid,
} from '@kasvutori/platform';
import { IntersectionType } from '@nestjs/swagger';
import { CaseLineView, CaseResultView, TariffCaseInput } from '../tariff-cases/tariff-cases.dto.js';
import { DRAFT_STATUSES, type DraftStatus } from './draft-queries.js';

export class TariffDraftBegin {
  @Uuid() contractId: string;
  @Text({
    max: 50,
    description: 'version: the last one · annex: the prices in force today · or the name of a written tariff',
    example: 'version',
  })
  from: string;
}

export class TariffDraftInput {
  @Json({ description: 'A tariff; its id and version are set by the server' }) body: object;
  @ListOf(() => TariffCaseInput, { max: 50 }) cases: TariffCaseInput[];
}

export class TariffTrialInput {
  @DateOnly() asOf: CalendarDate;
  @Json({ description: 'Facts of a contract' }) facts: object;
}

export class TariffFlawView {
  @Text({ max: 500, min: 0, description: 'JSON pointer into the tariff, or /cases/…' }) path: string;
  @Text({ max: 50 }) code: string;
  @LocalisedText({ max: 1000 }) text: Localised;
}

export class TariffDifference {
  @Text({ max: 500 }) path: string;
  @Text({ max: 4000, nullable: true, min: 0 }) before: string | null;
  @Text({ max: 4000, nullable: true, min: 0 }) after: string | null;
}

class TariffOfContract {
  @Uuid() id: string;
  @Uuid() contractId: string;
  @Text({ max: 40 }) contractNumber: string;
  @LocalisedText({ max: 500, partial: true }) contractTitle: Localised;
}

class TariffDraftContent extends TariffOfContract {
  @Text({ max: 300 }) providerName: string;
  @OneOf(DRAFT_STATUSES) status: DraftStatus;
  @DateOnly() contractFrom: CalendarDate;
  @DateOnly({ description: 'The first day on which the contract is no longer valid' }) contractTo: CalendarDate;
  @DateOnly({ nullable: true, description: 'A new version begins after what payment runs have looked at' })
  paidUntil: CalendarDate | null;
  @Uuid({ description: 'The version the draft is to follow' }) lastId: string;
  @Int({ min: 1, max: 10_000 }) lastVersion: number;
  @Text({ max: 200 }) editedByName: string;
  @Instant() editedAt: Date;
  @Uuid({ nullable: true, description: 'What it was published as' }) tariffVersionId: string | null;
  @Json({ description: 'The tariff as it was saved, sound or not' }) body: object;
  @ListOf(() => TariffCaseInput, { max: 50 }) cases: TariffCaseInput[];
  @ListOf(() => TariffFlawView, { max: 1000, description: 'Everything that stands between it and publication' })
  flaws: TariffFlawView[];
  @ListOf(() => CaseResultView, { max: 50, description: 'Of each case, when the tariff and the cases are sound' })
  results: CaseResultView[];
  @ListOf(() => TariffDifference, { max: 10_000, description: 'To the last version' }) differences: TariffDifference[];
}

export class TariffDraftDetail extends IntersectionType(TariffDraftContent, ResourceLife) {}

export class TariffTrial {
  @ListOf(() => TariffFlawView, { max: 1000 }) flaws: TariffFlawView[];
  @Text({ max: 500, nullable: true, description: 'What the tariff does not know' }) refused: string | null;
  @Amount({ negative: true }) total: string;
  @ListOf(() => CaseLineView, { max: 10_000 }) lines: CaseLineView[];
}

export class OpenTariffDraft extends TariffOfContract {
  @Text({ max: 300 }) providerName: string;
  @Int({ min: 1, max: 10_000 }) basedOn: number;
  @Text({ max: 200 }) editedByName: string;
  @Instant() editedAt: Date;
  @Flag({ description: 'The reader edited it last: another person publishes it' }) own: boolean;
}

export class TariffPriceChange extends TariffOfContract {
  @Uuid({ description: 'The authored version that goes on' }) tariffId: string;
  @DateOnly() pricedFrom: CalendarDate;
  @Instant() createdAt: Date;
  @Uuid({ nullable: true }) draftId: string | null;
}

class WrittenTariff {
  @Text({ max: 50 }) name: string;
  @LocalisedText({ max: 500 }) title: Localised;
}

export class TariffDesk {
  @ListOf(() => OpenTariffDraft, { max: 200 }) drafts: OpenTariffDraft[];
  @ListOf(() => TariffPriceChange, { max: 200, description: 'Annexes amended after the last version was authored' })
  priceChanges: TariffPriceChange[];
  @ListOf(() => WrittenTariff, { max: 50 }) written: WrittenTariff[];
}
