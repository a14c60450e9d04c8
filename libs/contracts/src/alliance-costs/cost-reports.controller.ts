import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Acting,
  Allow,
  Answers,
  AuthorityActing,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  ProviderActing,
  type Actor,
  type AuthorityActor,
  type Command,
  type Page,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import {
  CostReportDetail,
  CostReportPage,
  ReportFilter,
  ReturnReport,
  SaveReport,
  StartReport,
  type CostReportSummary,
} from './cost-reports.dto.js';
import { listReports, reportDetail } from './cost-report-views.js';
import { reviewReport } from './review-report.js';
import { saveReport, startReport, submitReport } from './write-report.js';

/** Open-book cost reports of an alliance: a party's month. */
@ApiTags('Alliances')
@Controller()
export class CostReportsController {
  constructor(private readonly db: Database) {}

  @Get('alliances/:id/reports')
  @Allow('alliance:read')
  @Answers(CostReportPage)
  list(
    @Acting() actor: Actor,
    @Param() { id }: IdParam,
    @Query() filter: ReportFilter,
  ): Promise<Page<CostReportSummary>> {
    return this.db.read(actor, (tx) => listReports(tx, id, filter));
  }

  @Post('alliances/:id/reports')
  @Allow('cost-report:write')
  @Answers(CostReportDetail, { status: 201 })
  start(
    @ProviderActing() actor: ProviderActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() body: StartReport,
  ): Promise<CostReportDetail> {
    return this.db.once(actor, command, async (tx) => reportDetail(tx, actor, await startReport(tx, actor, id, body)));
  }

  @Get('cost-reports/:id')
  @Allow('alliance:read')
  @Answers(CostReportDetail)
  detail(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<CostReportDetail> {
    return this.db.read(actor, (tx) => reportDetail(tx, actor, id));
  }

  @Put('cost-reports/:id')
  @Allow('cost-report:write')
  @Answers(CostReportDetail)
  save(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: SaveReport,
  ): Promise<CostReportDetail> {
    return this.changed(actor, id, (tx) => saveReport(tx, id, version, body));
  }

  @Post('cost-reports/:id/submit')
  @Allow('cost-report:write')
  @Answers(CostReportDetail)
  submit(
    @ProviderActing() actor: ProviderActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<CostReportDetail> {
    return this.changed(actor, id, (tx) => submitReport(tx, actor, id, version));
  }

  @Post('cost-reports/:id/approve')
  @Allow('cost-report:review')
  @Answers(CostReportDetail)
  approve(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
  ): Promise<CostReportDetail> {
    return this.changed(actor, id, (tx) => reviewReport(tx, actor, 'approve', { id, version, reason: null }));
  }

  @Post('cost-reports/:id/return')
  @Allow('cost-report:review')
  @Answers(CostReportDetail)
  return(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() { reason }: ReturnReport,
  ): Promise<CostReportDetail> {
    return this.changed(actor, id, (tx) => reviewReport(tx, actor, 'return', { id, version, reason }));
  }

  private changed(actor: Actor, id: string, change: (tx: Tx) => Promise<void>): Promise<CostReportDetail> {
    return this.db.transaction(actor, async (tx) => {
      await change(tx);
      return reportDetail(tx, actor, id);
    });
  }
}
