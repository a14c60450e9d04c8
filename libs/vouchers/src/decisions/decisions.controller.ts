import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  ClientActing,
  Database,
  Idempotent,
  IdParam,
  ListQuery,
  SignedIn,
  type AuthorityActor,
  type ClientActor,
  type Command,
  type SignedInActor,
} from '@kasvutori/platform';
import { clientOf } from '../clients/client-queries.js';
import { decisionById, decisionsOfClient, decisionsOfPerson } from './decision-queries.js';
import { VoucherDecisionItem, VoucherDecisionPage, RefuseVoucher } from './decisions.dto.js';
import { presentDecision } from './present-decision.js';
import { refuseVoucher } from './refuse-voucher.js';

/** What was decided about a client's vouchers, each with its letter. */
@Controller()
export class DecisionsController {
  constructor(private readonly db: Database) {}

  @Get('my/decisions')
  @Allow('client:read-own')
  @Answers(VoucherDecisionPage)
  mine(@ClientActing() actor: ClientActor, @Query() { cursor, limit }: ListQuery): Promise<VoucherDecisionPage> {
    return this.db.read(actor, async (tx) => {
      const page = await decisionsOfPerson(tx, actor.personId, { cursor, limit });
      return { ...page, items: page.items.map(presentDecision) };
    });
  }

  @Get('clients/:id/decisions')
  @Allow('voucher:list')
  @Answers(VoucherDecisionPage)
  ofClient(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Query() { cursor, limit }: ListQuery,
  ): Promise<VoucherDecisionPage> {
    return this.db.read(actor, async (tx) => {
      await clientOf(tx, actor.organisationId, id);
      const page = await decisionsOfClient(tx, id, { cursor, limit });
      return { ...page, items: page.items.map(presentDecision) };
    });
  }

  @Get('decisions-of-vouchers/:id')
  @Allow('voucher:read')
  @Answers(VoucherDecisionItem)
  read(@SignedIn() actor: SignedInActor, @Param() { id }: IdParam): Promise<VoucherDecisionItem> {
    return this.db.read(actor, async (tx) => presentDecision(await decisionById(tx, id)));
  }

  /** A written decision for a client who asked for a voucher and does not get it. */
  @Post('clients/:id/refusals')
  @Allow('voucher:refuse')
  @Answers(VoucherDecisionItem, { status: 201 })
  refuse(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() body: RefuseVoucher,
  ): Promise<VoucherDecisionItem> {
    return this.db.once(actor, command, async (tx, now) =>
      presentDecision(await decisionById(tx, await refuseVoucher(tx, actor, id, body, now))),
    );
  }
}
