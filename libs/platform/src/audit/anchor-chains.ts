import type { KeyObject } from 'node:crypto';
import { execute, sql, type Tx } from '../database/tx.js';
import { signAnchor, type Anchor } from './anchor.js';
import { linkedChains, type ChainKind, type ChainName } from './chains.js';

let platformKey: () => KeyObject = () => {
  throw new Error('nobody has said what anchors are signed with (setAnchorKey)');
};

/** What anchors are signed with: the key that also seals finished documents, read when it is first needed. */
export const setAnchorKey = (key: () => KeyObject): void => {
  platformKey = key;
};

/** The anchors of a chain in their order. */
export const readAnchors = (tx: Tx, chain: ChainName): Promise<Anchor[]> =>
  sql<Anchor>(
    tx,
    `SELECT chain, number, position, hash, at, key_id AS "keyId", signature FROM app.chain_anchor WHERE chain = $1 ORDER BY number`,
    [chain],
  );

/** Anchors every chain of a kind that is due. Returns how many were. */
export async function anchorChains(tx: Tx, kind: ChainKind, now: Date): Promise<number> {
  let anchored = 0;
  for (const chain of await linkedChains(tx, kind)) if (await anchorChain(tx, chain, now)) anchored++;
  return anchored;
}

/** Anchors the chain where it stands, once its first link without an anchor is an hour old. */
async function anchorChain(tx: Tx, chain: ChainName, now: Date): Promise<boolean> {
  await sql(tx, `SELECT pg_advisory_xact_lock(hashtext('seal:' || $1))`, [chain]);
  const [before] = await sql<{ number: bigint; position: bigint; signature: Buffer }>(
    tx,
    `SELECT number, position, signature FROM app.chain_anchor WHERE chain = $1 ORDER BY number DESC LIMIT 1`,
    [chain],
  );
  const [last] = await sql<{ position: bigint; hash: Buffer }>(
    tx,
    `SELECT position, hash FROM app.chain_link WHERE chain = $1
        AND EXISTS (SELECT FROM app.chain_link WHERE chain = $1 AND position = $2 AND sealed_at <= $3::timestamptz - interval '1 hour')
      ORDER BY position DESC LIMIT 1`,
    [chain, (before?.position ?? 0n) + 1n, now],
  );
  if (last === undefined) return false;
  const number = (before?.number ?? 0n) + 1n;
  const anchor = signAnchor({ chain, number, ...last, at: now }, before?.signature ?? null, platformKey());
  await execute(
    tx,
    `INSERT INTO app.chain_anchor (chain, number, position, hash, at, key_id, signature) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [chain, number, last.position, last.hash, now, anchor.keyId, anchor.signature],
  );
  return true;
}
