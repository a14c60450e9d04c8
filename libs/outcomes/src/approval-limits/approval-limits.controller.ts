import { Body, Controller, Get, Put } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  type AuthorityActor,
  centsToDecimal,
  Database,
  parseCents,
  permitted,
  type Tx,
} from '@kasvutori/platform';
import { ApprovalLimitBody, ApprovalLimitView } from './approval-limits.dto.js';
import { keepLimit } from './keep-limit.js';
import { newestLimit } from './limit-queries.js';

@Controller()
export class ApprovalLimitsController {
  constructor(private readonly db: Database) {}

  /** The sum above which two people approve a payment run. */
  @Get('approval-limit')
  @Allow('approval-limit:read')
  @Answers(ApprovalLimitView)
  read(@AuthorityActing() actor: AuthorityActor): Promise<ApprovalLimitView> {
    return this.db.read(actor, (tx) => view(tx, actor));
  }

  @Put('approval-limit')
  @Allow('approval-limit:keep')
  @Answers(ApprovalLimitView)
  keep(@AuthorityActing() actor: AuthorityActor, @Body() { limit }: ApprovalLimitBody): Promise<ApprovalLimitView> {
    return this.db.transaction(actor, async (tx, now) => {
      await keepLimit(tx, actor, limit === null ? null : parseCents(limit), now);
      return view(tx, actor);
    });
  }
}

async function view(tx: Tx, actor: AuthorityActor): Promise<ApprovalLimitView> {
  const limit = await newestLimit(tx, actor.organisationId);
  const cents = limit?.limitCents ?? null;
  return {
    limit: cents === null ? null : centsToDecimal(cents),
    setByName: limit?.setByName ?? null,
    setAt: limit?.setAt ?? null,
    permittedActions: permitted(actor, [{ action: 'approval-limit:keep' }]),
  };
}
