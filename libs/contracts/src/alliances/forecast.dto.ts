import {
  Amount,
  DateOnly,
  Decimal,
  Flag,
  Int,
  ListOf,
  LocalisedText,
  Nested,
  OneOf,
  Text,
  Uuid,
  type Localised,
} from '@kasvutori/platform';

export class ForecastQuery {
  @DateOnly({ optional: true, description: 'By what was known at the end of this day; now when left out' })
  asOf?: string;
}

export class ReasonRowView {
  @LocalisedText({ max: 1_000 }) label: Localised;
  @Amount({ negative: true, nullable: true }) amount: string | null;
}

export class ReasonFactView {
  @Text({ max: 2_000 }) fi: string;
  @Text({ max: 2_000 }) sv: string;
  @Text({ max: 2_000 }) en: string;
}

/** Why: the sentence, the arithmetic, the clause of the agreement with the version of the terms, the facts. */
export class ReasonView {
  @LocalisedText({ max: 1_000 }) sentence: Localised;
  @ListOf(() => ReasonRowView, { max: 100 }) rows: ReasonRowView[];
  @Text({ max: 200 }) clause: string;
  @Int({ min: 1, max: 10_000 }) termsVersion: number;
  @ListOf(() => ReasonFactView, { max: 100 }) facts: ReasonFactView[];
}

export class PartyReasons {
  @Nested(() => ReasonView) gainPain: ReasonView;
  @Nested(() => ReasonView) results: ReasonView;
}

export class AllianceReasons extends PartyReasons {
  @Nested(() => ReasonView) target: ReasonView;
}

export class PartyForecast {
  @Uuid() providerId: string;
  @Text({ max: 300 }) name: string;
  @Amount({ negative: true }) gainPain: string;
  @Amount({ negative: true }) results: string;
  @Amount({ negative: true }) total: string;
  @Nested(() => PartyReasons) why: PartyReasons;
}

export class AreaScoreView {
  @Text({ max: 16 }) code: string;
  @Decimal() weight: string;
  @Decimal({ nullable: true, description: 'Null: not measured yet, counts as zero' }) level: string | null;
  @Text({ max: 300 }) source: string;
  @Decimal({ description: '−100 … +100' }) score: string;
  @Decimal({ description: 'Score × weight' }) points: string;
}

const STEPS = ['target', 'actual', 'remaining', 'difference', 'owner', 'party', 'results', 'outcome'] as const;

export class WaterfallStepView {
  @OneOf(STEPS) key: (typeof STEPS)[number];
  @Text({ max: 300, nullable: true, description: 'The party whose part it is' }) name: string | null;
  @Flag({ description: 'Stands on zero instead of on the step before' }) total: boolean;
  @Amount({ negative: true }) from: string;
  @Amount({ negative: true }) to: string;
  @Amount({ negative: true }) change: string;
}

/** An interim forecast, or what was settled. Amounts are without VAT; positive is to the parties, negative is from them. */
export class AllianceForecast {
  @DateOnly({ nullable: true }) asOf: string | null;
  @Decimal() volume: string;
  @Amount() target: string;
  @Amount({ negative: true }) actual: string;
  @Amount() remaining: string;
  @Amount({ negative: true }) cost: string;
  @Amount({ negative: true }) difference: string;
  @Amount({ negative: true, description: 'Gain or pain of the parties together' }) parties: string;
  @Amount({ negative: true }) owner: string;
  @Amount() pool: string;
  @Decimal() score: string;
  @Amount({ negative: true, description: 'What the key result areas bring' }) results: string;
  @Amount({ negative: true, description: 'Gain or pain and key results' }) outcome: string;
  @ListOf(() => AreaScoreView, { max: 20 }) areas: AreaScoreView[];
  @ListOf(() => PartyForecast, { max: 50 }) shares: PartyForecast[];
  @ListOf(() => WaterfallStepView, { max: 60 }) waterfall: WaterfallStepView[];
  @Nested(() => AllianceReasons) why: AllianceReasons;
}
