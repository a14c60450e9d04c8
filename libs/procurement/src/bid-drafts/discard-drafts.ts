import { execute, type Tx } from '@kasvutori/platform';

/**
 * Once a tender no longer takes bids its drafts have served: they and the keys of their files are thrown away, so that what was never submitted
 * can be read by nobody, and a sealed bid only through its opening. Files that no submitted version carries go too.
 */
export async function discardDrafts(tx: Tx): Promise<void> {
  await execute(
    tx,
    `DELETE FROM procurement.bid_draft d USING procurement.tender t WHERE t.id = d.tender_id AND t.status IN ('opened', 'decided', 'concluded', 'cancelled')`,
  );
  await execute(
    tx,
    `UPDATE procurement.bid_attachment a SET sheet = NULL, status = CASE WHEN a.status = 'receiving' THEN 'removed' ELSE a.status END
       FROM procurement.tender t
      WHERE t.id = a.tender_id AND t.status IN ('opened', 'decided', 'concluded', 'cancelled') AND (a.sheet IS NOT NULL OR a.status = 'receiving')`,
  );
  await execute(
    tx,
    `DELETE FROM procurement.bid_attachment_part p USING procurement.bid_attachment a
      WHERE a.id = p.attachment_id AND (a.status = 'removed' OR a.sheet IS NULL AND a.status = 'ready'
            OR a.status = 'receiving' AND a.uploaded_at < app.now() - interval '1 day')
        AND NOT EXISTS (SELECT FROM procurement.bid_version_attachment v WHERE v.attachment_id = a.id)`,
  );
}
