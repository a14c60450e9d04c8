import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Acting,
  Allow,
  Answers,
  AuthorityActing,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  ProviderActing,
  type Actor,
  type AuthorityActor,
  type Command,
  type Page,
  type ProviderActor,
} from '@kasvutori/platform';
import { acceptCallOff, declineCallOff, withdrawCallOff } from './answer-call-off.js';
import { callOffDetail, listCallOffs } from './call-off-view.js';
import { CallOffAnswer, CallOffDetail, CallOffFilter, CallOffPage, type CallOffSummary } from './call-offs.dto.js';

/** Orders under frameworks: offered to one provider at a time. */
@ApiTags('Frameworks and call-offs')
@Controller('call-offs')
export class CallOffsController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('framework:read')
  @Answers(CallOffPage)
  list(@Acting() actor: Actor, @Query() filter: CallOffFilter): Promise<Page<CallOffSummary>> {
    return this.db.read(actor, (tx) => listCallOffs(tx, filter));
  }

  @Get(':id')
  @Allow('framework:read')
  @Answers(CallOffDetail)
  detail(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<CallOffDetail> {
    return this.db.read(actor, (tx) => callOffDetail(tx, actor, id));
  }

  @Post(':id/accept')
  @Allow('call-off:accept')
  @Answers(CallOffDetail)
  accept(
    @ProviderActing() actor: ProviderActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
  ): Promise<CallOffDetail> {
    return this.db.once(actor, command, async (tx) => {
      await acceptCallOff(tx, actor, id);
      return callOffDetail(tx, actor, id);
    });
  }

  @Post(':id/decline')
  @Allow('call-off:decline')
  @Answers(CallOffDetail)
  decline(
    @ProviderActing() actor: ProviderActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() { reason }: CallOffAnswer,
  ): Promise<CallOffDetail> {
    return this.db.once(actor, command, async (tx) => {
      await declineCallOff(tx, actor, id, reason);
      return callOffDetail(tx, actor, id);
    });
  }

  /** Taken back by the buyer before anybody has accepted it. */
  @Post(':id/withdraw')
  @Allow('call-off:withdraw')
  @Answers(CallOffDetail)
  withdraw(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { reason }: CallOffAnswer,
  ): Promise<CallOffDetail> {
    return this.db.transaction(actor, async (tx) => {
      await withdrawCallOff(tx, actor, id, version, reason);
      return callOffDetail(tx, actor, id);
    });
  }
}
