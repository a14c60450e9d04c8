import { changedOne, execute, newId, one, sql, type Tx } from '@kasvutori/platform';

/** What the key of its party keeps of a file: everything but the bytes. */
export interface RoundFileSheet {
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  /** base64url */
  readonly key: string;
}

export interface RoundFileRow {
  readonly id: string;
  readonly roundId: string;
  readonly authorityId: string;
  /** Null for a document of the buyer's invitation. */
  readonly providerId: string | null;
  readonly providerName: string | null;
  readonly sheet: string;
  readonly parts: number;
  readonly uploadedAt: Date;
}

const FILE = `
  SELECT f.id, f.round_id AS "roundId", f.authority_id AS "authorityId", f.provider_id AS "providerId", o.name AS "providerName", f.sheet, f.parts,
         f.uploaded_at AS "uploadedAt"
    FROM procurement.round_file f LEFT JOIN app.organisation o ON o.id = f.provider_id
   WHERE f.round_id = $1 AND f.status = 'ready'`;

/** Those the reader may see: the invitation's, a provider its own, the buyer all of them once the round is unsealed. */
export const readRoundFiles = (tx: Tx, roundId: string): Promise<RoundFileRow[]> =>
  sql<RoundFileRow>(tx, `${FILE} ORDER BY f.provider_id NULLS FIRST, f.uploaded_at, f.id`, [roundId]);

export async function readRoundFile(tx: Tx, roundId: string, fileId: string): Promise<RoundFileRow> {
  return one(await sql<RoundFileRow>(tx, `${FILE} AND f.id = $2`, [roundId, fileId]));
}

export async function startRoundFile(
  tx: Tx,
  file: Pick<RoundFileRow, 'roundId' | 'authorityId' | 'providerId'>,
  personId: string,
  now: Date,
): Promise<string> {
  const id = newId();
  await execute(
    tx,
    `INSERT INTO procurement.round_file (id, round_id, authority_id, provider_id, status, uploaded_by, uploaded_at) VALUES ($1, $2, $3, $4, 'receiving', $5, $6)`,
    [id, file.roundId, file.authorityId, file.providerId, personId, now],
  );
  return id;
}

export async function keepRoundFilePart(tx: Tx, fileId: string, number: number, bytes: Buffer): Promise<void> {
  await execute(tx, 'INSERT INTO procurement.round_file_part (file_id, number, bytes) VALUES ($1, $2, $3)', [
    fileId,
    number,
    bytes,
  ]);
}

export async function readRoundFilePart(tx: Tx, fileId: string, number: number): Promise<Buffer> {
  const rows = await sql<{ bytes: Buffer }>(
    tx,
    'SELECT bytes FROM procurement.round_file_part WHERE file_id = $1 AND number = $2',
    [fileId, number],
  );
  return one(rows).bytes;
}

export async function finishRoundFile(tx: Tx, fileId: string, sheet: string, parts: number): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.round_file SET status = 'ready', sheet = $2, parts = $3 WHERE id = $1 AND status = 'receiving'`,
      [fileId, sheet, parts],
    ),
  );
}

/** Takes a file out with its parts; one that was never there whole too. */
export async function dropRoundFile(tx: Tx, fileId: string): Promise<void> {
  await execute(
    tx,
    `UPDATE procurement.round_file SET status = 'removed', sheet = NULL, parts = NULL WHERE id = $1 AND status <> 'removed'`,
    [fileId],
  );
  await execute(tx, 'DELETE FROM procurement.round_file_part WHERE file_id = $1', [fileId]);
}

/** What a server that stopped in the middle of an upload has left behind. */
export async function dropUnfinishedRoundFiles(tx: Tx, now: Date): Promise<void> {
  const dayAgo = new Date(now.getTime() - 86_400_000);
  const left = await sql<{ id: string }>(
    tx,
    `SELECT id FROM procurement.round_file WHERE status = 'receiving' AND uploaded_at < $1 LIMIT 100`,
    [dayAgo],
  );
  for (const { id } of left) await dropRoundFile(tx, id);
}
