import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { systemActor, type AuthorityActor } from '../access/actor.js';
import { Allow, AuthorityActing } from '../access/allow.js';
import { Database } from '../database/database.js';
import { Answers } from '../http/answers.js';
import { IdParam } from '../http/id-param.js';
import { askSupportAccess, endSupportAccess, grantSupportAccess } from './move-support-access.js';
import './support-access-access.js';
import { AskedSupport, SupportAccessesView, SupportAccessInput } from './support-access.dto.js';
import { readSupportAccesses } from './support-queries.js';

/** Operators look at an authority's data for a reason, for a while, once the authority has let them. */
@ApiTags('People')
@Controller('support-accesses')
export class SupportAccessController {
  private readonly doorkeeper = systemActor('support-access');

  constructor(private readonly db: Database) {}

  @Get()
  @Allow('support-access:read')
  @Answers(SupportAccessesView)
  list(@AuthorityActing() actor: AuthorityActor): Promise<SupportAccessesView> {
    return this.db.read(actor, (tx) => readSupportAccesses(tx, actor));
  }

  @Post()
  @Allow('support-access:ask')
  @Answers(AskedSupport, { status: 201 })
  async ask(@AuthorityActing() actor: AuthorityActor, @Body() body: SupportAccessInput): Promise<AskedSupport> {
    return { id: await this.db.transaction(this.doorkeeper, (tx) => askSupportAccess(tx, actor, body)) };
  }

  @Post(':id/grant')
  @Allow('support-access:grant')
  @Answers(null)
  grant(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<void> {
    return this.db.transaction(actor, (tx) => grantSupportAccess(tx, actor, id));
  }

  @Post(':id/end')
  @Allow('support-access:end')
  @Answers(null)
  end(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<void> {
    return this.db.transaction(actor, (tx) => endSupportAccess(tx, actor, id));
  }
}
