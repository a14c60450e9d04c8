import {
  Flag,
  Instant,
  ListOf,
  ListQuery,
  OneOf,
  PageOf,
  ResourceLife,
  SERVICE_KIND_CODES,
  Text,
  Uuid,
  Values,
} from '@kasvutori/platform';
import { IntersectionType } from '@nestjs/swagger';
import { IDEA_STATUSES, type IdeaStatus } from './idea-lifecycle.js';

export class IdeaInput {
  @Uuid({ description: 'The authority it is sent to' })
  authorityId: string;

  @Uuid({ nullable: true })
  consultationId: string | null;

  @Text({ max: 200, min: 3 })
  title: string;

  @Text({ max: 10_000, min: 3 })
  text: string;

  @OneOf(SERVICE_KIND_CODES, { nullable: true })
  serviceKind: string | null;

  @Flag({ description: 'A tender that cites the idea may say its title and who sent it' })
  mayBeNamed: boolean;
}

export class IdeaSummary {
  @Uuid()
  id: string;

  @Text({ max: 40, example: 'ID-2026-0001' })
  number: string;

  @Text({ max: 200 })
  title: string;

  @Text({ max: 300 })
  authorityName: string;

  @Text({ max: 300 })
  providerName: string;

  @OneOf(IDEA_STATUSES)
  status: IdeaStatus;

  @Instant()
  sentAt: Date;

  @Instant()
  updatedAt: Date;
}

export class IdeaPage extends PageOf(IdeaSummary) {}

export class IdeaFilter extends ListQuery {
  @Values({ optional: true, max: 4, of: IDEA_STATUSES })
  status?: IdeaStatus[];
}

export class IdeaMessage {
  @Uuid()
  id: string;

  @OneOf(['authority', 'provider'])
  side: 'authority' | 'provider';

  @Text({ max: 4_000 })
  text: string;

  @Instant()
  writtenAt: Date;
}

export class IdeaDetail extends IntersectionType(IdeaSummary, ResourceLife) {
  @Text({ max: 10_000 })
  text: string;

  @OneOf(SERVICE_KIND_CODES, { nullable: true })
  serviceKind: string | null;

  @Flag()
  mayBeNamed: boolean;

  @Uuid({ nullable: true })
  consultationId: string | null;

  @Text({ max: 2_000, nullable: true })
  declineReason: string | null;

  @ListOf(() => IdeaMessage, { max: 1_000 })
  messages: IdeaMessage[];
}

export class IdeaMessageInput {
  @Text({ max: 4_000 })
  text: string;
}

export class DeclineReason {
  @Text({ max: 2_000, min: 3 })
  reason: string;
}

export class Addressee {
  @Uuid()
  id: string;

  @Text({ max: 300 })
  name: string;
}

export class Addressees {
  @ListOf(() => Addressee, { max: 500 })
  items: Addressee[];
}
