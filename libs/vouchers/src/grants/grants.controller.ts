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
} from '@kasvutori/platform';
import { noteReading } from '../clients/note-reading.js';
import { returnVoucher, revokeVoucher } from './close-voucher.js';
import { grantVoucher } from './grant-voucher.js';
import { grantableTo } from './grantable-services.js';
import {
  GrantableQuery,
  GrantableServices,
  GrantVoucher,
  MyVouchers,
  ReturnVoucher,
  VoucherDetail,
  VoucherListQuery,
  VoucherPage,
  VoucherReason,
} from './grants.dto.js';
import { presentVoucher, voucherDetail } from './present-voucher.js';
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
    return this.db.once(actor, command, async (tx, now) => {
      await returnVoucher(tx, actor, id, reason, now);
      return voucherDetail(tx, actor, id);
    });
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
    return this.db.once(actor, command, async (tx, now) => {
      await revokeVoucher(tx, actor, id, reason, now);
      return voucherDetail(tx, actor, id);
    });
  }
}
