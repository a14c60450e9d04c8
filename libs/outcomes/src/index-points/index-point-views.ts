import {
  type AuthorityActor,
  type CalendarDate,
  one,
  type Page,
  permitted,
  readPage,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { INDEX_POINTS, type IndexPointRow } from './index-point-queries.js';
import type { IndexPointFilter, IndexPointView, IndexSeriesList } from './index-points.dto.js';

const ROWS = `SELECT i.*, EXISTS (SELECT FROM outcomes.index_point later WHERE later.corrects_id = i.id) AS corrected FROM (${INDEX_POINTS}`;
type Row = IndexPointRow & { readonly corrected: boolean };

/** Values as they were recorded, the newest first. */
export async function listIndexPoints(
  tx: Tx,
  actor: AuthorityActor,
  { series, cursor, limit }: IndexPointFilter,
): Promise<Page<IndexPointView>> {
  const page = await readPage<Row>(tx, {
    query: `${ROWS} WHERE i.authority_id = $1 AND ($2::text IS NULL OR i.series = $2)) i`,
    params: [actor.organisationId, series ?? null],
    sort: { column: 'recordedAt', type: 'timestamptz', direction: 'desc' },
    ...{ cursor, limit, count: true },
  });
  return { ...page, items: page.items.map((row) => view(actor, row)) };
}

export const indexPoint = async (tx: Tx, actor: AuthorityActor, id: string): Promise<IndexPointView> =>
  view(
    actor,
    one(await sql<Row>(tx, `${ROWS} WHERE i.authority_id = $1 AND i.id = $2) i`, [actor.organisationId, id])),
  );

function view(actor: AuthorityActor, { corrected, authorityId: _, ...row }: Row): IndexPointView {
  const current = !corrected && !row.withdrawn;
  return {
    ...row,
    current,
    permittedActions: permitted(actor, [
      { action: 'index-point:record', refusal: current ? undefined : 'index-point-already-corrected' },
    ]),
  };
}

/** Each series with its newest standing value and how many contracts' tariffs follow it today. */
export async function indexSeries(tx: Tx, actor: AuthorityActor): Promise<IndexSeriesList> {
  const items = await sql<{
    series: string;
    contracts: number;
    publishedOn: CalendarDate | null;
    value: string | null;
  }>(
    tx,
    `WITH points AS (
       SELECT i.series, i.published_on, trim_scale(i.value)::text AS value FROM outcomes.index_point i
        WHERE i.authority_id = $1 AND NOT i.withdrawn AND NOT EXISTS (SELECT FROM outcomes.index_point later WHERE later.corrects_id = i.id)),
     followed AS (
       SELECT t.body #>> '{index,series}' AS series, count(DISTINCT t.contract_id)::int AS contracts FROM outcomes.tariff_version t
        WHERE t.authority_id = $1 AND t.body ? 'index' GROUP BY 1)
     SELECT coalesce(f.series, p.series) AS series, coalesce(f.contracts, 0) AS contracts, p.published_on AS "publishedOn", p.value
       FROM followed f FULL JOIN (SELECT DISTINCT ON (series) * FROM points ORDER BY series, published_on DESC) p ON p.series = f.series ORDER BY 1`,
    [actor.organisationId],
  );
  return { items, permittedActions: permitted(actor, [{ action: 'index-point:record' }]) };
}
