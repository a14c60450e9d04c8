import { one, sql, type Cents, type Tx } from '@kasvutori/platform';
import type { OcdsBid, OcdsInput, OcdsSupplier } from './ocds-input.js';

/** Nothing before the bids are open; then how many there were, and those that were compared. */
export async function readBids(tx: Tx, tenderId: string): Promise<OcdsInput['bids']> {
  const [opened] = await sql<{ openedAt: Date | null }>(
    tx,
    'SELECT released_at AS "openedAt" FROM procurement.tender_key WHERE tender_id = $1',
    [tenderId],
  );
  if (opened?.openedAt == null) return null;
  const counts = await sql<{ reference: string; count: number }>(
    tx,
    `SELECT l.reference, count(DISTINCT p.bid_id)::int AS count
       FROM procurement.lot l LEFT JOIN procurement.bid_price p ON p.lot_id = l.id WHERE l.tender_id = $1 GROUP BY l.reference`,
    [tenderId],
  );
  const total = await sql<{ count: number }>(
    tx,
    `SELECT count(*)::int AS count FROM procurement.bid WHERE tender_id = $1 AND status <> 'withdrawn'`,
    [tenderId],
  );
  const byLot = Object.fromEntries(counts.map(({ reference, count }) => [reference, count]));
  return { openedAt: opened.openedAt, count: one(total).count, byLot, compared: await readCompared(tx, tenderId) };
}

type Row = OcdsSupplier & { id: string; receivedAt: Date; reference: string; amountCents: Cents };

/** With the comparison price of each lot: estimated quantities at the offered unit prices. */
async function readCompared(tx: Tx, tenderId: string): Promise<OcdsBid[]> {
  const rows = await sql<Row>(
    tx,
    `SELECT b.id, o.business_id AS "businessId", o.name, o.municipality, s.size, l.reference, sum(p.unit_price_cents * i.quantity)::bigint AS "amountCents",
            (SELECT max(v.received_at) FROM procurement.bid_version v WHERE v.bid_id = b.id) AS "receivedAt"
       FROM procurement.bid b
       JOIN app.organisation o ON o.id = b.provider_id
       LEFT JOIN procurement.supplier s ON s.organisation_id = b.provider_id
       JOIN procurement.bid_price p ON p.bid_id = b.id
       JOIN procurement.lot_price_item i ON i.lot_id = p.lot_id AND i.code = p.code
       JOIN procurement.lot l ON l.id = p.lot_id
      WHERE b.tender_id = $1 AND b.status IN ('opened', 'accepted', 'rejected')
      GROUP BY b.id, o.id, s.size, l.id ORDER BY b.id, l.number`,
    [tenderId],
  );
  const bids = new Map<string, Row[]>();
  for (const row of rows) bids.set(row.id, [...(bids.get(row.id) ?? []), row]);
  return [...bids].flatMap(([id, [first, ...others]]) => {
    if (first === undefined) return [];
    const { businessId, name, municipality, size, receivedAt } = first;
    const lots = [first, ...others].map(({ reference, amountCents }) => ({ reference, amountCents }));
    return [{ id, bidder: { businessId, name, municipality, size }, receivedAt, lots }];
  });
}
