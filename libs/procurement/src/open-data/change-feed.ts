import { one, sql, type Tx } from '@kasvutori/platform';
import type { OpenDataChange } from './change-feed.dto.js';

/** Changes after a place, oldest first. Places have no gaps, so a reader can check that nothing is missing. */
export function readChanges(tx: Tx, after: bigint, limit: number): Promise<OpenDataChange[]> {
  return sql<{ position: bigint; ocid: string; notedAt: Date }>(
    tx,
    `SELECT position, ocid, noted_at AS "notedAt" FROM procurement.open_data_change WHERE position > $1 ORDER BY position LIMIT $2`,
    [after.toString(), limit],
  ).then((rows) =>
    rows.map(({ position, ocid, notedAt }) => ({
      position: position.toString(),
      ocid,
      at: notedAt,
      release: addressOf(ocid),
    })),
  );
}

/** The last place given. Whoever takes the whole of open data remembers it first and then goes on from there. */
export async function lastPosition(tx: Tx): Promise<bigint> {
  const rows = await sql<{ last: bigint }>(
    tx,
    'SELECT coalesce(max(position), 0) AS last FROM procurement.open_data_change',
  );
  return one(rows).last;
}

const addressOf = (ocid: string): string => `/api/v1/public/ocds/${encodeURIComponent(ocid)}`;
