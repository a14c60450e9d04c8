import { Flag, IdParam, Instant, Int, type Localised, LocalisedText, Text, Uuid } from '@kasvutori/platform';

export class BidReceiptAnswer {
  @Uuid()
  bidId: string;

  @Uuid()
  tenderId: string;

  @LocalisedText({ max: 500, partial: true })
  tenderTitle: Localised;

  @Int({ min: 1, max: 1_000_000 })
  versionNo: number;

  @Instant()
  receivedAt: Date;

  @Text({ max: 64, description: 'Hex SHA-256 of the sealed bid; published at the opening' })
  sha256: string;

  @Instant()
  deadline: Date;
}

export class BidVersionParam extends IdParam {
  @Int({ min: 1, max: 1_000_000 })
  versionNo: number;
}

export class ReceiptParam {
  @Text({ max: 64, pattern: /^[0-9a-fA-F]{64}$/ })
  sha256: string;
}

export class ReceiptVerification {
  @Flag({ description: 'A sealed bid with this hash was received' })
  onRecord: boolean;
}
