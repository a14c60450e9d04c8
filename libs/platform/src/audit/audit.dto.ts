import { DateOnly, Instant, Json, OneOf, Text, Uuid } from '../http/fields.js';
import { ListQuery, PageOf } from '../http/list.dto.js';

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

  @Text({ max: 100 })
  subject: string;

  @Uuid()
  subjectId: string;

  @Text({ max: 4_000, nullable: true, description: 'Why, where it was asked' })
  reason: string | null;
}

export class AuditEntryPage extends PageOf(AuditEntryRow) {}

export class AuditEntryView extends AuditEntryRow {
  @Uuid({ nullable: true, description: 'The person whose data it was' })
  subjectPersonId: string | null;

  @Json({ nullable: true, description: 'Before and after, or what else explains the act' })
  detail: Readonly<Record<string, unknown>> | null;

  @Text({ max: 64, description: 'SHA-256 of the entry, hexadecimal' })
  digest: string;
}
