import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  Allow,
  Answers,
  AuthorityActing,
  type AuthorityActor,
  type Command,
  Database,
  Idempotent,
  IdParam,
  type Page,
} from '@kasvutori/platform';
import { indexPoint, indexSeries, listIndexPoints } from './index-point-views.js';
import {
  IndexPointBody,
  IndexPointCorrection,
  IndexPointFilter,
  IndexPointId,
  IndexPointPage,
  IndexPointView,
  IndexSeriesList,
} from './index-points.dto.js';
import { correctIndexPoint, recordIndexPoint } from './record-index-point.js';

@Controller('index-points')
export class IndexPointsController {
  constructor(private readonly db: Database) {}

  /** Values of the series that prices follow, as they were recorded, the newest first. */
  @Get()
  @Allow('index-point:read')
  @Answers(IndexPointPage)
  list(@AuthorityActing() actor: AuthorityActor, @Query() filter: IndexPointFilter): Promise<Page<IndexPointView>> {
    return this.db.read(actor, (tx) => listIndexPoints(tx, actor, filter));
  }

  @Get('series')
  @Allow('index-point:read')
  @Answers(IndexSeriesList)
  series(@AuthorityActing() actor: AuthorityActor): Promise<IndexSeriesList> {
    return this.db.read(actor, (tx) => indexSeries(tx, actor));
  }

  @Get(':id')
  @Allow('index-point:read')
  @Answers(IndexPointView)
  detail(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<IndexPointView> {
    return this.db.read(actor, (tx) => indexPoint(tx, actor, id));
  }

  @Post()
  @Allow('index-point:record')
  @Answers(IndexPointId, { status: 201 })
  record(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Body() body: IndexPointBody,
  ): Promise<IndexPointId> {
    return this.db.once(actor, command, (tx, now) => recordIndexPoint(tx, actor, body, now));
  }

  /** Puts a value right, with a reason; the old one stays readable. */
  @Post(':id/corrections')
  @Allow('index-point:record')
  @Answers(IndexPointId, { status: 201 })
  correct(
    @AuthorityActing() actor: AuthorityActor,
    @Idempotent() command: Command,
    @Param() { id }: IdParam,
    @Body() body: IndexPointCorrection,
  ): Promise<IndexPointId> {
    return this.db.once(actor, command, (tx, now) => correctIndexPoint(tx, actor, id, body, now));
  }
}
