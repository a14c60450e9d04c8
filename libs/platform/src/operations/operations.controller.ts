import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import type { AuthorityActor } from '../access/actor.js';
import { permitted } from '../access/actions.js';
import { Allow, AuthorityActing } from '../access/allow.js';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';
import type { Page } from '../database/page.js';
import { Answers } from '../http/answers.js';
import { IdParam } from '../http/id-param.js';
import { ListQuery } from '../http/list.dto.js';
import { ENCRYPTED_FIELDS, type EncryptedField } from '../keys/encrypted-field.js';
import { readKeyUse } from '../keys/key-use.js';
import { listDeadLetters, readDeadLetter, retryDeadLetter, type DeadLetter } from './dead-letters.js';
import './operations-access.js';
import {
  DeadLetterPage,
  DeadLetterView,
  EncryptionKeysView,
  ServiceModeChange,
  ServiceStateView,
} from './operations.dto.js';
import { changeServiceMode } from './service-mode.js';
import { readServiceState } from './service-state.js';

/** The running of the installation, for its operators. */
@Controller()
export class OperationsController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(ENCRYPTED_FIELDS) private readonly encrypted: readonly EncryptedField[],
  ) {}

  /** How the installation is doing now. */
  @Get('service-state')
  @Allow('operations:read')
  @Answers(ServiceStateView)
  async state(@AuthorityActing() actor: AuthorityActor): Promise<ServiceStateView> {
    const state = await readServiceState(this.db);
    return {
      ...state,
      queues: [...state.queues],
      permittedActions: permitted(actor, [{ action: 'service-mode:change' }]),
    };
  }

  /** What stands under which key: one that nothing needs any more can be dropped. */
  @Get('encryption-keys')
  @Allow('operations:read')
  @Answers(EncryptionKeysView)
  async keys(): Promise<EncryptionKeysView> {
    const keys = await readKeyUse(this.db, this.config.keys, this.encrypted);
    return { keys: keys.map((key) => ({ ...key, fields: [...key.fields] })) };
  }

  /** Read-only for a reason that people are told, or open again; every server knows within a second. */
  @Put('service-mode')
  @Allow('service-mode:change')
  @Answers(null)
  changeMode(@AuthorityActing() actor: AuthorityActor, @Body() body: ServiceModeChange): Promise<void> {
    return changeServiceMode(this.db, actor, body.readOnlyReason);
  }

  /** Jobs that failed as often as they may. */
  @Get('dead-letters')
  @Allow('operations:read')
  @Answers(DeadLetterPage)
  deadLetters(@Query() { cursor, limit }: ListQuery): Promise<Page<DeadLetter>> {
    return listDeadLetters(this.db, { ...(cursor !== undefined && { cursor }), ...(limit !== undefined && { limit }) });
  }

  @Get('dead-letters/:id')
  @Allow('operations:read')
  @Answers(DeadLetterView)
  async deadLetter(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<DeadLetterView> {
    const letter = await readDeadLetter(this.db, id);
    return { ...letter, permittedActions: permitted(actor, [{ action: 'dead-letter:retry' }]) };
  }

  /** Puts the job back into its queue with all its tries. */
  @Post('dead-letters/:id/retry')
  @Allow('dead-letter:retry')
  @Answers(null)
  retry(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<void> {
    return retryDeadLetter(this.db, actor, id);
  }
}
