import { Amount, DateOnly, Int, ListOf, Nested, Text, Values } from '@kasvutori/platform';
import { CapacityInput } from '../contract-terms/agreed-terms.dto.js';

export class AsOfQuery {
  @DateOnly({ optional: true, description: 'The day whose terms are shown; today unless said' }) asOf?: string;
}

class AmendedWords {
  @Int({ min: 1, max: 10_000 }) amendment: number;
  @Text({ max: 30_000 }) text: string;
}

class PriceOnDay {
  @Text({ max: 16 }) code: string;
  @Amount() unitPrice: string;
}

export class TermsOnDay {
  @Int({ min: 1, max: 10_000, nullable: true, description: 'The newest amendment in force on the day' })
  amendment: number | null;
  @DateOnly({ description: 'The first day on which the contract is no longer valid' }) validTo: string;
  @Amount() cap: string;
  @Values({ max: 400 }) municipalities: string[];
  @Text({ max: 300 }) providerName: string;
  @ListOf(() => PriceOnDay, { max: 99 }) prices: PriceOnDay[];
  @ListOf(() => CapacityInput, { max: 200, description: 'Committed places' }) capacity: CapacityInput[];
  @ListOf(() => AmendedWords, { max: 1_000, description: 'What the amendments agreed in words' }) words: AmendedWords[];
}

/** The terms a contract was signed with beside those of a day: what differs has been amended. */
export class AmendedTerms {
  @DateOnly() asOf: string;
  @Nested(() => TermsOnDay) asSigned: TermsOnDay;
  @Nested(() => TermsOnDay) onDay: TermsOnDay;
}
