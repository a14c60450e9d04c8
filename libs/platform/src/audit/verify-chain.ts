import { sql, type Tx } from '../database/tx.js';
import { digestOf, linkHash, canonicalJson } from './digest.js';
import type { ChainName } from './seal-chains.js';

export interface BrokenLink {
  readonly position: bigint;
  readonly id: string;
  readonly fault: 'entry-missing' | 'entry-altered' | 'link-altered' | 'position-missing';
}

export interface ChainState {
  readonly links: bigint;
  /** Hash of the last link: two copies of a database with the same one hold the same history. */
  readonly head: string | null;
  readonly broken: BrokenLink | null;
}

interface LinkRow {
  position: bigint;
  id: string;
  digest: Buffer;
  hash: Buffer;
  entry: (string | null)[] | null;
}

const BATCH = 10_000;

/** What was digested of an entry, as text in the order of the digest; bound to audit.ts and ledger.ts by their specs. */
const AT = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const ENTRIES: Readonly<Record<ChainName, string>> = {
  audit: `SELECT ARRAY[e.id::text, ${AT('e.at')}, e.authority_id::text, e.person_id::text, e.actor_kind, e.actor_name, e.organisation_id::text, e.action,
                       e.subject, e.subject_id::text, e.subject_person_id::text, e.reason, e.detail::text]
            FROM app.audit_entry e WHERE e.id = l.id`,
  ledger: `SELECT ARRAY[t.id::text, t.authority_id::text, t.kind, t.reference, t.text, ${AT('t.at')}]
                  || (SELECT array_agg(part ORDER BY p.line, o) FROM app.ledger_posting p, unnest(ARRAY[p.account, p.amount_cents::text]) WITH ORDINALITY AS u (part, o)
                       WHERE p.transaction_id = t.id)
             FROM app.ledger_transaction t WHERE t.id = l.id`,
};

/** jsonb has an order of its own; the digest was made over ours. */
const ENTRY_OF: Readonly<Record<ChainName, (parts: (string | null)[]) => (string | null)[]>> = {
  audit: (parts) => [
    ...parts.slice(0, -1),
    parts.at(-1) == null ? null : canonicalJson(JSON.parse(parts.at(-1) ?? '')),
  ],
  ledger: (parts) => parts,
};

/** Walks a chain from its beginning and names the first link that does not hold: an entry altered, deleted, inserted or reordered. */
export async function verifyChain(tx: Tx, chain: ChainName): Promise<ChainState> {
  let previous: Buffer | null = null;
  let position = 0n;
  for (;;) {
    const links: LinkRow[] = await sql<LinkRow>(
      tx,
      `SELECT l.position, l.id, l.digest, l.hash, (${ENTRIES[chain]}) AS entry
         FROM app.chain_link l WHERE l.chain = $1 AND l.position > $2 ORDER BY l.position LIMIT ${BATCH}`,
      [chain, position],
    );
    for (const link of links) {
      const fault = faultOf(chain, link, previous, position + 1n);
      if (fault !== null)
        return {
          links: position,
          head: previous?.toString('hex') ?? null,
          broken: { position: link.position, id: link.id, fault },
        };
      previous = link.hash;
      position = link.position;
    }
    if (links.length < BATCH) return { links: position, head: previous?.toString('hex') ?? null, broken: null };
  }
}

function faultOf(
  chain: ChainName,
  link: LinkRow,
  previous: Buffer | null,
  expected: bigint,
): BrokenLink['fault'] | null {
  if (link.position !== expected) return 'position-missing';
  if (link.entry === null) return 'entry-missing';
  if (!digestOf(ENTRY_OF[chain](link.entry)).equals(link.digest)) return 'entry-altered';
  return linkHash(previous, link.digest).equals(link.hash) ? null : 'link-altered';
}
