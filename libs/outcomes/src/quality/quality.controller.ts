import { Controller, Get, Param, Query } from '@nestjs/common';
import { Acting, Allow, Answers, Database, IdParam, readPage, type Actor } from '@kasvutori/platform';
import { QualityFactFilter, QualityFactPage, type QualityFact } from './quality.dto.js';

@Controller()
export class QualityController {
  constructor(private readonly db: Database) {}

  /** What clients say under a contract, batch by batch: what a quality component of a tariff is reckoned from. */
  @Get('contracts/:id/quality-facts')
  @Allow('tariff:read')
  @Answers(QualityFactPage)
  list(
    @Acting() actor: Actor,
    @Param() { id }: IdParam,
    @Query() { cursor, limit }: QualityFactFilter,
  ): Promise<QualityFactPage> {
    return this.db.read(actor, (tx) =>
      readPage<QualityFact>(tx, {
        query: `SELECT id, measure, batch, clients, score, low, high, published_on AS "publishedOn", recorded_at AS "recordedAt"
                  FROM outcomes.quality_fact WHERE contract_id = $1`,
        params: [id],
        sort: { column: 'recordedAt', type: 'timestamptz', direction: 'desc' },
        cursor,
        limit,
        count: true,
      }),
    );
  }
}
