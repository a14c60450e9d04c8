import { createHash } from 'node:crypto';
import { execute, newId, one, sql, type CsvFile, type ProviderActor, type Tx } from '@kasvutori/platform';
import { amountOf, judgeVisits, keptErrors, visitsIn } from './judge-file.js';

/** Looks at a file of visits and keeps it; nothing is recorded. The same file again is the same import, judged anew unless it is recorded. */
export async function previewImport(
  tx: Tx,
  actor: ProviderActor,
  { file, name }: { file: CsvFile; name: string },
  now: Date,
): Promise<{ id: string }> {
  const rows = visitsIn(file);
  const { good, wrong } = await judgeVisits(tx, actor.organisationId, rows, now);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  await execute(
    tx,
    `INSERT INTO vouchers.event_import AS i (id, provider_id, file_name, sha256, encoding, content, row_count, good_count, amount_cents, errors, created_by, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     ON CONFLICT (provider_id, sha256) DO UPDATE SET row_count = excluded.row_count, good_count = excluded.good_count, amount_cents = excluded.amount_cents,
       errors = excluded.errors, version = i.version + 1 WHERE i.status = 'previewed'`,
    [
      newId(),
      actor.organisationId,
      name.slice(0, 200),
      sha256,
      file.encoding,
      file.bytes,
      rows.length,
      good.length,
      amountOf(good),
      JSON.stringify(keptErrors(wrong)),
      actor.personId,
      now,
    ],
  );
  return one(
    await sql<{ id: string }>(tx, `SELECT id FROM vouchers.event_import WHERE provider_id = $1 AND sha256 = $2`, [
      actor.organisationId,
      sha256,
    ]),
  );
}
