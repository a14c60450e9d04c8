import {
  Amount,
  DateOnly,
  Flag,
  HistoryEntry,
  Instant,
  Int,
  ListOf,
  ListQuery,
  LocalisedText,
  Nested,
  OneOf,
  PageOf,
  PermittedAction,
  SERVICE_KIND_CODES,
  Text,
  Uuid,
  Values,
  type HistoryRow,
  type Localised,
  type Permission,
  type ServiceKindCode,
} from '@kasvutori/platform';
import { DifferenceLine } from '../templates/templates.dto.js';
import { PRICE_RULES, type PriceRule } from './rulebook-content.js';
import { VERSION_STATUSES, type VersionStatus } from './rulebook-lifecycles.js';

export class RulebookRequirement {
  @Text({
    max: 40,
    min: 0,
    optional: true,
    description: 'Keeps the answers of providers from version to version; left out of a new one',
  })
  key?: string;
  @LocalisedText({ max: 300, partial: true }) title: Partial<Localised>;
  @LocalisedText({ max: 5_000, partial: true }) explanation: Partial<Localised>;
  @Flag({ description: 'Shown with a file' }) evidence: boolean;
  @Flag({ description: 'The evidence is good until a day that is told' }) dated: boolean;
}

export class RulebookPrice {
  @OneOf(SERVICE_KIND_CODES) serviceKind: ServiceKindCode;
  @OneOf(PRICE_RULES, { description: 'The same for everyone, or the most a provider may ask' }) rule: PriceRule;
  @Amount({ description: 'For one unit, without VAT' }) amount: string;
}

export class RulebookInput {
  @LocalisedText({ max: 300, partial: true }) title: Partial<Localised>;
  @LocalisedText({ max: 10_000, partial: true }) description: Partial<Localised>;
  @Values({ max: 320, maxLength: 3, description: 'Municipality codes' }) municipalities: string[];
  @Values({ max: 50, maxLength: 3, description: 'Languages of the service' }) languages: string[];
  @ListOf(() => RulebookRequirement, { max: 60 }) requirements: RulebookRequirement[];
  @ListOf(() => RulebookPrice, { max: 20, description: 'One for each service' }) prices: RulebookPrice[];
  @DateOnly() validFrom: string;
  @DateOnly({ description: 'The last day on which it is valid' }) lastDay: string;
  @Int({ min: 1, max: 90, description: 'Days in which an application is decided' }) decisionDays: number;
  @DateOnly({
    nullable: true,
    optional: true,
    description: 'The last day on which those approved before accept this version',
  })
  acceptBy?: string | null;
}

export class RulebookVersionContent extends RulebookInput {
  @Uuid() id: string;
  @Int({ min: 1, max: 1_000 }) versionNo: number;
  @OneOf(VERSION_STATUSES) status: VersionStatus;
  @Text({ max: 64, nullable: true, description: 'SHA-256 of the published text' }) sha256: string | null;
  @Instant({ nullable: true }) publishedAt: Date | null;
}

export class RulebookSummary {
  @Uuid() id: string;
  @Text({ max: 40 }) number: string;
  @Uuid() authorityId: string;
  @Text({ max: 300 }) authorityName: string;
  @LocalisedText({ max: 300, partial: true }) title: Partial<Localised>;
  @Int({ min: 1, max: 1_000 }) versionNo: number;
  @OneOf(VERSION_STATUSES) status: VersionStatus;
  @Values({ max: 20 }) serviceKinds: string[];
  @Values({ max: 320 }) municipalities: string[];
  @DateOnly() validFrom: string;
  @DateOnly({ description: 'The first day on which it is no longer valid' }) validTo: string;
  @Int({ min: 0, max: 100_000, description: 'Applications that wait for the authority' }) waiting: number;
  @Int({ min: 0, max: 100_000, description: 'Providers that can be chosen' }) active: number;
}
export class RulebookPage extends PageOf(RulebookSummary) {}

export const RULEBOOK_SORTS = ['number', '-number', 'validTo', '-validTo'] as const;

export class RulebookFilter extends ListQuery {
  @Text({ max: 100, optional: true, description: 'Words in the number, the title or the name of the authority' })
  q?: string;
  @Values({ max: 20, of: SERVICE_KIND_CODES, optional: true }) serviceKind?: string[];
  @Values({ max: 3, of: VERSION_STATUSES, optional: true, description: 'Of its newest version' })
  status?: VersionStatus[];
}

export class PublicRulebook {
  @Uuid() id: string;
  @Text({ max: 40 }) number: string;
  @Uuid() authorityId: string;
  @Text({ max: 300 }) authorityName: string;
  @Nested(() => RulebookVersionContent, { description: 'The version in force' }) current: RulebookVersionContent;
  @ListOf(() => RulebookVersionContent, { max: 1_000, description: 'Earlier versions, the newest first' })
  earlier: RulebookVersionContent[];
}

export class RulebookDetail {
  @Uuid() id: string;
  @Text({ max: 40 }) number: string;
  @ListOf(() => RulebookVersionContent, { max: 1_000, description: 'The newest first' })
  versions: RulebookVersionContent[];
  @ListOf(() => DifferenceLine, {
    max: 20_000,
    description: 'How the newest version differs from the one before, in the reader’s language',
  })
  difference: DifferenceLine[];
  @Int({ min: 1, max: 1_000_000, description: 'Of the newest version' }) version: number;
  @Int({ min: 0, max: 100_000 }) waiting: number;
  @Int({ min: 0, max: 100_000 }) active: number;
  @ListOf(() => PermittedAction, { max: 10 }) permittedActions: Permission[];
  @ListOf(() => HistoryEntry, { max: 500 }) history: HistoryRow[];
}
