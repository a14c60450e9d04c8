import { Amount, Flag, ListOf, Nested, Text, Uuid, Uuids } from '@kasvutori/platform';

export class BidPriceInput {
  @Text({ max: 16, description: 'Code of the price item' })
  code: string;

  @Amount({ description: 'Euros for one unit, without VAT' })
  unitPrice: string;
}

export class BidAnswerInput {
  @Uuid({ description: 'The quality criterion answered' })
  criterionId: string;

  @Text({ max: 20_000 })
  answer: string;
}

export class StatedValueInput {
  @Uuid({ description: 'The criterion that asks for a number' })
  criterionId: string;

  @Text({ max: 16, optional: true, description: 'Code of the component of a life-cycle cost' })
  code?: string;

  @Text({
    max: 30,
    description: 'A decimal; euros of a component; of a yes-no criterion 1 is yes and 0 is no',
    example: '5',
  })
  value: string;
}

export class LotBidInput {
  @Uuid()
  lotId: string;

  @ListOf(() => BidPriceInput, { min: 1, max: 99, description: 'A price for every price item of the lot' })
  prices: BidPriceInput[];

  @ListOf(() => BidAnswerInput, { max: 99, description: 'An answer to every criterion that a panel scores' })
  answers: BidAnswerInput[];

  @ListOf(() => StatedValueInput, { max: 500, optional: true, description: 'The numbers the criteria ask for' })
  values?: StatedValueInput[];
}

export class BidDeclarationsInput {
  @Flag({ description: 'No exclusion ground of the Procurement Act §§ 80–81 applies' })
  noExclusionGrounds: boolean;

  @Text({ max: 10_000, optional: true, description: 'Corrective measures (§ 82), where a ground does apply' })
  explanation?: string;

  @Flag()
  acceptsTerms: boolean;
}

export class SubcontractorInput {
  @Text({ max: 300 })
  name: string;

  @Text({ max: 9 })
  businessId: string;

  @Text({ max: 6, optional: true, description: 'Per cent of the work, over 0 and under 100' })
  share?: string;

  @Text({ max: 2_000, description: 'What it does' })
  part: string;
}

export class SubmitBid {
  @ListOf(() => LotBidInput, { min: 1, max: 200 })
  lots: LotBidInput[];

  @Nested(() => BidDeclarationsInput)
  declarations: BidDeclarationsInput;

  @ListOf(() => SubcontractorInput, { max: 50, optional: true })
  subcontractors?: SubcontractorInput[];

  @Uuids({ max: 30, optional: true, description: 'Ids of files of the draft, in the order of the bid' })
  attachments?: string[];
}
