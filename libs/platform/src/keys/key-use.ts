import { systemActor } from '../access/actor.js';
import type { Database } from '../database/database.js';
import { sql } from '../database/tx.js';
import type { EncryptedField } from './encrypted-field.js';
import { FIRST_KEY_ID, keysOf, type KeyRing } from './key-ring.js';

/** `unnamed`: values from before keys had names, which any key of the ring may fit; `missing`: values that nothing opens. */
export const KEY_STATES = ['current', 'older', 'unnamed', 'missing'] as const;
export type KeyState = (typeof KEY_STATES)[number];

export interface KeyUse {
  /** null for values from before keys had names. */
  readonly keyId: string | null;
  readonly state: KeyState;
  readonly values: number;
  readonly fields: readonly { readonly table: string; readonly values: number }[];
}

type Counted = Readonly<{ keyId: string | null; table: string; values: number }>;

/** Each key of the ring, and each that values name besides, with what stands under it: an older one without values can be dropped. */
export function keyUse(ring: KeyRing, counted: readonly Counted[]): KeyUse[] {
  const [current, ...older] = keysOf(ring).map(({ id }) => id);
  const found = counted.map((one) => ({ ...one, keyId: one.keyId === FIRST_KEY_ID ? null : one.keyId }));
  const ids = new Set<string | null>([current ?? null, ...older, ...found.map(({ keyId }) => keyId)]);
  return [...ids].map((keyId) => {
    const fields = found.filter((one) => one.keyId === keyId).map(({ table, values }) => ({ table, values }));
    const values = fields.reduce((sum, field) => sum + field.values, 0);
    return { keyId, state: stateOf(keyId), values, fields };
  });

  function stateOf(keyId: string | null): KeyState {
    if (keyId === null) return 'unnamed';
    if (keyId === current) return 'current';
    return older.includes(keyId) ? 'older' : 'missing';
  }
}

/** Counted by the platform itself: the values are nobody else's to read. */
export const readKeyUse = (db: Database, ring: KeyRing, fields: readonly EncryptedField[]): Promise<KeyUse[]> =>
  db.read(systemActor('keys'), async (tx) => {
    const counted: Counted[] = [];
    for (const { table, value, keyId } of fields)
      counted.push(
        ...(await sql<Counted>(
          tx,
          `SELECT ${keyId} AS "keyId", $1::text AS table, count(*)::int AS values FROM ${table} WHERE ${value} IS NOT NULL GROUP BY 1 ORDER BY 1`,
          [table],
        )),
      );
    return keyUse(ring, counted);
  });

/** Refuses to serve what could not open what it holds. @throws Error naming the keys that are missing and where their values stand. */
export async function refuseLostKeys(db: Database, ring: KeyRing, fields: readonly EncryptedField[]): Promise<void> {
  const missing = (await readKeyUse(db, ring, fields)).filter(({ state }) => state === 'missing');
  if (missing.length === 0) return;
  const told = missing.map(({ keyId, fields: where }) => `${keyId} (${where.map(({ table }) => table).join(', ')})`);
  throw new Error(
    `Values stand under keys that neither KASVUTORI_KEK nor KASVUTORI_OLD_KEKS holds: ${told.join('; ')}.`,
  );
}
