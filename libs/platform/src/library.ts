import type { Type } from '@nestjs/common';
import type { ActionTable } from './access/actions.js';
import type { Config } from './config/config.js';
import type { EntityClass } from './database/data-source.js';
import type { Handler } from './jobs/jobs.js';
import type { EncryptedField } from './keys/encrypted-field.js';
import type { OwnData } from './own-data/own-data.js';
import type { RetentionRule } from './retention/retention.js';

/** What of the configuration effects outside the database go by. */
export type OutsideConfig = Pick<Config, 'smtp' | 'bankFolder'>;

/** What a domain library gives to the application that puts them together. */
export interface Library {
  readonly module: Type;
  /** What may be done in it, and by whom; naming them here is also what loads their declarations. */
  readonly actions: ActionTable;
  readonly entities: readonly EntityClass[];
  readonly handlers: readonly Handler[];
  /** How long it keeps what. */
  readonly retention?: readonly RetentionRule[];
  /** What it keeps of a client. */
  readonly ownData?: OwnData;
  /** Where it keeps values under the installation's keys. */
  readonly encrypted?: readonly EncryptedField[];
  /** Those whose effects leave the database and depend on where this installation sends them. */
  readonly outside?: (config: OutsideConfig) => readonly Handler[];
}
