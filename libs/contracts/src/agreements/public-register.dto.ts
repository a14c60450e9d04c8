import {
  Amount,
  DateOnly,
  ListQuery,
  LocalisedText,
  MunicipalityCode,
  OneOf,
  PageOf,
  SERVICE_KIND_CODES,
  Text,
  Uuid,
  Values,
  type Localised,
} from '@kasvutori/platform';
import { CONTRACT_BASES, type ContractBasis } from './contract-lifecycle.js';

export class PublicContractFilter extends ListQuery {
  @Text({ max: 100, optional: true, description: 'Words in the number, the title, a party, the service or the place' })
  q?: string;

  @OneOf(SERVICE_KIND_CODES, { optional: true })
  serviceKind?: string;

  @MunicipalityCode({ optional: true })
  municipality?: string;
}

/** A contract in force as anyone may know it. */
export class PublicContract {
  @Uuid() id: string;
  @Text({ max: 40 }) number: string;
  @LocalisedText({ max: 500, partial: true }) title: Localised;
  @OneOf(SERVICE_KIND_CODES) serviceKind: string;
  @Text({ max: 300 }) authorityName: string;
  @Text({ max: 300 }) providerName: string;
  @Text({ max: 20 }) providerBusinessId: string;
  @Values({ max: 400 }) municipalities: string[];
  @DateOnly() validFrom: string;
  @DateOnly({ description: 'The first day on which it is no longer valid' }) validTo: string;
  @Amount({ description: 'The most that may be paid for outcomes' }) cap: string;
  @Uuid({ nullable: true, description: 'The published tender it comes from' }) tenderId: string | null;
  @Text({ max: 40, nullable: true }) tenderNumber: string | null;
  @OneOf(CONTRACT_BASES) basis: ContractBasis;
  @Text({ max: 40, nullable: true, description: 'The cooperation agreement it comes from' })
  cooperationNumber: string | null;
}

export class PublicContractPage extends PageOf(PublicContract) {}
