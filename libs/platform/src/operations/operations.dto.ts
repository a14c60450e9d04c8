import { Instant, Int, ListOf, Nested, OneOf, Text, Uuid } from '../http/fields.js';
import { PageOf } from '../http/list.dto.js';
import { ResourceActions } from '../http/resource.dto.js';
import { KEY_STATES, type KeyState, type KeyUse } from '../keys/key-use.js';
import type { DeadLetter } from './dead-letters.js';
import type { QueueState, ServiceState } from './service-state.js';

export class DeadLetterRow implements DeadLetter {
  @Uuid()
  id: string;

  @Text({ max: 200, description: 'The kind of work' })
  queue: string;

  @Instant()
  createdAt: Date;

  @Instant()
  failedAt: Date;

  @Int({ min: 1, max: 1_000, description: 'How often it was tried' })
  tries: number;

  @Text({ max: 2_000, description: 'What the last try failed of, without what gives a person away' })
  message: string;
}

export class DeadLetterPage extends PageOf(DeadLetterRow) {}

export class DeadLetterView extends ResourceActions implements DeadLetter {
  @Uuid()
  id: string;

  @Text({ max: 200 })
  queue: string;

  @Instant()
  createdAt: Date;

  @Instant()
  failedAt: Date;

  @Int({ min: 1, max: 1_000 })
  tries: number;

  @Text({ max: 2_000 })
  message: string;
}

export class QueueStateRow implements QueueState {
  @Text({ max: 200 })
  queue: string;

  @Int({ min: 0, max: 1_000_000_000 })
  waiting: number;

  @Int({ min: 0, max: 1_000_000_000 })
  active: number;

  @Int({ min: 0, max: 1_000_000_000 })
  failed: number;

  @Instant({ nullable: true, description: 'When the job that has waited longest should have begun' })
  oldestDueAt: Date | null;
}

export class ReadOnlyView {
  @Instant()
  since: Date;

  @Text({ max: 500 })
  reason: string;
}

export class ServiceStateView extends ResourceActions implements ServiceState {
  @Instant()
  at: Date;

  @Text({ max: 200, description: 'The last migration of the database' })
  migration: string;

  @Int({ min: 0, max: 100_000, description: 'Connections of all servers and workers to the database' })
  connections: number;

  @Int({ min: 0, max: 1_000_000_000 })
  mailWaiting: number;

  @Nested(() => ReadOnlyView, { nullable: true })
  readOnly: ReadOnlyView | null;

  @ListOf(() => QueueStateRow, { max: 500, description: 'Only those with something in them' })
  queues: QueueStateRow[];
}

export class KeyFieldRow {
  @Text({ max: 200, description: 'The table' })
  table: string;

  @Int({ min: 0, max: 1_000_000_000 })
  values: number;
}

export class EncryptionKeyRow implements KeyUse {
  @Text({ max: 100, nullable: true, description: 'Derived from the key; null for values from before keys had names' })
  keyId: string | null;

  @OneOf(KEY_STATES)
  state: KeyState;

  @Int({ min: 0, max: 1_000_000_000 })
  values: number;

  @ListOf(() => KeyFieldRow, { max: 100 })
  fields: KeyFieldRow[];
}

export class EncryptionKeysView {
  @ListOf(() => EncryptionKeyRow, { max: 100 })
  keys: EncryptionKeyRow[];
}

export class ServiceModeChange {
  @Text({
    min: 1,
    max: 500,
    nullable: true,
    description: 'Why only looking is possible, as a whole sentence that people are told; null: commands are taken',
    example: null,
  })
  readOnlyReason: string | null;
}
