import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  type AuthorityActor,
  BYTE_ORDER_MARK,
  csvRow,
  Database,
} from '@kasvutori/platform';
import { analyticsTable } from './analytics-table.js';
import { xlsxOf } from './analytics-xlsx.js';
import { AnalyticsQuery, AnalyticsTableParam, OutcomeAnalytics } from './analytics.dto.js';
import { outcomeAnalytics } from './outcome-analytics.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Controller('outcome-analytics')
export class AnalyticsController {
  constructor(private readonly db: Database) {}

  /** What came of clients, what it cost, and providers side by side with the mix of their clients taken into account. */
  @Get()
  @Allow('outcome-analytics:read')
  @Answers(OutcomeAnalytics)
  read(@AuthorityActing() actor: AuthorityActor, @Query() query: AnalyticsQuery): Promise<OutcomeAnalytics> {
    return this.db.read(actor, (tx, now) => outcomeAnalytics(tx, actor, query, now, { toFile: false }));
  }

  /** One table of it as CSV. */
  @Get('tables/:table')
  @Allow('outcome-analytics:read')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Answers(null, { media: 'text/csv' })
  csv(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { table }: AnalyticsTableParam,
    @Query() query: AnalyticsQuery,
  ): Promise<string> {
    return this.db.read(actor, async (tx, now) => {
      const rows = analyticsTable(await outcomeAnalytics(tx, actor, query, now, { toFile: true }), table);
      return BYTE_ORDER_MARK + rows.map(csvRow).join('');
    });
  }

  /** And as a workbook. */
  @Get('tables/:table/xlsx')
  @Allow('outcome-analytics:read')
  @Answers(null, { media: XLSX })
  async xlsx(
    @AuthorityActing() actor: AuthorityActor,
    @Param() { table }: AnalyticsTableParam,
    @Query() query: AnalyticsQuery,
  ): Promise<StreamableFile> {
    const rows = await this.db.read(actor, async (tx, now) =>
      analyticsTable(await outcomeAnalytics(tx, actor, query, now, { toFile: true }), table),
    );
    return new StreamableFile(await xlsxOf(table, rows), {
      type: XLSX,
      disposition: `attachment; filename="${table}.xlsx"`,
    });
  }
}
