import {
  Amount,
  Decimal,
  Instant,
  Int,
  ListOf,
  type Localised,
  LocalisedText,
  Nested,
  Text,
  Uuid,
} from '@kasvutori/platform';
import { SubcontractorInput } from './bid-input.dto.js';

/** The version of a self-declaration that a bid was sealed with. */
export class SealedDeclarationAnswer {
  @Uuid()
  id: string;

  @Int({ min: 1, max: 1_000_000 })
  versionNo: number;

  @Text({ max: 64, description: 'Hex SHA-256 of what it says' })
  sha256: string;
}

/** A member of the consortium as the bid was sealed with it. */
export class OpenedMember {
  @Uuid()
  providerId: string;

  @Text({ max: 300 })
  name: string;

  @Text({ max: 9 })
  businessId: string;

  @Text({ max: 6 })
  share: string;

  @Text({ max: 2_000 })
  part: string;

  @Text({ max: 200 })
  confirmedBy: string;

  @Instant()
  confirmedAt: string;

  @Nested(() => SealedDeclarationAnswer, { optional: true, description: 'Absent for a member that has made none' })
  declaration?: SealedDeclarationAnswer;
}

export class OpenedParties {
  @ListOf(() => OpenedMember, { max: 50 })
  consortium: OpenedMember[];

  @ListOf(() => SubcontractorInput, { max: 50 })
  subcontractors: SubcontractorInput[];
}

export class OpenedPrice {
  @Text({ max: 16 })
  code: string;

  @LocalisedText({ max: 500, partial: true })
  title: Localised;

  @LocalisedText({ max: 100, partial: true })
  unit: Localised;

  @Int({ min: 1, max: 1_000_000 })
  quantity: number;

  @Amount()
  unitPrice: string;
}

export class OpenedAnswer {
  @Uuid()
  criterionId: string;

  @LocalisedText({ max: 500, partial: true })
  title: Localised;

  @Text({ max: 20_000 })
  answer: string;
}

export class OpenedValue {
  @Uuid()
  criterionId: string;

  @LocalisedText({ max: 500, partial: true })
  title: Localised;

  @Text({ max: 16, nullable: true, description: 'Code of the component of a life-cycle cost' })
  code: string | null;

  @Decimal()
  value: string;
}

export class OpenedLotBid {
  @Uuid()
  lotId: string;

  @Int({ min: 1, max: 999 })
  number: number;

  @LocalisedText({ max: 500, partial: true })
  title: Localised;

  @Amount({ description: 'Σ estimated quantity × unit price' })
  comparisonPrice: string;

  @ListOf(() => OpenedPrice, { max: 99 })
  prices: OpenedPrice[];

  @ListOf(() => OpenedAnswer, { max: 99 })
  answers: OpenedAnswer[];

  @ListOf(() => OpenedValue, { max: 500 })
  values: OpenedValue[];
}

export class ExclusionAnswer {
  @Text({ max: 50 })
  code: string;

  @Text({ max: 10_000 })
  grounds: string;
}
