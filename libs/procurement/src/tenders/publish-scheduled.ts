import { dbNow, emit, sql, systemActor, type Tx } from '@kasvutori/platform';
import { beginProcedure } from '../procedures/begin-procedure.js';
import { missingOfTender } from '../procedures/missing-of-tender.js';
import { mailMissedPublication } from './missed-publication-mail.js';
import { moveTender } from './move-tender.js';
import { tenderPublished } from './tender-events.js';
import { readTender } from './tender-record.js';

/**
 * Publishes the approved tenders whose chosen instant has come. Rows that another worker holds are skipped, so two servers
 * publish each once. One that can no longer be published as it was approved (the server was down until a deadline had
 * passed) goes back to its draft, and those who submitted and approved it are told what has to be mended.
 */
export async function publishScheduled(tx: Tx): Promise<void> {
  const due = await sql<{ id: string }>(
    tx,
    `SELECT id FROM procurement.tender WHERE status = 'scheduled' AND publish_at <= app.now()
      ORDER BY publish_at, id LIMIT 100 FOR UPDATE SKIP LOCKED`,
  );
  const system = systemActor('Kasvutori');
  for (const { id } of due) {
    const tender = await readTender(tx, id);
    const now = await dbNow(tx);
    const missing = await missingOfTender(tx, tender, now);
    if (missing.length > 0) {
      await mailMissedPublication(tx, tender, missing, now);
      await moveTender(tx, system, id, 'miss-publication', now);
      continue;
    }
    await moveTender(tx, system, id, 'publish', now);
    await beginProcedure(tx, id, now);
    await emit(tx, tenderPublished, { tenderId: id, authorityId: tender.authorityId });
  }
}
