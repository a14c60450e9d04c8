import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { Allow, Answers, AuthorityActing, type AuthorityActor, Database } from '@kasvutori/platform';
import { analyticsCsv } from './analytics-csv.js';
import { AnalyticsQuery, AnalyticsTableParam, OutcomeAnalytics } from './analytics.dto.js';
import { outcomeAnalytics } from './outcome-analytics.js';

@Controller('outcome-analytics')
export class AnalyticsController {
  constructor(private readonly db: Database) {}

  /** What came of clients, what it cost, and providers side by side with the mix of their clients taken into account. */
  @Get()
  @Allow('outcome-analytics:read')
  @Answers(OutcomeAnalytics)
  read(@AuthorityActing() actor: AuthorityActor, @Query() query: AnalyticsQuery): Promise<OutcomeAnalytics> {
    return this.db.read(actor, (tx, now) => outcomeAnalytics(tx, actor, query, now));
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
    return this.db.read(actor, async (tx, now) => analyticsCsv(await outcomeAnalytics(tx, actor, query, now), table));
  }
}
