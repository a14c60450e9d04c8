import { type Cents, centsToDecimal, type Localised, sql, type Tx } from '@kasvutori/platform';
import { comparisonPriceCents } from './bid-content.js';

/** One lot of an opened bid with everything a reader needs beside the prices. */
export interface OpenedLot {
  readonly bidId: string;
  readonly lotId: string;
  readonly number: number;
  readonly title: Localised;
  readonly comparisonPriceCents: Cents;
  readonly prices: readonly OpenedPriceRow[];
  readonly answers: readonly { readonly criterionId: string; readonly title: Localised; readonly answer: string }[];
  readonly values: readonly OpenedValueRow[];
}

export interface OpenedValueRow {
  readonly criterionId: string;
  readonly title: Localised;
  readonly code: string | null;
  readonly value: string;
}

export interface OpenedPriceRow {
  readonly code: string;
  readonly title: Localised;
  readonly unit: Localised;
  readonly quantity: number;
  readonly unitPriceCents: Cents;
}

interface Row {
  bidId: string;
  lotId: string;
  number: number;
  title: Localised;
  prices: { code: string; title: Localised; unit: Localised; quantity: number; cents: string }[];
  answers: { criterionId: string; title: Localised; answer: string }[];
  values: OpenedValueRow[];
}

/** The opened content of these bids, in one query: bid by bid, lot by lot in the order of the tender. */
export async function readOpenedLots(tx: Tx, bidIds: readonly string[]): Promise<OpenedLot[]> {
  const rows = await sql<Row>(
    tx,
    `SELECT p.bid_id AS "bidId", l.id AS "lotId", l.number, l.title,
            json_agg(json_build_object('code', i.code, 'title', i.title, 'unit', i.unit, 'quantity', i.quantity, 'cents', p.unit_price_cents::text) ORDER BY i.position) AS prices,
            (SELECT coalesce(json_agg(json_build_object('criterionId', c.id, 'title', c.title, 'answer', a.answer) ORDER BY c.position), '[]')
               FROM procurement.criterion c JOIN procurement.bid_answer a ON a.criterion_id = c.id AND a.bid_id = p.bid_id
              WHERE c.lot_id = l.id) AS answers,
            (SELECT coalesce(json_agg(json_build_object('criterionId', c.id, 'title', c.title, 'code', nullif(v.code, ''), 'value', trim_scale(v.value)::text)
                                      ORDER BY c.position, v.code), '[]')
               FROM procurement.criterion c JOIN procurement.bid_value v ON v.criterion_id = c.id AND v.bid_id = p.bid_id
              WHERE c.lot_id = l.id) AS values
       FROM procurement.bid_price p
       JOIN procurement.lot l ON l.id = p.lot_id
       JOIN procurement.lot_price_item i ON i.lot_id = p.lot_id AND i.code = p.code
      WHERE p.bid_id = ANY ($1::uuid[])
      GROUP BY p.bid_id, l.id, l.number, l.title
      ORDER BY p.bid_id, l.number`,
    [bidIds],
  );
  return rows.map(({ prices, ...row }) => {
    const unitPrices = new Map(prices.map(({ code, cents }) => [code, BigInt(cents)]));
    return {
      ...row,
      comparisonPriceCents: comparisonPriceCents(prices, unitPrices),
      prices: prices.map(({ cents, ...item }) => ({ ...item, unitPriceCents: BigInt(cents) })),
    };
  });
}

/** As it travels in JSON: amounts as decimal strings. */
export function answerOpenedLot({ bidId: _, comparisonPriceCents: cents, prices, answers, values, ...lot }: OpenedLot) {
  return {
    ...lot,
    comparisonPrice: centsToDecimal(cents),
    prices: prices.map(({ unitPriceCents, ...item }) => ({ ...item, unitPrice: centsToDecimal(unitPriceCents) })),
    answers: [...answers],
    values: [...values],
  };
}
