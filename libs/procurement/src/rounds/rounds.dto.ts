import { Amount, Flag, Instant, Int, ListOf, Text, Uuid } from '@kasvutori/platform';
import { LOCAL_DEADLINE } from '../tenders/local-deadline.js';
import { FINNISH_TIME } from '../tenders/tender-input.dto.js';

const LONG = 20_000;

export class RoundAnswerView {
  @Uuid()
  providerId: string;

  @Text({ max: 300 })
  providerName: string;

  @Instant()
  submittedAt: Date;

  @Text({ max: 64, description: 'SHA-256 of the sealed answer' })
  sha256: string;

  @Text({ max: LONG, nullable: true, description: 'Null until the round is unsealed' })
  text: string | null;

  @Amount({ nullable: true })
  preliminaryPrice: string | null;
}

export class RoundView {
  @Int({ min: 1, max: 99 })
  number: number;

  @Text({ max: 400 })
  title: string;

  @Text({ max: LONG })
  invitation: string;

  @Flag()
  wantsPrice: boolean;

  @Instant()
  answersUntil: Date;

  @Instant()
  openedAt: Date;

  @Instant({ nullable: true })
  unsealedAt: Date | null;

  @Text({ max: LONG, nullable: true, description: "The buyer's record; not shown to providers" })
  record: string | null;

  @Instant({ nullable: true })
  recordedAt: Date | null;

  @Int({ min: 1, max: 1_000_000 })
  version: number;

  @ListOf(() => RoundAnswerView, { max: 999 })
  answers: RoundAnswerView[];
}

export class RoundInputBody {
  @Text({ max: 400 })
  title: string;

  @Text({ max: LONG })
  invitation: string;

  @Flag({ description: 'A preliminary offer is asked for' })
  wantsPrice: boolean;

  @Text({ max: 16, pattern: LOCAL_DEADLINE, description: FINNISH_TIME })
  answersUntil: string;
}

export class RoundAnswerInput {
  @Text({ max: LONG })
  text: string;

  @Amount({ nullable: true })
  preliminaryPrice: string | null;
}

export class RoundRecordInput {
  @Text({ max: LONG, min: 3 })
  record: string;
}

/** A document of a round, as those who may see it do. */
export class RoundFileView {
  @Uuid()
  id: string;

  @Uuid({ nullable: true, description: 'Whose answer it belongs to; null for a document of the invitation' })
  providerId: string | null;

  @Text({ max: 300, nullable: true })
  providerName: string | null;

  @Text({ max: 200 })
  name: string;

  @Text({ max: 120 })
  mediaType: string;

  @Int({ min: 1, max: 104_857_600 })
  sizeBytes: number;

  @Text({ max: 64, description: 'Of the bytes as they are sent' })
  sha256: string;

  @Instant()
  uploadedAt: Date;
}

export class RoundParams {
  @Uuid()
  id: string;

  @Text({ max: 2, pattern: /^[1-9]\d?$/ })
  number: string;
}

export class RoundFileParams extends RoundParams {
  @Uuid()
  fileId: string;
}
