import { Amount, Flag, Json, ListOf, type Localised, LocalisedText, Nested, Text } from '@kasvutori/platform';
import { Reasons } from '../payment-runs/payment-runs.dto.js';

/** A draft may hold what is not finished: only the size of it is judged here. */
class TariffCaseLine {
  @Text({ max: 100, min: 0 }) key: string;
  @Text({ max: 20, min: 0 }) outcomeDate: string;
  @Text({ max: 30, min: 0 }) net: string;
}

export class TariffCaseInput {
  @Text({ max: 300, min: 0 }) name: string;
  @Text({ max: 20, min: 0 }) asOf: string;
  @Json({ description: 'Facts of a contract, as the tariff language writes them' }) facts: object;
  @ListOf(() => TariffCaseLine, { max: 500 }) expected: readonly TariffCaseLine[];
}

export class CaseLineView {
  @Text({ max: 100, min: 0 }) key: string;
  @Text({ max: 20, min: 0 }) outcomeDate: string;
  @LocalisedText({ max: 500, nullable: true }) title: Localised | null;
  @Amount({ negative: true, nullable: true }) expected: string | null;
  @Amount({ negative: true, nullable: true }) got: string | null;
  @Nested(() => Reasons, { nullable: true }) why: Reasons | null;
}

export class CaseResultView {
  @Text({ max: 300, min: 0 }) name: string;
  @Flag() passed: boolean;
  @Text({ max: 500, nullable: true, description: 'What the tariff does not know' }) refused: string | null;
  @ListOf(() => CaseLineView, { max: 10_000 }) lines: CaseLineView[];
}
