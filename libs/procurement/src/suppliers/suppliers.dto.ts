import {
  Flag,
  Instant,
  Int,
  ListOf,
  ListQuery,
  LocalisedText,
  OneOf,
  PageOf,
  PermittedAction,
  SERVICE_KIND_CODES,
  SERVICE_LANGUAGES,
  Text,
  Uuid,
  Values,
} from '@kasvutori/platform';
import type { TenderText } from '../tenders/tender-content.js';

/** Sizes of Commission Recommendation 2003/361/EC. */
export const PROVIDER_SIZES = ['micro', 'small', 'medium', 'large'] as const;

export class ProfileInput {
  @LocalisedText({ max: 4_000, partial: true })
  description: TenderText;

  @Values({ max: 6, of: SERVICE_KIND_CODES })
  serviceKinds: string[];

  @Values({ max: 320, maxLength: 3, description: 'Municipality codes' })
  municipalities: string[];

  @Values({ max: 30, of: [...SERVICE_LANGUAGES.keys()], description: 'Languages service is given in' })
  languages: string[];

  @OneOf(PROVIDER_SIZES, { nullable: true })
  size: string | null;

  @Text({ max: 208, nullable: true, pattern: /^https:\/\/[^\s]{3,200}$/ })
  website: string | null;
}

/** A provider as anyone may see it. */
export class ProviderProfile extends ProfileInput {
  @Uuid()
  id: string;

  @Text({ max: 300 })
  name: string;

  @Text({ max: 9, example: '1234567-1' })
  businessId: string;

  @Text({ max: 3, description: 'Municipality of the company' })
  municipality: string;

  @Flag({ description: 'False until the provider has written its profile' })
  written: boolean;
}

/** The provider's own view of it. */
export class OwnProfile extends ProviderProfile {
  @Int({ min: 0, max: 1_000_000_000, description: '0 until the profile has been written' })
  version: number;

  @Instant({ nullable: true })
  updatedAt: Date | null;

  @ListOf(() => PermittedAction, { max: 5 })
  permittedActions: PermittedAction[];
}

export class ProviderFilter extends ListQuery {
  @Values({ optional: true, max: 6, of: SERVICE_KIND_CODES })
  serviceKind?: string[];

  @Values({ optional: true, max: 50, maxLength: 3 })
  municipality?: string[];

  @Text({ optional: true, max: 100, description: 'In the name, or the business id' })
  words?: string;
}

export class ProviderPage extends PageOf(ProviderProfile) {}
