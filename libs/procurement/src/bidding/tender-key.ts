import { changedOne, execute, one, sql, type Tx, type KeyRing } from '@kasvutori/platform';
import type { JWK } from 'jose';
import { makeTenderKey, unwrapTenderKey } from './sealing.js';

/**
 * Makes the key pair a tender's bids are sealed for; called once, in the transaction that publishes the tender.
 * @param keys of `Config.keys`.
 */
export async function createTenderKey(tx: Tx, keys: KeyRing, tenderId: string, now: Date): Promise<void> {
  const { publicJwk, wrappedPrivateJwk } = await makeTenderKey(keys, tenderId);
  changedOne(
    await execute(
      tx,
      `INSERT INTO procurement.tender_key (tender_id, authority_id, public_jwk, wrapped_private_jwk, created_at)
       SELECT id, authority_id, $2, $3, $4 FROM procurement.tender WHERE id = $1`,
      [tenderId, JSON.stringify(publicJwk), wrappedPrivateJwk, now],
    ),
  );
}

/** A tender that was approved for a chosen instant and taken back has its key already. */
export async function hasTenderKey(tx: Tx, tenderId: string): Promise<boolean> {
  return (await sql(tx, 'SELECT 1 FROM procurement.tender_key WHERE tender_id = $1', [tenderId])).length > 0;
}

/** The key bidders seal for; 404 while the tender is not published. */
export async function readPublicKey(tx: Tx, tenderId: string): Promise<JWK> {
  const rows = await sql<{ jwk: JWK | null }>(tx, 'SELECT procurement.public_key_of($1) AS jwk', [tenderId]);
  return one(rows.flatMap(({ jwk }) => (jwk === null ? [] : [jwk])));
}

/** Releases the private key: a trigger refuses unless two officers have declared; from here on the rows of the bids can be read. */
export async function releaseTenderKey(tx: Tx, keys: KeyRing, tenderId: string, now: Date): Promise<JWK> {
  const released = `UPDATE procurement.tender_key SET released_at = $2 WHERE tender_id = $1 AND released_at IS NULL`;
  changedOne(await execute(tx, released, [tenderId, now]));
  const key = one(
    await sql<{ wrapped: string }>(
      tx,
      'SELECT wrapped_private_jwk AS wrapped FROM procurement.tender_key WHERE tender_id = $1',
      [tenderId],
    ),
  );
  return unwrapTenderKey(keys, tenderId, key.wrapped);
}
