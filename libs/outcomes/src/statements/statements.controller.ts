import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { Acting, type Actor, Allow, Answers, Database, IdParam, type Page } from '@kasvutori/platform';
import { MoneyComing } from './money-coming.dto.js';
import { moneyComing } from './money-coming.js';
import { statementCsv } from './statement-csv.js';
import { listStatements, statementDetail } from './statement-views.js';
import { StatementDetail, StatementFilter, StatementPage, type StatementSummary } from './statements.dto.js';

@Controller()
export class StatementsController {
  constructor(private readonly db: Database) {}

  @Get('statements')
  @Allow('statement:read')
  @Answers(StatementPage)
  list(@Acting() actor: Actor, @Query() filter: StatementFilter): Promise<Page<StatementSummary>> {
    return this.db.read(actor, (tx) => listStatements(tx, filter));
  }

  @Get('statements/:id')
  @Allow('statement:read')
  @Answers(StatementDetail)
  detail(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<StatementDetail> {
    return this.db.read(actor, (tx) => statementDetail(tx, id));
  }

  /** The lines of a statement as CSV. */
  @Get('statements/:id/lines.csv')
  @Allow('statement:read')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Answers(null, { media: 'text/csv' })
  csv(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<string> {
    return this.db.read(actor, (tx) => statementCsv(tx, id));
  }

  /** Earned and not yet paid, and what comes about if the present jobs go on. */
  @Get('money-coming')
  @Allow('money-coming:read')
  @Answers(MoneyComing)
  coming(@Acting() actor: Actor): Promise<MoneyComing> {
    return moneyComing(this.db, actor);
  }
}
