import { type CalendarDate, sql, type Tx } from '@kasvutori/platform';
import type { IndexPoint } from '../entitlements/tariff-facts.js';
import { standing } from '../facts/current-facts.js';
import type { TariffVersionRow } from '../tariffs/tariff-queries.js';

export interface IndexPointRow {
  readonly id: string;
  readonly authorityId: string;
  readonly series: string;
  readonly publishedOn: CalendarDate;
  readonly value: string;
  readonly recordedAt: Date;
  readonly correctsId: string | null;
  readonly withdrawn: boolean;
  readonly reason: string | null;
}

export const INDEX_POINTS = `
  SELECT i.id, i.authority_id AS "authorityId", i.series, i.published_on AS "publishedOn", trim_scale(i.value)::text AS value,
         i.recorded_at AS "recordedAt", i.corrects_id AS "correctsId", i.withdrawn, i.reason
    FROM outcomes.index_point i`;

/** What these tariffs follow, as it stands by the instant (now when null), by authority. Where none follows an index nothing is read. */
export async function readIndexPoints(
  tx: Tx,
  tariffs: readonly Pick<TariffVersionRow, 'authorityId' | 'body'>[],
  recordedBy: Date | null,
): Promise<Map<string, IndexPoint[]>> {
  const followed = tariffs.filter(({ body }) => body.index !== undefined);
  if (followed.length === 0) return new Map();
  const rows = await sql<IndexPointRow>(
    tx,
    `${INDEX_POINTS} WHERE i.authority_id = ANY ($1::uuid[]) AND ($2::timestamptz IS NULL OR i.recorded_at <= $2)`,
    [[...new Set(followed.map(({ authorityId }) => authorityId))], recordedBy],
  );
  const byAuthority = new Map<string, IndexPoint[]>();
  for (const { id: factId, authorityId, series, publishedOn: from, value } of standing(rows))
    byAuthority.set(authorityId, [...(byAuthority.get(authorityId) ?? []), { factId, series, from, value }]);
  return byAuthority;
}
