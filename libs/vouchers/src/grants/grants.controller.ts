import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  centsToDecimal,
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
import { clientOf } from '../clients/client-queries.js';
import { latestAssessment } from '../needs/assessment-queries.js';
import { returnVoucher, revokeVoucher } from './close-voucher.js';
import { grantVoucher } from './grant-voucher.js';
import {
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
import { grantableServices, listVouchers, vouchersOfPerson, VOUCHER_SORTS } from './voucher-queries.js';

@Controller()
export class GrantsController {
  constructor(private readonly db: Database) {}

  /** What may be granted to the client, with the live remainder of each budget. */
  @Get('clients/:id/grantable')
  @Allow('voucher:grant')
  @Answers(GrantableServices)
  grantable(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<GrantableServices> {
    return this.db.read(actor, async (tx, now) => {
      const client = await clientOf(tx, actor.organisationId, id);
      const proposed = (await latestAssessment(tx, id))?.services ?? [];
      const rows = await grantableServices(tx, actor.organisationId, client.municipality, helsinkiDateOf(now));
      return {
        items: rows.map(({ maxUnitPriceCents, availableCents, ...row }) => ({
          ...row,
          maxUnitPrice: centsToDecimal(maxUnitPriceCents),
          available: availableCents === null ? null : centsToDecimal(availableCents),
          proposed: proposed.includes(row.kind),
        })),
      };
    });
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
    return this.db.read(actor, (tx) => voucherDetail(tx, actor, id));
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
