import type { Type } from '@nestjs/common';
import type { EntityClass } from './database/data-source.js';
import type { Handler } from './jobs/jobs.js';

/** What a domain library gives to the application that puts them together. */
export interface Library {
  readonly module: Type;
  readonly entities: readonly EntityClass[];
  readonly handlers: readonly Handler[];
}
