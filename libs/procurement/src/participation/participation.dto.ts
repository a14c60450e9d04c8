import { Flag, Instant, Int, OneOf, Text, Uuid } from '@kasvutori/platform';
import { DECLINE_GROUNDS, REQUEST_STATUSES, type DeclineGround, type RequestStatus } from './selection-rules.js';

const LONG = 20_000;

export class RequestView {
  @Uuid()
  id: string;

  @Uuid()
  providerId: string;

  @Text({ max: 300 })
  providerName: string;

  @OneOf(REQUEST_STATUSES)
  status: RequestStatus;

  @Text({ max: LONG })
  statement: string;

  @Instant()
  submittedAt: Date;

  @OneOf(DECLINE_GROUNDS, { nullable: true })
  ground: DeclineGround | null;

  @Text({ max: 4_000, nullable: true })
  reason: string | null;

  @Int({
    min: 1,
    max: 1_000_000,
    nullable: true,
    description: "Version of the provider's self-declaration that it stands on",
  })
  declarationVersion: number | null;

  @Int({ min: 1, max: 1_000_000 })
  version: number;
}

export class TenderInvitationView {
  @Uuid()
  providerId: string;

  @Text({ max: 300 })
  providerName: string;

  @Instant()
  invitedAt: Date;

  @Instant({ nullable: true })
  reducedAt: Date | null;

  @Text({ max: 4_000, nullable: true })
  reduceReason: string | null;
}

export class RequestInput {
  @Text({ max: LONG, description: 'How the provider meets the selection criteria' })
  statement: string;
}

export class RequestDecisionInput {
  @Flag()
  selected: boolean;

  @OneOf(DECLINE_GROUNDS, { nullable: true, description: 'Of a declined candidate' })
  ground: DeclineGround | null;

  @Text({ max: 4_000, min: 3 })
  reason: string;
}

export class RequestParams {
  @Uuid()
  id: string;

  @Uuid()
  requestId: string;
}

export class ReduceInput {
  @Uuid()
  providerId: string;

  @Text({ max: 4_000, min: 3 })
  reason: string;
}
