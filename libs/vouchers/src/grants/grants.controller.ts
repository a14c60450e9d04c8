import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  ClientActing,
  Database,
  helsinkiDateOf,
  Idempotent,
  IdParam,
  SignedIn,
  type AuthorityActor,
  type ClientActor,
  type Command,
  type SignedInActor,
  type Tx,
} from '@kasvutori/platform';
import { noteReading } from '../clients/note-reading.js';
import { returnVoucher, revokeVoucher } from './close-voucher.js';
import { grantProposal, grantVoucher, proposeVoucher, withdrawProposal } from './grant-voucher.js';
import { grantableTo } from './grantable-services.js';
import { extendVoucher, supplementVoucher } from './grow-voucher.js';
import {
  ExtendVoucher,
  GrantableQuery,
  GrantableServices,
  GrantVoucher,
  MyVouchers,
  ProposeVoucher,
  ReckonVoucher,
  ReturnVoucher,
  SupplementVoucher,
  VoucherDetail,
  VoucherListQuery,
  VoucherPage,
  VoucherReason,
  VoucherWorth,
} from './grants.dto.js';
import { presentVoucher, voucherDetail } from './present-voucher.js';
import { worthOfVoucher } from './voucher-worth.js';
import { listVouchers, vouchersOfPerson, VOUCHER_SORTS } from './voucher-queries.js';

@Controller()
export class GrantsController {
  constructor(private readonly db: Database) {}

  /** What may be granted to the client, with the live remainder of each budget. */
  @Get('clients/:id/grantable')
  @Allow('voucher:grant')
  @Answers(GrantableServices)
  grantable(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Query() { validFrom }: GrantableQuery,
  ): Promise<GrantableServices> {
    return this.db.read(actor, async (tx, now) => ({
      items: await grantableTo(tx, actor, id, validFrom ?? helsinkiDateOf(now), helsinkiDateOf(now)),
    }));
  }

  @Post('clients/:id/vouchers')
  @Allow('voucher:grant')
  @Answers(VoucherDetail, { status: 201 })
  grant(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() body: GrantVoucher,
  ): Promise<VoucherDetail> {
    return this.db.once(actor, command, async (tx, now) =>
      voucherDetail(tx, actor, (await grantVoucher(tx, actor, id, body, now)).id),
    );
  }

  /** What a voucher would be worth and take from its budget; nothing is written, and of the figures nothing is kept. */
  @Post('clients/:id/voucher-worth')
  @Allow('voucher:grant')
  @Answers(VoucherWorth, { status: 200 })
  worth(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() body: ReckonVoucher,
  ): Promise<VoucherWorth> {
    return this.db.read(actor, (tx, now) => worthOfVoucher(tx, actor, id, body, now));
  }

  @Get('vouchers')
  @Allow('voucher:list')
  @Answers(VoucherPage)
  list(
    @AuthorityActing() actor: AuthorityActor,
    @Query() { sort = '-grantedAt', ...filter }: VoucherListQuery,
  ): Promise<VoucherPage> {
    return this.db.read(actor, async (tx) => {
      const page = await listVouchers(tx, actor.organisationId, { ...filter, sort: VOUCHER_SORTS[sort] });
      return { ...page, items: page.items.map((row) => presentVoucher(actor, row)) };
    });
  }

  /** The client's vouchers as cards. */
  @Get('my/vouchers')
  @Allow('client:read-own')
  @Answers(MyVouchers)
  mine(@ClientActing() actor: ClientActor): Promise<MyVouchers> {
    return this.db.read(actor, async (tx) => ({
      items: (await vouchersOfPerson(tx, actor.personId)).map((row) => presentVoucher(actor, row)),
    }));
  }

  @Get('vouchers/:id')
  @Allow('voucher:read')
  @Answers(VoucherDetail)
  read(@SignedIn() actor: SignedInActor, @Param() { id }: IdParam): Promise<VoucherDetail> {
    return this.db.transaction(actor, async (tx) => {
      await noteReading(tx, actor, 'voucher', id, id);
      return voucherDetail(tx, actor, id);
    });
  }

  /** Prepares a voucher for somebody else to grant; no money is committed. */
  @Post('clients/:id/proposals')
  @Allow('voucher:propose')
  @Answers(VoucherDetail, { status: 201 })
  propose(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() body: ProposeVoucher,
  ): Promise<VoucherDetail> {
    return this.db.once(actor, command, async (tx, now) =>
      voucherDetail(tx, actor, (await proposeVoucher(tx, actor, id, body, now)).id),
    );
  }

  @Post('vouchers/:id/grant')
  @Allow('voucher:grant')
  @Answers(VoucherDetail)
  grantProposed(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
  ): Promise<VoucherDetail> {
    return this.moved(actor, command, id, (tx, now) => grantProposal(tx, actor, id, now));
  }

  @Post('vouchers/:id/withdraw')
  @Allow('voucher:withdraw')
  @Answers(VoucherDetail)
  withdraw(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() { reason }: VoucherReason,
  ): Promise<VoucherDetail> {
    return this.moved(actor, command, id, (tx) => withdrawProposal(tx, actor, id, reason));
  }

  @Post('vouchers/:id/extend')
  @Allow('voucher:extend')
  @Answers(VoucherDetail)
  extend(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() body: ExtendVoucher,
  ): Promise<VoucherDetail> {
    return this.moved(actor, command, id, (tx) => extendVoucher(tx, actor, id, body));
  }

  @Post('vouchers/:id/supplement')
  @Allow('voucher:supplement')
  @Answers(VoucherDetail)
  supplement(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() body: SupplementVoucher,
  ): Promise<VoucherDetail> {
    return this.moved(actor, command, id, (tx) => supplementVoucher(tx, actor, id, body));
  }

  /** Gives the unused part back. */
  @Post('vouchers/:id/return')
  @Allow('voucher:return')
  @Answers(VoucherDetail)
  giveBack(
    @SignedIn() actor: SignedInActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() { reason }: ReturnVoucher,
  ): Promise<VoucherDetail> {
    return this.moved(actor, command, id, (tx, now) => returnVoucher(tx, actor, id, reason, now));
  }

  @Post('vouchers/:id/revoke')
  @Allow('voucher:revoke')
  @Answers(VoucherDetail)
  revoke(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Idempotent() command: Command,
    @Body() { reason }: VoucherReason,
  ): Promise<VoucherDetail> {
    return this.moved(actor, command, id, (tx, now) => revokeVoucher(tx, actor, id, reason, now));
  }

  private moved(
    actor: SignedInActor,
    command: Command,
    id: string,
    move: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<VoucherDetail> {
    return this.db.once(actor, command, async (tx, now) => {
      await move(tx, now);
      return voucherDetail(tx, actor, id);
    });
  }
}
