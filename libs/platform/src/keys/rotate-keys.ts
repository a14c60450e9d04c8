import { systemActor } from '../access/actor.js';
import { audit } from '../audit/audit.js';
import type { Database } from '../database/database.js';
import { execute, sql, type Tx } from '../database/tx.js';
import { newId } from '../identifiers/ids.js';
import type { EncryptedField, FieldRow } from './encrypted-field.js';
import type { KeyRing } from './key-ring.js';

const ACTOR = systemActor('keys:rotate');
const BATCH = 200;

/**
 * Seals every value that stands under an older key under the current one, in batches of their own transactions: killed in the middle, it goes
 * on where it was, as only what is not under the current key is taken. `told` hears of each batch. @returns how many values were sealed anew.
 */
export async function rotateKeys(
  db: Database,
  keys: KeyRing,
  fields: readonly EncryptedField[],
  told: (table: string, done: number) => void = () => undefined,
): Promise<Readonly<Record<string, number>>> {
  const runId = newId();
  const note = (step: 'begin' | 'end', values?: Readonly<Record<string, number>>) =>
    db.transaction(ACTOR, (tx) =>
      audit(tx, ACTOR, {
        action: `keys.rotate-${step}`,
        subject: 'key-rotation',
        subjectId: runId,
        authorityId: null,
        detail: { keyId: keys.current.id, ...(values && { values }) },
      }),
    );
  await note('begin');
  const rotated: Record<string, number> = {};
  for (const field of fields) {
    let done = 0;
    let last: FieldRow | undefined;
    do {
      const batch = await db.transaction(ACTOR, (tx) => rotateBatch(tx, field, keys, last));
      done += batch.length;
      last = batch.at(-1);
      told(field.table, done);
    } while (last !== undefined);
    rotated[field.table] = done;
  }
  await note('end', rotated);
  return rotated;
}

/** The rows are locked while they are sealed anew: who writes one meanwhile waits, and writes under a key of their own ring afterwards. */
async function rotateBatch(
  tx: Tx,
  { table, id, value, keyId, reads, reseal }: EncryptedField,
  keys: KeyRing,
  after: FieldRow | undefined,
): Promise<FieldRow[]> {
  const beyond = after && `AND (${id.join(', ')}) > (${id.map((_, index) => `$${index + 2}::uuid`).join(', ')})`;
  const rows = await sql<FieldRow>(
    tx,
    `SELECT ${[...new Set([...id, value, ...reads])].join(', ')} FROM ${table}
      WHERE ${value} IS NOT NULL AND ${keyId} IS DISTINCT FROM $1 ${beyond ?? ''}
      ORDER BY ${id.join(', ')} LIMIT ${BATCH} FOR UPDATE`,
    [keys.current.id, ...(after ? id.map((column) => after[column]) : [])],
  );
  for (const row of rows) {
    const sealed = Object.entries(await reseal(row, keys));
    const set = sealed.map(([column], index) => `${column} = $${index + 1}`);
    const where = id.map((column, index) => `${column} = $${sealed.length + index + 1}`);
    await execute(tx, `UPDATE ${table} SET ${set.join(', ')} WHERE ${where.join(' AND ')}`, [
      ...sealed.map(([, cell]) => cell),
      ...id.map((column) => row[column]),
    ]);
  }
  return rows;
}
