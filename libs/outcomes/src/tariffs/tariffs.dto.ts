import {
  type CalendarDate,
  DateOnly,
  Flag,
  Instant,
  Int,
  Json,
  ListOf,
  ListQuery,
  type Localised,
  LocalisedText,
  OneOf,
  PageOf,
  ResourceActions,
  Text,
  Uuid,
} from '@kasvutori/platform';
import { IntersectionType } from '@nestjs/swagger';
import { CaseResultView, TariffCaseInput } from '../tariff-cases/tariff-cases.dto.js';
import type { Tariff } from './tariff.js';
import { TARIFF_STATES, type TariffState } from './tariff-queries.js';

export class TariffFilter extends ListQuery {
  @Uuid({ optional: true }) contractId?: string;
  @Text({
    max: 100,
    optional: true,
    description: 'In the number or title of the contract, or the name of the provider',
  })
  q?: string;
}

export class TariffView {
  @Uuid() id: string;
  @Uuid() contractId: string;
  @Text({ max: 40 }) contractNumber: string;
  @LocalisedText({ max: 500, partial: true }) contractTitle: Localised;
  @Text({ max: 300 }) providerName: string;
  @Int({ min: 1, max: 10_000 }) version: number;
  @DateOnly({ description: 'For those whose service starts on this day or later' }) validFrom: CalendarDate;
  @Text({ max: 64, description: 'SHA-256 of the tariff as canonical JSON' }) sha256: string;
  @Instant() createdAt: Date;
  @OneOf(TARIFF_STATES, { description: 'By the day: whether services that begin today are paid by it' })
  state: TariffState;
  @Flag({ description: 'Written by people; otherwise made of the price annex' }) authored: boolean;
  @Json({ description: 'The tariff itself' }) body: Tariff;
}

class ProvenTariff extends TariffView {
  @Text({ max: 200, nullable: true }) authoredBy: string | null;
  @Text({ max: 200, nullable: true }) publishedBy: string | null;
  @Uuid({ nullable: true, description: 'The draft of the next version, for those who may read it' })
  draftId: string | null;
  @ListOf(() => TariffCaseInput, { max: 50, description: 'The cases that prove it' }) cases: TariffCaseInput[];
  @ListOf(() => CaseResultView, { max: 50 }) results: CaseResultView[];
}

export class TariffDetail extends IntersectionType(ProvenTariff, ResourceActions) {}

export class TariffPage extends PageOf(TariffView) {}
