import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  Acting,
  Allow,
  Answers,
  Database,
  IdParam,
  readPage,
  SignedIn,
  type Actor,
  type SignedInActor,
} from '@kasvutori/platform';
import { readContractTerms } from '@kasvutori/contracts';
import { QualityFactFilter, QualityFactPage, QualityPaymentPage, type QualityFact } from './quality.dto.js';
import { qualityPayments } from './quality-payments.js';

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
    return this.db.read(actor, async (tx) => {
      await readContractTerms(tx, id);
      return readPage<QualityFact>(tx, {
        query: `SELECT id, measure, batch, clients, score, low, high, published_on AS "publishedOn", recorded_at AS "recordedAt"
                  FROM outcomes.quality_fact WHERE contract_id = $1`,
        params: [id],
        sort: { column: 'recordedAt', type: 'timestamptz', direction: 'desc' },
        cursor,
        limit,
        count: true,
      });
    });
  }

  /** What each quarter is worth by quality, in the reader's language: paid, withheld, or nothing, and why. */
  @Get('contracts/:id/quality-payments')
  @Allow('tariff:read')
  @Answers(QualityPaymentPage)
  payments(
    @SignedIn() actor: SignedInActor,
    @Param() { id }: IdParam,
    @Query() filter: QualityFactFilter,
  ): Promise<QualityPaymentPage> {
    return this.db.read(actor, async (tx) => {
      await readContractTerms(tx, id);
      return qualityPayments(tx, id, filter, actor.language);
    });
  }
}
