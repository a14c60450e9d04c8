import { execute, sql, type Tx } from '../database/tx.js';
import type { ChainKind, ChainName } from './chains.js';
import { linkHash } from './digest.js';

const BATCH = 5_000;

/** Links what waits of a kind, one batch into each chain. Returns how many were linked. */
export async function sealChains(tx: Tx, kind: ChainKind, now: Date): Promise<number> {
  const waiting = await sql<{ chain: ChainName }>(
    tx,
    `SELECT DISTINCT chain FROM app.unsealed WHERE split_part(chain, ':', 1) = $1 ORDER BY chain`,
    [kind],
  );
  let linked = 0;
  for (const { chain } of waiting) linked += await sealChain(tx, chain, now);
  return linked;
}

/** One sealer of a chain works at a time. */
async function sealChain(tx: Tx, chain: ChainName, now: Date): Promise<number> {
  await sql(tx, `SELECT pg_advisory_xact_lock(hashtext('seal:' || $1))`, [chain]);
  const waiting = await sql<{ id: string; digest: Buffer }>(
    tx,
    `DELETE FROM app.unsealed WHERE (chain, id) IN (SELECT chain, id FROM app.unsealed WHERE chain = $1 ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
     RETURNING id, digest`,
    [chain],
  );
  if (waiting.length === 0) return 0;
  const [last] = await sql<{ position: bigint; hash: Buffer }>(
    tx,
    `SELECT position, hash FROM app.chain_link WHERE chain = $1 ORDER BY position DESC LIMIT 1`,
    [chain],
  );
  let hash = last?.hash ?? null;
  let position = last?.position ?? 0n;
  const links = waiting
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, digest }) => {
      hash = linkHash(hash, digest);
      return { position: ++position, id, digest, hash };
    });
  await execute(
    tx,
    `INSERT INTO app.chain_link (chain, position, id, digest, hash, sealed_at)
     SELECT $1, link.position, link.id, link.digest, link.hash, $6
       FROM unnest($2::bigint[], $3::uuid[], $4::bytea[], $5::bytea[]) AS link (position, id, digest, hash)`,
    [
      chain,
      links.map((link) => link.position),
      links.map((link) => link.id),
      links.map((link) => link.digest),
      links.map((link) => link.hash),
      now,
    ],
  );
  return links.length;
}
