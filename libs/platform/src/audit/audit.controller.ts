import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import type { AuthorityActor } from '../access/actor.js';
import { Allow, AuthorityActing } from '../access/allow.js';
import { Database } from '../database/database.js';
import type { Page } from '../database/page.js';
import { Answers } from '../http/answers.js';
import { IdParam } from '../http/id-param.js';
import './audit-access.js';
import { auditCsv } from './audit-csv.js';
import { AuditEntryPage, AuditEntryRow, AuditEntryView, AuditFilter, ChainStatusList } from './audit.dto.js';
import { readChainStates } from './chain-states.js';
import { readAuditEntry, searchAudit } from './search-audit.js';

/** What happened at the authority, for its auditors. */
@Controller()
export class AuditController {
  constructor(private readonly db: Database) {}

  @Get('audit-entries')
  @Allow('audit:read')
  @Answers(AuditEntryPage)
  search(@AuthorityActing() actor: AuthorityActor, @Query() filter: AuditFilter): Promise<Page<AuditEntryRow>> {
    return this.db.read(actor, (tx) => searchAudit(tx, actor, filter));
  }

  /** Every entry that the filter finds, streamed. */
  @Get('audit-entries.csv')
  @Allow('audit:read')
  @Answers(null, { media: 'text/csv' })
  export(@AuthorityActing() actor: AuthorityActor, @Query() filter: AuditFilter): StreamableFile {
    const options = { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="audit-entries.csv"' };
    return new StreamableFile(Readable.from(auditCsv(this.db, actor, filter), { objectMode: false }), options);
  }

  /** How far the chains that hold the authority's entries and postings have come. */
  @Get('audit-chains')
  @Allow('audit:read')
  @Answers(ChainStatusList)
  async chains(@AuthorityActing() actor: AuthorityActor): Promise<ChainStatusList> {
    return { chains: await readChainStates(this.db, actor) };
  }

  @Get('audit-entries/:id')
  @Allow('audit:read')
  @Answers(AuditEntryView)
  read(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<AuditEntryView> {
    return this.db.read(actor, (tx) => readAuditEntry(tx, actor, id));
  }
}
