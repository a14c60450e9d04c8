import type { KeyObject } from 'node:crypto';
import { sql, type Tx } from '../database/tx.js';
import { anchorHolds } from './anchor.js';
import { readAnchors } from './anchor-chains.js';
import { canonicalJson, linkHash, sha256, writtenOut } from './digest.js';
import { partsOf, type ChainKind, type ChainName } from './chains.js';

export type ChainFault =
  | 'entry-missing'
  | 'entry-altered'
  | 'link-altered'
  | 'position-missing'
  /** Every link fits the one before, but not what the platform signed: the chain was reckoned anew since the anchor before. */
  | 'anchor-differs'
  | 'anchor-forged'
  /** Links that an anchor covers are gone from the end. */
  | 'chain-shortened'
  /** An entry that never went through the chain. */
  | 'entry-unlinked';

export interface BrokenLink {
  /** null for an entry that has no place in the chain. */
  readonly position: bigint | null;
  readonly id: string | null;
  readonly fault: ChainFault;
}

export interface ChainState {
  readonly links: bigint;
  /** Hash of the last link: two copies of a database with the same one hold the same history. */
  readonly head: string | null;
  readonly anchors: number;
  readonly anchoredAt: Date | null;
  readonly broken: BrokenLink | null;
}

interface LinkRow {
  position: bigint;
  id: string;
  digest: Buffer;
  hash: Buffer;
  /** What was digested of the entry, written out as it says now; null when it is gone. */
  entry: string | null;
  /** Digested after it, but in an order of keys that jsonb does not keep. */
  detail: string | null;
}

const BATCH = 10_000;

const AT = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
/** As `writtenOut` of digest.ts does it; bound to it, to audit.ts and to ledger.ts by their specs. */
const WRITTEN = (texts: readonly string[]) =>
  texts.map((text) => `coalesce(octet_length(${text}) || ':' || ${text} || ';', '-;')`).join(' || ');

/** An entry with what was digested of it: written out by the database, which works on the next ones while these are hashed. */
const ENTRIES: Readonly<Record<ChainKind, { readonly columns: string; readonly join: string }>> = {
  audit: {
    columns: `CASE WHEN e.id IS NOT NULL THEN ${WRITTEN([
      ...['e.id::text', AT('e.at'), 'e.authority_id::text', 'e.person_id::text', 'e.actor_kind', 'e.actor_name'],
      ...[
        'e.organisation_id::text',
        'e.action',
        'e.subject',
        'e.subject_id::text',
        'e.subject_person_id::text',
        'e.reason',
      ],
    ])} END AS entry, e.detail::text AS detail`,
    join: 'app.audit_entry e ON e.id = l.id',
  },
  ledger: {
    columns: `CASE WHEN t.id IS NOT NULL THEN ${WRITTEN(['t.id::text', 't.authority_id::text', 't.kind', 't.reference', 't.text', AT('t.at')])}
      || coalesce((SELECT string_agg(${WRITTEN(['p.account', 'p.amount_cents::text'])}, '' ORDER BY p.line) FROM app.ledger_posting p WHERE p.transaction_id = t.id), '')
      END AS entry, NULL AS detail`,
    join: 'app.ledger_transaction t ON t.id = l.id',
  },
};

/** A batch of links after a position, each with what its entry says now. */
export const readLinks = (tx: Tx, chain: ChainName, after: bigint): Promise<LinkRow[]> =>
  sql<LinkRow>(
    tx,
    `SELECT l.position, l.id, l.digest, l.hash, ${ENTRIES[partsOf(chain).kind].columns}
       FROM (SELECT * FROM app.chain_link WHERE chain = $1 AND position > $2 ORDER BY position LIMIT ${BATCH}) l
       LEFT JOIN ${ENTRIES[partsOf(chain).kind].join} ORDER BY l.position`,
    [chain, after],
  );

/** What the digest of an entry would be if it were written now. */
export function digestOfEntry(chain: ChainName, { entry, detail }: Pick<LinkRow, 'entry' | 'detail'>): Buffer {
  if (partsOf(chain).kind === 'ledger') return sha256(entry ?? '');
  return sha256((entry ?? '') + writtenOut(detail === null ? null : canonicalJson(JSON.parse(detail))));
}

const UNLINKED: Readonly<Record<ChainKind, string>> = { audit: 'app.audit_entry', ledger: 'app.ledger_transaction' };

/**
 * Walks a chain from its beginning and names the first link that does not hold: an entry altered, deleted, inserted or reordered. `key` is what
 * the platform signs anchors with: they hold what is before them also against somebody who reckons the chain anew. Where the key is not at hand
 * (null) their signatures go unchecked.
 */
export async function verifyChain(tx: Tx, chain: ChainName, key: KeyObject | null): Promise<ChainState> {
  const anchors = await readAnchors(tx, chain);
  const anchorAt = new Map(anchors.map((anchor) => [anchor.position, anchor]));
  let previous: Buffer | null = null;
  let position = 0n;
  const state = (broken: BrokenLink | null): ChainState => ({
    links: position,
    head: previous?.toString('hex') ?? null,
    anchors: anchors.length,
    anchoredAt: anchors.at(-1)?.at ?? null,
    broken,
  });
  for (const [index, anchor] of anchors.entries()) {
    const before = anchors[index - 1]?.signature ?? null;
    if (anchor.number !== BigInt(index + 1) || (key !== null && !anchorHolds(anchor, before, key)))
      return state({ position: anchor.position, id: null, fault: 'anchor-forged' });
  }
  let reading = readLinks(tx, chain, 0n);
  for (;;) {
    const links = await reading;
    const end = links.length < BATCH ? undefined : links.at(-1);
    if (end !== undefined) reading = readLinks(tx, chain, end.position);
    for (const link of links) {
      const anchored = anchorAt.get(link.position);
      const fault =
        faultOf(chain, link, previous, position + 1n) ??
        (anchored === undefined || anchored.hash.equals(link.hash) ? null : 'anchor-differs');
      if (fault !== null) {
        await reading;
        return state({ position: link.position, id: link.id, fault });
      }
      previous = link.hash;
      position = link.position;
    }
    if (end === undefined) break;
  }
  const last = anchors.at(-1);
  if (last !== undefined && last.position > position)
    return state({ position: last.position, id: null, fault: 'chain-shortened' });
  // An entry from before each authority had its chain stands in that of the installation.
  const { kind, authorityId } = partsOf(chain);
  const [unlinked] = await sql<{ id: string }>(
    tx,
    `SELECT e.id FROM ${UNLINKED[kind]} e WHERE e.authority_id ${authorityId === null ? 'IS NULL' : '= $3'}
        AND NOT EXISTS (SELECT FROM app.chain_link l WHERE l.id = e.id AND l.chain IN ($1, $2))
        AND NOT EXISTS (SELECT FROM app.unsealed u WHERE u.id = e.id AND u.chain IN ($1, $2)) ORDER BY e.id LIMIT 1`,
    authorityId === null ? [chain, kind] : [chain, kind, authorityId],
  );
  return state(unlinked === undefined ? null : { position: null, id: unlinked.id, fault: 'entry-unlinked' });
}

function faultOf(chain: ChainName, link: LinkRow, previous: Buffer | null, expected: bigint): ChainFault | null {
  if (link.position !== expected) return 'position-missing';
  if (link.entry === null) return 'entry-missing';
  if (!digestOfEntry(chain, link).equals(link.digest)) return 'entry-altered';
  return linkHash(previous, link.digest).equals(link.hash) ? null : 'link-altered';
}
