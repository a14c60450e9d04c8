import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  Database,
  Idempotent,
  IdParam,
  one,
  type AuthorityActor,
  type Command,
  type Tx,
} from '@kasvutori/platform';
import { confirmProposal, rejectProposal, withdrawProposal } from './decide-proposal.js';
import { presentProposal } from './present-proposal.js';
import { listProposals, proposalById } from './proposal-queries.js';
import { BudgetProposal, BudgetProposalPage, BudgetProposalQuery, BudgetReason } from './proposals.dto.js';

/** Changes of budgets that wait for a second person, and what became of the others. */
@Controller('budget-proposals')
export class BudgetProposalsController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('budget:read')
  @Answers(BudgetProposalPage)
  list(@AuthorityActing() actor: AuthorityActor, @Query() query: BudgetProposalQuery): Promise<BudgetProposalPage> {
    return this.db.read(actor, async (tx) => {
      const page = await listProposals(tx, actor.organisationId, query);
      return { ...page, items: page.items.map((row) => presentProposal(actor, row)) };
    });
  }

  @Post(':id/confirm')
  @Allow('budget-proposal:confirm')
  @Answers(BudgetProposal)
  confirm(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
  ): Promise<BudgetProposal> {
    return this.decided(actor, command, id, (tx, now) => confirmProposal(tx, actor, id, now));
  }

  @Post(':id/reject')
  @Allow('budget-proposal:reject')
  @Answers(BudgetProposal)
  reject(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() { reason }: BudgetReason,
  ): Promise<BudgetProposal> {
    return this.decided(actor, command, id, (tx, now) => rejectProposal(tx, actor, id, reason, now));
  }

  @Post(':id/withdraw')
  @Allow('budget-proposal:withdraw')
  @Answers(BudgetProposal)
  withdraw(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
  ): Promise<BudgetProposal> {
    return this.decided(actor, command, id, (tx, now) => withdrawProposal(tx, actor, id, now));
  }

  private decided(
    actor: AuthorityActor,
    command: Command,
    id: string,
    decide: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<BudgetProposal> {
    return this.db.once(actor, command, async (tx, now) => {
      await decide(tx, now);
      return presentProposal(actor, one(await proposalById(tx, actor.organisationId, id)));
    });
  }
}
