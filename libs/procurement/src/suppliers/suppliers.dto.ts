import {
  Flag,
  Instant,
  Int,
  ListOf,
  ListQuery,
  LocalisedText,
  MunicipalityCode,
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

class ProfileFields {
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

/** What is left out stays as it is. */
export class ProfileInput extends ProfileFields {
  @Values({ max: 50, maxLength: 8, optional: true, description: 'CPV codes of what the company sells' })
  cpvCodes?: string[];

  @Values({
    max: 19,
    maxLength: 5,
    optional: true,
    description: 'Regions (NUTS 3) where the company counts itself as local',
  })
  localAreas?: string[];

  @MunicipalityCode({ optional: true, description: 'Home municipality of the company' })
  municipality?: string;
}

/** A provider as anyone may see it. */
export class ProviderProfile extends ProfileFields {
  @Values({ max: 50, maxLength: 8 })
  cpvCodes: string[];

  @Values({ max: 19, maxLength: 5 })
  localAreas: string[];

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

export class RegistrationInput {
  @Text({ max: 300 })
  name: string;

  @Text({ max: 9, min: 9, pattern: /^\d{7}-\d$/, example: '9099990-2', description: 'Finnish business id' })
  businessId: string;

  @MunicipalityCode({ description: 'Home municipality of the company' })
  municipality: string;
}

export class ProviderFilter extends ListQuery {
  @Values({ optional: true, max: 30, maxLength: 8, description: 'CPV branches: everything narrower is found too' })
  cpv?: string[];

  @Values({ optional: true, max: 19, maxLength: 5, description: 'Regions (NUTS 3) the company is local in' })
  area?: string[];

  @Values({ optional: true, max: 6, of: SERVICE_KIND_CODES })
  serviceKind?: string[];

  @Values({ optional: true, max: 50, maxLength: 3 })
  municipality?: string[];

  @Values({ optional: true, max: 30, of: [...SERVICE_LANGUAGES.keys()], description: 'Serves in one of these' })
  language?: string[];

  @Values({ optional: true, max: 4, of: PROVIDER_SIZES })
  size?: string[];

  @Text({ optional: true, max: 100, description: 'In the name, or the business id' })
  words?: string;

  @Text({ optional: true, max: 100, description: 'The same under the name that lists of the web app use' })
  q?: string;
}

export class ProviderPage extends PageOf(ProviderProfile) {}
