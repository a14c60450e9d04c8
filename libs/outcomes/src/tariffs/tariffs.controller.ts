import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  Acting,
  type Actor,
  Allow,
  Answers,
  Database,
  IdParam,
  one,
  type Page,
  readPage,
  sql,
} from '@kasvutori/platform';
import { TARIFF_ROWS, type TariffRow } from './tariff-queries.js';
import { TariffFilter, TariffPage, TariffView } from './tariffs.dto.js';

@Controller('tariffs')
export class TariffsController {
  constructor(private readonly db: Database) {}

  /** What the contracts pay for; a version never changes. */
  @Get()
  @Allow('tariff:read')
  @Answers(TariffPage)
  list(@Acting() actor: Actor, @Query() { contractId, cursor, limit }: TariffFilter): Promise<Page<TariffRow>> {
    return this.db.read(actor, (tx) =>
      readPage<TariffRow>(tx, {
        query: `${TARIFF_ROWS} WHERE $1::uuid IS NULL OR t.contract_id = $1`,
        params: [contractId ?? null],
        sort: { column: 'createdAt', type: 'timestamptz', direction: 'desc' },
        cursor,
        limit,
        count: true,
      }),
    );
  }

  @Get(':id')
  @Allow('tariff:read')
  @Answers(TariffView)
  detail(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<TariffRow> {
    return this.db.read(actor, async (tx) => one(await sql<TariffRow>(tx, `${TARIFF_ROWS} WHERE t.id = $1`, [id])));
  }
}
