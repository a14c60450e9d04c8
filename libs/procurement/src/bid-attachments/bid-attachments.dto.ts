import { Flag, Instant, Int, Text, Uuid } from '@kasvutori/platform';

/** A file of a bid as its readers may see it; the key stays inside. */
export class BidAttachmentAnswer {
  @Uuid()
  id: string;

  @Text({ max: 200 })
  fileName: string;

  @Text({ max: 100 })
  mediaType: string;

  @Int({ min: 1, max: 100_000_000, description: 'Bytes' })
  size: number;

  @Text({ max: 64, description: 'Hex SHA-256 of the file' })
  sha256: string;
}

export class AttachmentQuery {
  @Flag({ optional: true, description: 'Belongs to the part that is scored, where it is scored without names' })
  forQuality?: boolean;
}

export class DraftAttachmentAnswer extends BidAttachmentAnswer {
  @Flag({ description: 'Read by the scorers while they do not know whose it is' })
  forQuality: boolean;

  @Instant()
  uploadedAt: Date;
}
