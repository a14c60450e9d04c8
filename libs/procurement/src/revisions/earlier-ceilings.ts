import { parseCents, sql, type Cents, type Tx } from '@kasvutori/platform';
import type { EarlierCeilings } from '../bidding/terms-at.js';

interface Row {
  readonly until: Date;
  readonly items: readonly { readonly lotId: string; readonly code: string; readonly ceiling: string | null }[];
}

/** The price ceilings before each published corrigendum, oldest first. */
export async function readEarlierCeilings(tx: Tx, tenderId: string): Promise<EarlierCeilings[]> {
  const rows = await sql<Row>(
    tx,
    `SELECT r.published_at AS until,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('lotId', lot->>'id', 'code', item->>'code', 'ceiling', item->>'maxUnitPrice')), '[]')
               FROM jsonb_array_elements(r.before->'lots') AS lot, jsonb_array_elements(lot->'priceItems') AS item) AS items
       FROM procurement.tender_revision r WHERE r.tender_id = $1 AND r.published_at IS NOT NULL ORDER BY r.number`,
    [tenderId],
  );
  return rows.map(({ until, items }) => ({
    until,
    ceilings: new Map(
      items.map(({ lotId, code, ceiling }): [string, Cents | null] => [
        `${lotId} ${code}`,
        ceiling === null ? null : parseCents(ceiling),
      ]),
    ),
  }));
}
