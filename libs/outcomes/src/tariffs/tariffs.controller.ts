import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  Acting,
  type Actor,
  Allow,
  Answers,
  containing,
  Database,
  IdParam,
  type Page,
  readPage,
  SignedIn,
  type SignedInActor,
} from '@kasvutori/platform';
import { TARIFF_ROWS, type TariffRow } from './tariff-queries.js';
import { tariffDetail } from './tariff-view.js';
import { TariffDetail, TariffFilter, TariffPage } from './tariffs.dto.js';

@Controller('tariffs')
export class TariffsController {
  constructor(private readonly db: Database) {}

  /** What the contracts pay for; a version never changes. */
  @Get()
  @Allow('tariff:read')
  @Answers(TariffPage)
  list(@Acting() actor: Actor, @Query() { contractId, q, cursor, limit }: TariffFilter): Promise<Page<TariffRow>> {
    return this.db.read(actor, (tx) =>
      readPage<TariffRow>(tx, {
        query: `${TARIFF_ROWS} WHERE ($1::uuid IS NULL OR t.contract_id = $1)
                  AND ($2::text IS NULL OR concat_ws(' ', c.number, p.name, c.title ->> 'fi', c.title ->> 'sv', c.title ->> 'en') ILIKE $2)`,
        params: [contractId ?? null, containing(q)],
        sort: { column: 'createdAt', type: 'timestamptz', direction: 'desc' },
        cursor,
        limit,
        count: true,
      }),
    );
  }

  @Get(':id')
  @Allow('tariff:read')
  @Answers(TariffDetail)
  detail(@SignedIn() actor: SignedInActor, @Param() { id }: IdParam): Promise<TariffDetail> {
    return this.db.read(actor, (tx) => tariffDetail(tx, actor, id));
  }
}
