import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  type AuthorityActor,
  BodyLimit,
  Database,
  IdParam,
  ListQuery,
  type Page,
} from '@kasvutori/platform';
import {
  BANK_FILE_BYTES,
  BankFileBody,
  BankFileDetail,
  BankFileFilter,
  BankFilePage,
  type BankFileSummary,
  BankRowDetail,
  BankRowPage,
  BankRowResolution,
  type BankRowToLookAt,
  DismissRowBody,
  MatchRowBody,
} from './bank.dto.js';
import { bankFileDetail, listBankFiles } from './bank-views.js';
import { importBankFile } from './import-bank-file.js';
import { orderAgain } from './order-again.js';
import { dismissRow, matchRow } from './resolve-row.js';
import { listRowsToLookAt, rowDetail } from './row-views.js';

@Controller()
export class BankController {
  constructor(private readonly db: Database) {}

  /** Reads the bank's answer. The same file again does nothing and says so (`repeated`), so no Idempotency-Key is needed. */
  @Post('bank-files')
  @Allow('bank-file:import')
  @BodyLimit(BANK_FILE_BYTES)
  @Answers(BankFileDetail, { status: 201 })
  read(@AuthorityActing() actor: AuthorityActor, @Body() body: BankFileBody): Promise<BankFileDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      const { id, repeated } = await importBankFile(tx, actor, body, now);
      return bankFileDetail(tx, actor, id, repeated);
    });
  }

  @Get('bank-files')
  @Allow('bank-file:read')
  @Answers(BankFilePage)
  list(@AuthorityActing() actor: AuthorityActor, @Query() filter: BankFileFilter): Promise<Page<BankFileSummary>> {
    return this.db.read(actor, (tx) => listBankFiles(tx, actor, filter));
  }

  @Get('bank-files/:id')
  @Allow('bank-file:read')
  @Answers(BankFileDetail)
  detail(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<BankFileDetail> {
    return this.db.read(actor, (tx) => bankFileDetail(tx, actor, id));
  }

  /** A delivery is ordered again only where it was given up, so no Idempotency-Key is needed. */
  @Post('bank-files/:id/deliver-again')
  @Allow('bank-file:deliver-again')
  @Answers(BankFileDetail)
  deliverAgain(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<BankFileDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      await orderAgain(tx, actor, id, now);
      return bankFileDetail(tx, actor, id);
    });
  }

  /** Rows of the bank's answers that fit no payment. */
  @Get('bank-rows')
  @Allow('bank-file:read')
  @Answers(BankRowPage)
  toLookAt(
    @AuthorityActing() actor: AuthorityActor,
    @Query() { cursor, limit }: ListQuery,
  ): Promise<Page<BankRowToLookAt>> {
    return this.db.read(actor, (tx) => listRowsToLookAt(tx, cursor, limit));
  }

  /** A row with the payments it might be. */
  @Get('bank-rows/:id')
  @Allow('bank-file:read')
  @Answers(BankRowDetail)
  row(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<BankRowDetail> {
    return this.db.read(actor, (tx) => rowDetail(tx, actor, id));
  }

  /** A row is resolved once, so no Idempotency-Key is needed. */
  @Post('bank-rows/:id/match')
  @Allow('bank-row:resolve')
  @Answers(BankRowResolution)
  match(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() { paymentId }: MatchRowBody,
  ): Promise<BankRowResolution> {
    return this.db.transaction(actor, (tx, now) => matchRow(tx, actor, id, paymentId, now));
  }

  @Post('bank-rows/:id/dismiss')
  @Allow('bank-row:resolve')
  @Answers(BankRowResolution)
  dismiss(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @Body() { reason }: DismissRowBody,
  ): Promise<BankRowResolution> {
    return this.db.transaction(actor, (tx, now) => dismissRow(tx, actor, id, reason, now));
  }
}
