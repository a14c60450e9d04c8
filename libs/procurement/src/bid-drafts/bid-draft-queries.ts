import { execute, sql, type Tx } from '@kasvutori/platform';
import type { DraftOwner } from './draft-sealing.js';

export interface BidDraftRow {
  readonly jwe: string;
  readonly savedAt: Date;
  readonly savedBy: string;
  readonly version: number;
}

export async function findBidDraft(tx: Tx, { tenderId, providerId }: DraftOwner): Promise<BidDraftRow | undefined> {
  const [row] = await sql<BidDraftRow>(
    tx,
    `SELECT d.jwe, d.saved_at AS "savedAt", p.name AS "savedBy", d.version
       FROM procurement.bid_draft d JOIN app.person p ON p.id = d.saved_by WHERE d.tender_id = $1 AND d.provider_id = $2`,
    [tenderId, providerId],
  );
  return row;
}

interface SavedDraft extends DraftOwner {
  readonly jwe: string;
  readonly savedBy: string;
}

/** The first save; 0 when somebody of the same company was quicker. */
export const insertBidDraft = (tx: Tx, draft: SavedDraft, now: Date): Promise<number> =>
  execute(
    tx,
    `INSERT INTO procurement.bid_draft (tender_id, provider_id, jwe, saved_by, saved_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
    [draft.tenderId, draft.providerId, draft.jwe, draft.savedBy, now],
  );

/** 0 when the draft has been saved since. */
export const updateBidDraft = (tx: Tx, draft: SavedDraft, version: number, now: Date): Promise<number> =>
  execute(
    tx,
    `UPDATE procurement.bid_draft SET jwe = $3, saved_by = $4, saved_at = $5, version = version + 1 WHERE tender_id = $1 AND provider_id = $2 AND version = $6`,
    [draft.tenderId, draft.providerId, draft.jwe, draft.savedBy, now, version],
  );

export const deleteBidDraft = (tx: Tx, { tenderId, providerId }: DraftOwner, version: number): Promise<number> =>
  execute(tx, 'DELETE FROM procurement.bid_draft WHERE tender_id = $1 AND provider_id = $2 AND version = $3', [
    tenderId,
    providerId,
    version,
  ]);
