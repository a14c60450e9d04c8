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
  readPage,
} from '@kasvutori/platform';
import { INDEX_POINTS, type IndexPointRow } from './index-point-queries.js';
import {
  IndexPointBody,
  IndexPointCorrection,
  IndexPointFilter,
  IndexPointId,
  IndexPointPage,
  type IndexPointView,
} from './index-points.dto.js';
import { correctIndexPoint, recordIndexPoint } from './record-index-point.js';

@Controller('index-points')
export class IndexPointsController {
  constructor(private readonly db: Database) {}

  /** Values of the series that prices follow, as they were recorded, the newest first. */
  @Get()
  @Allow('index-point:read')
  @Answers(IndexPointPage)
  list(
    @AuthorityActing() actor: AuthorityActor,
    @Query() { series, cursor, limit }: IndexPointFilter,
  ): Promise<Page<IndexPointView>> {
    return this.db.read(actor, async (tx) => {
      const page = await readPage<IndexPointRow & { corrected: boolean }>(tx, {
        query: `SELECT i.*, EXISTS (SELECT FROM outcomes.index_point later WHERE later.corrects_id = i.id) AS corrected
                  FROM (${INDEX_POINTS} WHERE i.authority_id = $1 AND ($2::text IS NULL OR i.series = $2)) i`,
        params: [actor.organisationId, series ?? null],
        sort: { column: 'recordedAt', type: 'timestamptz', direction: 'desc' },
        ...{ cursor, limit, count: true },
      });
      const items = page.items.map(({ corrected, authorityId: _, ...row }) => ({
        ...row,
        current: !corrected && !row.withdrawn,
      }));
      return { ...page, items };
    });
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
