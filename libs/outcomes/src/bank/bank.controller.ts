import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  type AuthorityActor,
  Database,
  IdParam,
  ListQuery,
  type Page,
} from '@kasvutori/platform';
import {
  BankFileBody,
  BankFileDetail,
  BankFileFilter,
  BankFilePage,
  type BankFileSummary,
  BankRowPage,
  type BankRowToLookAt,
} from './bank.dto.js';
import { bankFileDetail, listBankFiles, listRowsToLookAt } from './bank-views.js';
import { importBankFile } from './import-bank-file.js';

@Controller()
export class BankController {
  constructor(private readonly db: Database) {}

  /** Reads the bank's answer. The same file again does nothing and says so (`repeated`), so no Idempotency-Key is needed. */
  @Post('bank-files')
  @Allow('bank-file:import')
  @Answers(BankFileDetail, { status: 201 })
  read(@AuthorityActing() actor: AuthorityActor, @Body() body: BankFileBody): Promise<BankFileDetail> {
    return this.db.transaction(actor, async (tx, now) => {
      const { id, repeated } = await importBankFile(tx, actor, body, now);
      return bankFileDetail(tx, id, repeated);
    });
  }

  @Get('bank-files')
  @Allow('bank-file:read')
  @Answers(BankFilePage)
  list(@AuthorityActing() actor: AuthorityActor, @Query() filter: BankFileFilter): Promise<Page<BankFileSummary>> {
    return this.db.read(actor, (tx) => listBankFiles(tx, filter));
  }

  @Get('bank-files/:id')
  @Allow('bank-file:read')
  @Answers(BankFileDetail)
  detail(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<BankFileDetail> {
    return this.db.read(actor, (tx) => bankFileDetail(tx, id));
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
}
