import {
  type CalendarDate,
  DateOnly,
  Instant,
  Int,
  Json,
  ListQuery,
  type Localised,
  LocalisedText,
  PageOf,
  Text,
  Uuid,
} from '@kasvutori/platform';
import type { Tariff } from './tariff.js';

export class TariffFilter extends ListQuery {
  @Uuid({ optional: true }) contractId?: string;
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
  @Json({ description: 'The tariff itself' }) body: Tariff;
}

export class TariffPage extends PageOf(TariffView) {}
