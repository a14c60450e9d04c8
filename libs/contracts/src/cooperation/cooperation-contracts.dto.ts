import {
  Amount,
  DateOnly,
  LANGUAGES,
  OneOf,
  SERVICE_KIND_CODES,
  Text,
  Uuid,
  Values,
  type Language,
  type ServiceKindCode,
} from '@kasvutori/platform';

/** A contract to draw from a cooperation agreement: what the agreement says of it is not asked again. */
export class CooperationContractInput {
  @OneOf(SERVICE_KIND_CODES) serviceKind: ServiceKindCode;
  @Values({ min: 1, max: 320, maxLength: 3, description: 'Municipality codes, of the agreement' })
  municipalities: string[];
  @Uuid({ description: 'The producing party, or a provider where the production is bought' }) providerId: string;
  @Amount() unitPrice: string;
  @Amount({ description: 'The most that may be paid under the contract' }) cap: string;
  @DateOnly() validFrom: string;
  @DateOnly({ description: 'The last day on which it is valid' }) lastDay: string;
  @OneOf(LANGUAGES) language: Language;
  @Text({ min: 10, max: 4_000, description: 'Why there is no tender for it' }) ground: string;
}
