import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Acting,
  Allow,
  Answers,
  AuthorityActing,
  CONFIG,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  ProviderActing,
  type Actor,
  type AuthorityActor,
  type Command,
  type Config,
  type Page,
  type ProviderActor,
} from '@kasvutori/platform';
import { finishingBy, type Finishing } from '../agreements/finish-contract.js';
import { acceptCallOff, declineCallOff, withdrawCallOff } from './answer-call-off.js';
import { callOffTasks } from './call-off-tasks.js';
import { callOffDetail, listCallOffs } from './call-off-view.js';
import {
  CallOffAnswer,
  CallOffDetail,
  CallOffFilter,
  CallOffPage,
  CallOffTasks,
  type CallOffSummary,
} from './call-offs.dto.js';

/** Orders under frameworks: offered to one provider at a time. */
@ApiTags('Frameworks and call-offs')
@Controller('call-offs')
export class CallOffsController {
  private readonly finishing: Finishing;

  constructor(
    private readonly db: Database,
    @Inject(CONFIG) config: Config,
  ) {
    this.finishing = finishingBy(config);
  }

  @Get()
  @Allow('framework:read')
  @Answers(CallOffPage)
  list(@Acting() actor: Actor, @Query() filter: CallOffFilter): Promise<Page<CallOffSummary>> {
    return this.db.read(actor, (tx) => listCallOffs(tx, filter));
  }

  /** What of call-offs waits for the authority now. */
  @Get('tasks')
  @Allow('call-off:order')
  @Answers(CallOffTasks)
  tasks(@AuthorityActing() actor: AuthorityActor): Promise<CallOffTasks> {
    return this.db.read(actor, async (tx, now) => ({ items: await callOffTasks(tx, actor.organisationId, now) }));
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
    return this.db.once(actor, command, async (tx, now) => {
      await acceptCallOff(tx, actor, id, this.finishing, now);
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
