import { DateOnly, Instant, Int, Json, ListOf, OneOf, Text, Uuid } from '../http/fields.js';
import { ListQuery, PageOf } from '../http/list.dto.js';
import type { ChainStatus } from './chain-states.js';
import { CHAIN_KINDS, type ChainKind } from './chains.js';

const ACTOR_KINDS = ['authority', 'provider', 'client', 'system', 'anonymous'] as const;

export class AuditFilter extends ListQuery {
  @Text({ max: 200, optional: true, description: 'Who acted: the whole name' })
  q?: string;

  @Text({ max: 100, optional: true, description: 'What was done: client.read, tender.publish …' })
  action?: string;

  @Text({ max: 100, optional: true, description: 'To what kind of thing: client, tender …' })
  subject?: string;

  @Uuid({ optional: true, description: 'To which one' })
  subjectId?: string;

  @Uuid({ optional: true, description: 'Whose data it was' })
  personId?: string;

  @DateOnly({ optional: true, description: 'First day' })
  atFrom?: string;

  @DateOnly({ optional: true, description: 'Last day' })
  atTo?: string;
}

export class AuditEntryRow {
  @Uuid()
  id: string;

  @Instant()
  at: Date;

  @Text({ max: 300, description: 'Who really acted' })
  by: string;

  @OneOf(ACTOR_KINDS)
  kind: (typeof ACTOR_KINDS)[number];

  @Text({ max: 300, nullable: true, description: 'For which organisation' })
  organisation: string | null;

  @Text({ max: 300, nullable: true, description: 'For whom, by a mandate' })
  onBehalfOf: string | null;

  @Text({ max: 100 })
  action: string;

  @Text({ max: 300, description: 'The act in the reader’s language; the code where no table has words for it' })
  actionText: string;

  @Text({ max: 100 })
  subject: string;

  @Uuid()
  subjectId: string;

  @Text({ max: 4_000, nullable: true, description: 'Why, where it was asked' })
  reason: string | null;
}

export class AuditEntryPage extends PageOf(AuditEntryRow) {}

export class ChainStatusRow implements ChainStatus {
  @OneOf(CHAIN_KINDS)
  kind: ChainKind;

  @Int({ min: 0, max: 2_000_000_000 })
  links: number;

  @Text({ max: 64, nullable: true, description: 'Hash of the last link, hexadecimal' })
  head: string | null;

  @Instant({ nullable: true })
  sealedAt: Date | null;

  @Int({ min: 0, max: 2_000_000_000 })
  anchors: number;

  @Int({ min: 0, max: 2_000_000_000, description: 'How many links the last anchor covers' })
  anchoredLinks: number;

  @Instant({ nullable: true, description: 'When the platform signed the last anchor' })
  anchoredAt: Date | null;
}

export class ChainStatusList {
  @ListOf(() => ChainStatusRow, { max: 10 })
  chains: ChainStatusRow[];
}

export class AuditEntryView extends AuditEntryRow {
  @Uuid({ nullable: true, description: 'The person whose data it was' })
  subjectPersonId: string | null;

  @Json({ nullable: true, description: 'Before and after, or what else explains the act' })
  detail: Readonly<Record<string, unknown>> | null;

  @Text({ max: 64, description: 'SHA-256 of the entry, hexadecimal' })
  digest: string;
}
