import { Readable } from 'node:stream';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { Allow, Answers, AuthorityActing, type AuthorityActor, Database } from '@kasvutori/platform';
import { ledgerCsv } from './ledger-csv.js';
import { AccountFilter, LedgerState } from './ledger.dto.js';
import { ledgerState } from './ledger-state.js';

@Controller()
export class LedgerController {
  constructor(private readonly db: Database) {}

  /** Every posting of the authority, streamed. */
  @Get('ledger.csv')
  @Allow('ledger:read')
  @Answers(null, { media: 'text/csv' })
  export(@AuthorityActing() actor: AuthorityActor): StreamableFile {
    const options = { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="ledger.csv"' };
    return new StreamableFile(Readable.from(ledgerCsv(this.db, actor), { objectMode: false }), options);
  }

  /** Balances by kind and account, and whether the books balance. */
  @Get('ledger/accounts')
  @Allow('ledger:read')
  @Answers(LedgerState)
  accounts(@AuthorityActing() actor: AuthorityActor, @Query() filter: AccountFilter): Promise<LedgerState> {
    return this.db.read(actor, (tx) => ledgerState(tx, actor, filter));
  }
}
