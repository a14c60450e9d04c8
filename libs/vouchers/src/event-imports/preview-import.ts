import { createHash } from 'node:crypto';
import { execute, newId, one, sql, type CsvFile, type ProviderActor, type Tx } from '@kasvutori/platform';
import { judgeFile } from './judge-file.js';

/** Looks at a file of visits and keeps it; nothing is recorded. The same file again is the same import, judged anew unless it is recorded. */
export async function previewImport(
  tx: Tx,
  actor: ProviderActor,
  { file, name }: { file: CsvFile; name: string },
  now: Date,
): Promise<{ id: string }> {
  const { organisationId: providerId, personId } = actor;
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const [begun] = await sql<{ id: string }>(
    tx,
    `INSERT INTO vouchers.event_import AS i (id, provider_id, file_name, sha256, encoding, content, row_count, good_count, amount_cents, errors, created_by, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, 0, 0, 0, '[]', $7, $8)
     ON CONFLICT (provider_id, sha256) DO UPDATE SET errors = '[]', version = i.version + 1 WHERE i.status = 'previewed' RETURNING id`,
    [newId(), providerId, name.slice(0, 200), sha256, file.encoding, file.bytes, personId, now],
  );
  if (begun === undefined)
    return one(
      await sql<{ id: string }>(tx, `SELECT id FROM vouchers.event_import WHERE provider_id = $1 AND sha256 = $2`, [
        providerId,
        sha256,
      ]),
    );
  const { rows, good, amountCents } = await judgeFile(tx, { ...begun, providerId, file }, now);
  await execute(
    tx,
    `UPDATE vouchers.event_import SET row_count = $2, good_count = $3, amount_cents = $4 WHERE id = $1`,
    [begun.id, rows, good, amountCents],
  );
  return begun;
}
