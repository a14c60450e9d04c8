import { execute, sql, type Tx } from '../database/tx.js';
import { linkHash } from './digest.js';

export const CHAINS = ['audit', 'ledger'] as const;
export type ChainName = (typeof CHAINS)[number];

const BATCH = 5_000;

/** Links what waits into the chain, in one batch. Returns how many were linked. One sealer works at a time. */
export async function sealChain(tx: Tx, chain: ChainName, now: Date): Promise<number> {
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
