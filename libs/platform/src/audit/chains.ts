import { sql, type Tx } from '../database/tx.js';

/** What is chained: the entries of the trail, and the transactions of the ledger. */
export const CHAIN_KINDS = ['audit', 'ledger'] as const;
export type ChainKind = (typeof CHAIN_KINDS)[number];

/** The chain of an authority, or of what belongs to none. */
export type ChainName = ChainKind | `${ChainKind}:${string}`;

export const chainOf = (kind: ChainKind, authorityId: string | null): ChainName =>
  authorityId === null ? kind : `${kind}:${authorityId}`;

export function partsOf(chain: ChainName): { readonly kind: ChainKind; readonly authorityId: string | null } {
  const [kind, authorityId] = chain.split(':');
  return { kind: kind as ChainKind, authorityId: authorityId ?? null };
}

/** Chains of a kind that have links: by the index, however many links there are. */
export async function linkedChains(tx: Tx, kind: ChainKind): Promise<ChainName[]> {
  const rows = await sql<{ chain: ChainName }>(
    tx,
    `WITH RECURSIVE found AS (
       SELECT (SELECT min(chain) FROM app.chain_link) AS chain
       UNION ALL SELECT (SELECT min(l.chain) FROM app.chain_link l WHERE l.chain > found.chain) FROM found WHERE found.chain IS NOT NULL)
     SELECT chain FROM found WHERE split_part(chain, ':', 1) = $1 ORDER BY chain`,
    [kind],
  );
  return rows.map(({ chain }) => chain);
}

/** A chain with the authority whose it is. */
export interface ChainOf {
  readonly chain: ChainName;
  /** null for the chain of what belongs to no authority. */
  readonly authority: string | null;
}

/** Every chain that there is or ought to be: an authority whose whole chain was taken away is asked for it, too. */
export async function allChains(tx: Tx): Promise<ChainOf[]> {
  const authorities = await sql<{ id: string; name: string }>(
    tx,
    `SELECT id, name FROM app.organisation WHERE kind = 'authority' ORDER BY name, id`,
  );
  const expected = CHAIN_KINDS.flatMap((kind) => [
    { chain: chainOf(kind, null), authority: null },
    ...authorities.map(({ id, name }) => ({ chain: chainOf(kind, id), authority: name })),
  ]);
  const linked = (await Promise.all(CHAIN_KINDS.map((kind) => linkedChains(tx, kind)))).flat();
  const strays = linked.filter((chain) => !expected.some((one) => one.chain === chain));
  return [...expected, ...strays.map((chain) => ({ chain, authority: partsOf(chain).authorityId }))];
}
