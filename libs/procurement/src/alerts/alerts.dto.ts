import {
  Amount,
  Flag,
  Instant,
  Int,
  LANGUAGES,
  ListOf,
  ListQuery,
  Nested,
  OneOf,
  PageOf,
  PermittedAction,
  SERVICE_KIND_CODES,
  Text,
  Uuid,
  Values,
  type Language,
} from '@kasvutori/platform';
import { TenderSearchFilter, TenderSummary } from '../tenders/tender-lists.dto.js';

export const DELIVERIES = ['at-once', 'daily'] as const;
export type Delivery = (typeof DELIVERIES)[number];

export class SavedSearchInput {
  @Text({ max: 100 })
  name: string;

  @Values({ max: 30, maxLength: 8, description: 'CPV branches by their code: everything narrower is found too' })
  cpvBranches: string[];

  @Values({ max: 6, of: SERVICE_KIND_CODES })
  serviceKinds: string[];

  @Values({ max: 320, maxLength: 3 })
  municipalities: string[];

  @Values({ max: 10, maxLength: 60, description: 'Each must be found' })
  words: string[];

  @OneOf(LANGUAGES, { nullable: true, description: 'Bids may be written in it' })
  language: Language | null;

  @Flag({ description: 'Also by mail' })
  mail: boolean;

  @Int({
    min: 1,
    max: 500,
    optional: true,
    nullable: true,
    description: 'Also so many kilometres around the municipalities',
  })
  within?: number | null;

  @Amount({ optional: true, nullable: true, description: 'Estimated value at least' })
  valueFrom?: string | null;

  @Amount({ optional: true, nullable: true, description: 'Estimated value at most' })
  valueTo?: string | null;

  @Flag({ optional: true, description: 'Only tenders with a lot under 80 000 euros' })
  smallLots?: boolean;

  @OneOf(DELIVERIES, { optional: true, description: 'Mails as soon as a tender is published, or once a day' })
  delivery?: Delivery;
}

export class SavedSearch extends SavedSearchInput {
  @Uuid()
  id: string;

  @Int({ min: 1, max: 1_000_000_000 })
  version: number;

  @Instant()
  createdAt: Date;

  @Text({ max: 200, description: 'Who gets the mail' })
  ownerName: string;

  @ListOf(() => PermittedAction, { max: 5 })
  permittedActions: PermittedAction[];
}

export class SavedSearches {
  @ListOf(() => SavedSearch, { max: 50 })
  items: SavedSearch[];

  @ListOf(() => PermittedAction, { max: 5 })
  permittedActions: PermittedAction[];
}

export class MatchReasonView {
  @OneOf(['cpv', 'service-kind', 'municipality', 'word', 'language', 'value', 'small-lot'])
  term: string;

  @Text({ max: 60 })
  value: string;
}

export class Alert {
  @Uuid()
  id: string;

  @Uuid()
  savedSearchId: string;

  @Text({ max: 100 })
  searchName: string;

  @ListOf(() => MatchReasonView, { max: 400, description: 'Why the search found the tender' })
  reasons: MatchReasonView[];

  @Instant()
  createdAt: Date;

  @Instant({ nullable: true })
  readAt: Date | null;

  @Nested(() => TenderSummary)
  tender: TenderSummary;
}

export class AlertPage extends PageOf(Alert) {}

export class AlertFilter extends ListQuery {
  @Flag({ optional: true, description: 'Only those not read yet' })
  unread?: boolean;
}

/** An open tender that fits the provider, and why. */
export class FittingTender {
  @Nested(() => TenderSummary)
  tender: TenderSummary;

  @Text({ max: 100, nullable: true, description: 'The saved search that finds it; null: the company profile does' })
  searchName: string | null;

  @ListOf(() => MatchReasonView, { max: 400 })
  reasons: MatchReasonView[];
}

export class FittingTenders {
  @ListOf(() => FittingTender, { max: 500 })
  items: FittingTender[];
}

export class UnsubscribeParam {
  @Text({ max: 64, min: 32, pattern: /^[A-Za-z0-9_-]+$/ })
  token: string;
}

/** The filters of the public list, and the language the feed speaks. */
export class FeedFilter extends TenderSearchFilter {
  @OneOf(LANGUAGES, { optional: true })
  language?: Language;
}

export class FeedLanguage {
  @OneOf(LANGUAGES, { optional: true })
  language?: Language;
}

/** The secret address of the company's calendar; null until one is made. */
export class CalendarAddress {
  @Text({ max: 400, nullable: true })
  address: string | null;

  @Instant({ nullable: true })
  madeAt: Date | null;

  @ListOf(() => PermittedAction, { max: 5 })
  permittedActions: PermittedAction[];
}

/** What the link in a mail stops. */
export class Subscription {
  @Text({ max: 100 })
  searchName: string;

  @Flag({ description: 'Whether mails are still sent' })
  mail: boolean;
}
