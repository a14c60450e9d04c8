import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { AuthorityActor } from '../access/actor.js';
import { Allow, AuthorityActing } from '../access/allow.js';
import { Database } from '../database/database.js';
import type { Page } from '../database/page.js';
import { Answers } from '../http/answers.js';
import { ListQuery } from '../http/list.dto.js';
import { listErasures, readRetention } from './read-retention.js';
import './retention-access.js';
import { ErasurePage, RetentionView, type ErasureRow } from './retention.dto.js';
import { RETENTION, type RetentionRule } from './retention.js';

/** How long things are kept, for auditors and operators. */
@Controller()
export class RetentionController {
  constructor(
    private readonly db: Database,
    @Inject(RETENTION) private readonly rules: readonly RetentionRule[],
  ) {}

  /** The schedule, with what is due at the authority and what is held back. */
  @Get('retention')
  @Allow('retention:read')
  @Answers(RetentionView)
  schedule(@AuthorityActing() actor: AuthorityActor): Promise<RetentionView> {
    return this.db.read(actor, async (tx, now) => ({ rules: await readRetention(tx, actor, this.rules, now) }));
  }

  /** What was erased, by which rule and how much. */
  @Get('erasures')
  @Allow('retention:read')
  @Answers(ErasurePage)
  erasures(@AuthorityActing() actor: AuthorityActor, @Query() { cursor, limit }: ListQuery): Promise<Page<ErasureRow>> {
    return this.db.read(actor, (tx) =>
      listErasures(tx, actor, { ...(cursor !== undefined && { cursor }), ...(limit !== undefined && { limit }) }),
    );
  }
}
