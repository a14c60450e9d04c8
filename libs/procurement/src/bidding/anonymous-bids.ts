import { sql, type Tx } from '@kasvutori/platform';
import type { BidStatus } from './bid-lifecycle.js';

export interface AnonymousBid {
  readonly bidId: string;
  /** From 1, in the order of the hashes. */
  readonly place: number;
  readonly status: BidStatus;
  readonly lotIds: readonly string[];
}

/** The opened bids of a tender whose names are hidden, in the order of their places; none once names are told. */
export const readAnonymousBids = (tx: Tx, tenderId: string): Promise<AnonymousBid[]> =>
  sql<AnonymousBid>(
    tx,
    `SELECT bid_id AS "bidId", place, status, lot_ids AS "lotIds" FROM procurement.anonymous_bids($1) ORDER BY place`,
    [tenderId],
  );

export interface QualityAnswer {
  readonly bidId: string;
  readonly criterionId: string;
  readonly answer: string;
}
export interface QualityValue {
  readonly bidId: string;
  readonly criterionId: string;
  readonly code: string | null;
  readonly value: string;
}

/** What the bids say about quality; of the numbers, row-level security leaves only those that are not prices. */
export const readQualityAnswers = (tx: Tx, bidIds: readonly string[]): Promise<QualityAnswer[]> =>
  sql(
    tx,
    'SELECT bid_id AS "bidId", criterion_id AS "criterionId", answer FROM procurement.bid_answer WHERE bid_id = ANY ($1::uuid[])',
    [bidIds],
  );
export const readQualityValues = (tx: Tx, bidIds: readonly string[]): Promise<QualityValue[]> =>
  sql(
    tx,
    `SELECT bid_id AS "bidId", criterion_id AS "criterionId", nullif(code, '') AS code, trim_scale(value)::text AS value
       FROM procurement.bid_value WHERE bid_id = ANY ($1::uuid[])`,
    [bidIds],
  );
