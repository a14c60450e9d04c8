import {
  Amount,
  Decimal,
  ListOf,
  LocalisedText,
  Nested,
  OneOf,
  Text,
  VAT_CATEGORIES,
  type Localised,
  type VatCategory,
} from '@kasvutori/platform';

export class TargetTermsBody {
  @Amount() fixed: string;
  @Amount() perUnit: string;
  @LocalisedText({ max: 100 }) unit: Localised;
}

export class ShareRangeBody {
  @Decimal({ nullable: true, description: 'Up to this per cent of the target cost; null for the last' })
  toPct: string | null;

  @Decimal({ description: "The parties' share, per cent" }) share: string;
}

export class ResultAreaBody {
  @Text({ max: 16, pattern: /^[A-Z][A-Z0-9-]{0,15}$/ }) code: string;
  @LocalisedText({ max: 200 }) title: Localised;
  @Decimal({ description: 'Per cent; the weights make 100' }) weight: string;
  @Decimal({ description: 'The level at which the score is −100' }) minus100At: string;
  @Decimal() zeroAt: string;
  @Decimal() plus100At: string;
  @Text({ max: 300, description: 'Where the level is read' }) source: string;
}

export class TermsClauses {
  @Text({ max: 40 }) target: string;
  @Text({ max: 40 }) ranges: string;
  @Text({ max: 40 }) cap: string;
  @Text({ max: 40 }) areas: string;
}

export class AllianceTermsBody {
  @Nested(() => TargetTermsBody) target: TargetTermsBody;
  @ListOf(() => ShareRangeBody, { min: 1, max: 10 }) ranges: ShareRangeBody[];
  @Amount({ description: 'The most the parties bear of an overrun' }) painCap: string;
  @Decimal({ description: 'Per cent of the target cost that stands on the key result areas' }) poolPercent: string;
  @ListOf(() => ResultAreaBody, { max: 20 }) areas: ResultAreaBody[];
  @OneOf(VAT_CATEGORIES) vatCategory: VatCategory;
  @Nested(() => TermsClauses) clauses: TermsClauses;
}
