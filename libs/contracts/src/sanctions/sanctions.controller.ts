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
  type Tx,
} from '@kasvutori/platform';
import { decideSanction } from './decide-sanction.js';
import { proposeSanction } from './propose-sanction.js';
import { decideTakeBack, proposeTakeBack } from './take-back-sanction.js';
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
    return this.moved(actor, command, (tx, now) => decideSanction(tx, actor, 'approve', { id, version, note }, now));
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
    return this.moved(actor, command, (tx, now) => decideSanction(tx, actor, 'reject', { id, version, note }, now));
  }

  /** Says why an approved sanction was wrong; another person decides. */
  @Post('sanctions/:id/propose-take-back')
  @Allow('sanction:propose-take-back')
  @Answers(Sanctions)
  proposeTakeBack(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { note }: DecideSanction,
  ): Promise<Sanctions> {
    return this.moved(actor, command, (tx, now) => proposeTakeBack(tx, actor, { id, version, note }, now));
  }

  /** What was claimed is claimed as nothing: a line of the next run puts right what was taken off. */
  @Post('sanctions/:id/take-back')
  @Allow('sanction:take-back')
  @Answers(Sanctions)
  takeBack(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { note }: DecideSanction,
  ): Promise<Sanctions> {
    return this.moved(actor, command, (tx, now) => decideTakeBack(tx, actor, 'take-back', { id, version, note }, now));
  }

  @Post('sanctions/:id/keep')
  @Allow('sanction:keep')
  @Answers(Sanctions)
  keep(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { note }: DecideSanction,
  ): Promise<Sanctions> {
    return this.moved(actor, command, (tx, now) => decideTakeBack(tx, actor, 'keep', { id, version, note }, now));
  }

  private moved(
    actor: AuthorityActor,
    command: Command,
    move: (tx: Tx, now: Date) => Promise<{ contractId: string }>,
  ): Promise<Sanctions> {
    return this.db.once(actor, command, async (tx, now) => {
      const { contractId } = await move(tx, now);
      return listSanctions(tx, actor, contractId);
    });
  }
}
