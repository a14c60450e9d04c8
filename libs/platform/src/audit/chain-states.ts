import { systemActor, type AuthorityActor } from '../access/actor.js';
import type { Database } from '../database/database.js';
import { sql } from '../database/tx.js';
import { CHAIN_KINDS, chainOf, type ChainKind } from './chains.js';

export interface ChainStatus {
  readonly kind: ChainKind;
  readonly links: number;
  /** Hash of the last link, hexadecimal: kept elsewhere, it tells later whether this history is still the same. */
  readonly head: string | null;
  readonly sealedAt: Date | null;
  readonly anchors: number;
  /** What of the chain the last anchor covers, and when the platform signed it. */
  readonly anchoredLinks: number;
  readonly anchoredAt: Date | null;
}

/** How far the chains of the auditor's own authority have come. Links are nobody's to read, so the platform itself looks. */
export const readChainStates = (db: Database, actor: AuthorityActor): Promise<ChainStatus[]> =>
  db.read(systemActor('audit-chains'), (tx) =>
    sql<ChainStatus>(
      tx,
      `SELECT split_part(c.chain, ':', 1) AS kind, coalesce(l.position, 0)::int AS links, encode(l.hash, 'hex') AS head, l.sealed_at AS "sealedAt",
              coalesce(a.number, 0)::int AS anchors, coalesce(a.position, 0)::int AS "anchoredLinks", a.at AS "anchoredAt"
         FROM unnest($1::text[]) WITH ORDINALITY AS c (chain, nth)
         LEFT JOIN LATERAL (SELECT * FROM app.chain_link WHERE chain = c.chain ORDER BY position DESC LIMIT 1) l ON true
         LEFT JOIN LATERAL (SELECT * FROM app.chain_anchor WHERE chain = c.chain ORDER BY number DESC LIMIT 1) a ON true
        ORDER BY c.nth`,
      [CHAIN_KINDS.map((kind) => chainOf(kind, actor.organisationId))],
    ),
  );
