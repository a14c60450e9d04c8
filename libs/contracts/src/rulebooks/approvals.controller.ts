import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Acting,
  Allow,
  Answers,
  AuthorityActing,
  commonProblem,
  CONFIG,
  Database,
  IdParam,
  IfMatch,
  type Actor,
  type AuthorityActor,
  type Config,
  type Page,
  type Tx,
} from '@kasvutori/platform';
import { approvalDetail, listApprovals } from './approval-views.js';
import {
  ApprovalDetail,
  ApprovalFilter,
  ApprovalPage,
  ApprovalReason,
  ApproveProvider,
  CheckApplication,
  type ApprovalSummary,
} from './approvals.dto.js';
import { approveProvider, askMore, checkApproval, decideApproval } from './decide-approval.js';

/** Applications and approvals by rulebooks, as both sides read them and as the authority decides them. */
@ApiTags('Rulebooks')
@Controller('rulebook-approvals')
export class ApprovalsController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Allow('rulebook-approval:read')
  @Answers(ApprovalPage)
  list(@Acting() actor: Actor, @Query() filter: ApprovalFilter): Promise<Page<ApprovalSummary>> {
    return this.db.read(actor, (tx) => listApprovals(tx, filter));
  }

  @Get(':id')
  @Allow('rulebook-approval:read')
  @Answers(ApprovalDetail)
  detail(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<ApprovalDetail> {
    if (actor.kind !== 'authority' && actor.kind !== 'provider') throw commonProblem('forbidden');
    return this.db.read(actor, (tx) => approvalDetail(tx, actor, id));
  }

  @Put(':id/checks')
  @Allow('rulebook-approval:check')
  @Answers(ApprovalDetail)
  check(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { checks }: CheckApplication,
  ): Promise<ApprovalDetail> {
    return this.changed(actor, id, (tx) => checkApproval(tx, actor, id, version, checks));
  }

  @Post(':id/ask-more')
  @Allow('rulebook-approval:ask-more')
  @Answers(ApprovalDetail)
  askMore(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { reason }: ApprovalReason,
  ): Promise<ApprovalDetail> {
    return this.changed(actor, id, (tx) => askMore(tx, actor, id, version, reason));
  }

  @Post(':id/approve')
  @Allow('rulebook-approval:approve')
  @Answers(ApprovalDetail)
  approve(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { reason, ...scope }: ApproveProvider,
  ): Promise<ApprovalDetail> {
    return this.changed(actor, id, (tx) => approveProvider(tx, actor, id, version, scope, reason));
  }

  @Post(':id/refuse')
  @Allow('rulebook-approval:refuse')
  @Answers(ApprovalDetail)
  refuse(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: ApprovalReason,
  ): Promise<ApprovalDetail> {
    return this.decide(actor, id, version, 'refuse', body);
  }

  @Post(':id/suspend')
  @Allow('rulebook-approval:suspend')
  @Answers(ApprovalDetail)
  suspend(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: ApprovalReason,
  ): Promise<ApprovalDetail> {
    return this.decide(actor, id, version, 'suspend', body);
  }

  @Post(':id/resume')
  @Allow('rulebook-approval:resume')
  @Answers(ApprovalDetail)
  resume(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: ApprovalReason,
  ): Promise<ApprovalDetail> {
    return this.decide(actor, id, version, 'resume', body);
  }

  @Post(':id/remove')
  @Allow('rulebook-approval:remove')
  @Answers(ApprovalDetail)
  remove(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: ApprovalReason,
  ): Promise<ApprovalDetail> {
    return this.decide(actor, id, version, 'remove', body);
  }

  private decide(
    actor: AuthorityActor,
    id: string,
    version: number,
    move: 'refuse' | 'suspend' | 'resume' | 'remove',
    { reason, forClients = null }: ApprovalReason,
  ): Promise<ApprovalDetail> {
    const decided = { reason, forClients, origin: this.config.publicUrl };
    return this.changed(actor, id, (tx) => decideApproval(tx, actor, id, version, move, decided));
  }

  private changed(actor: AuthorityActor, id: string, change: (tx: Tx) => Promise<void>): Promise<ApprovalDetail> {
    return this.db.transaction(actor, async (tx) => {
      await change(tx);
      return approvalDetail(tx, actor, id);
    });
  }
}
