import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  Acting,
  Allow,
  Answers,
  AuthorityActing,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  type Actor,
  type AuthorityActor,
  type Command,
} from '@kasvutori/platform';
import { decideSanction } from './decide-sanction.js';
import { proposeSanction } from './propose-sanction.js';
import type { SanctionMove } from './sanction-lifecycle.js';
import { listSanctions } from './sanction-views.js';
import { DecideSanction, ProposeSanction, Sanctions } from './sanctions.dto.js';

@Controller()
export class SanctionsController {
  constructor(private readonly db: Database) {}

  @Get('contracts/:id/sanctions')
  @Allow('follow-up:read')
  @Answers(Sanctions)
  list(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<Sanctions> {
    return this.db.read(actor, (tx) => listSanctions(tx, actor, id));
  }

  /** For a period that missed its target, by the contract's rule; or for a deviation, with the sum and its clause. */
  @Post('contracts/:id/sanctions')
  @Allow('sanction:propose')
  @Answers(Sanctions, { status: 201 })
  propose(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() body: ProposeSanction,
  ): Promise<Sanctions> {
    return this.db.once(actor, command, async (tx, now) => {
      await proposeSanction(tx, actor, id, body, now);
      return listSanctions(tx, actor, id);
    });
  }

  /** Creates a claim against the provider: a negative line of the next payment run. */
  @Post('sanctions/:id/approve')
  @Allow('sanction:approve')
  @Answers(Sanctions)
  approve(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { note }: DecideSanction,
  ): Promise<Sanctions> {
    return this.decide(actor, command, 'approve', { id, version, note });
  }

  @Post('sanctions/:id/reject')
  @Allow('sanction:reject')
  @Answers(Sanctions)
  reject(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { note }: DecideSanction,
  ): Promise<Sanctions> {
    return this.decide(actor, command, 'reject', { id, version, note });
  }

  private decide(
    actor: AuthorityActor,
    command: Command,
    move: SanctionMove,
    asked: { id: string; version: number; note: string },
  ): Promise<Sanctions> {
    return this.db.once(actor, command, async (tx, now) => {
      const { contractId } = await decideSanction(tx, actor, move, asked, now);
      return listSanctions(tx, actor, contractId);
    });
  }
}
