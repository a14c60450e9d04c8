import { createHash } from 'node:crypto';
import { sql, verifySeal, type Localised, type Seal, type SealFinding, type Tx } from '@kasvutori/platform';
import type { Party } from '../agreements/contract-signing.js';

/**
 * `genuine`: to the byte what was sealed when the last party signed, or when a binding order was accepted. `signed-original`: the document the parties signed, without the evidence
 * and the seal. `altered`: it has a seal that does not hold. `unknown`: nothing of it is known here.
 */
export const VERDICTS = ['genuine', 'signed-original', 'not-signed-yet', 'altered', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface KnownContract {
  readonly number: string;
  readonly title: Localised;
  readonly authorityName: string;
  readonly providerName: string;
  readonly activatedAt: Date | null;
  readonly signatures: { readonly party: Party; readonly role: string; readonly signedAt: string }[];
}

export interface Verification {
  readonly verdict: Verdict;
  readonly sha256: string;
  /** What the seal in the file says; `null` when only a hash was given. */
  readonly seal: SealFinding | null;
  readonly contract: KnownContract | null;
}

interface Found extends KnownContract {
  readonly finished: boolean;
  readonly active: boolean;
}

/**
 * What is known of a file with this SHA-256. Whoever has the file may know what stands in it; names of people stay in the file.
 * A hash taken back from a contract (a draft that was changed) is known no more.
 */
export async function verifyHash(tx: Tx, sha256: string, seal: SealFinding | null = null): Promise<Verification> {
  const [found] = await sql<Found>(
    tx,
    `SELECT c.number, c.title, a.name AS "authorityName", p.name AS "providerName", c.activated_at AS "activatedAt",
            c.finished_sha256 = $1 IS TRUE AS finished, c.activated_at IS NOT NULL AS active,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('party', s.party, 'role', s.person_role, 'signedAt', s.signed_at) ORDER BY s.signed_at), '[]')
               FROM contracts.contract_signature s WHERE s.document_id = c.document_id) AS signatures
       FROM (SELECT number, title, authority_id, provider_id, document_id, document_sha256, finished_sha256, activated_at FROM contracts.contract
             UNION ALL
             SELECT c.number || '-M' || m.number, c.title, m.authority_id, m.provider_id, m.document_id, m.document_sha256, m.finished_sha256, m.agreed_at
               FROM contracts.amendment m JOIN contracts.contract c ON c.id = m.contract_id
             UNION ALL
             SELECT o.number, jsonb_build_object('fi', o.title, 'sv', o.title, 'en', o.title), o.authority_id, f.provider_id, o.order_document_id, NULL,
                    o.order_sha256, f.answered_at
               FROM contracts.call_off o JOIN contracts.call_off_offer f ON f.call_off_id = o.id AND f.status = 'accepted') c
       JOIN app.organisation a ON a.id = c.authority_id
       JOIN app.organisation p ON p.id = c.provider_id
      WHERE c.finished_sha256 = $1 OR c.document_sha256 = $1
      ORDER BY finished DESC, c.number LIMIT 1`,
    [sha256],
  );
  if (found === undefined) return { verdict: seal === 'broken' ? 'altered' : 'unknown', sha256, seal, contract: null };
  const { finished, active, ...contract } = found;
  const verdict = finished ? 'genuine' : active ? 'signed-original' : 'not-signed-yet';
  return { verdict, sha256, seal, contract };
}

/** The same for a whole file, whose seal is looked at too. */
export function verifyFile(tx: Tx, file: Buffer, { chain }: Seal): Promise<Verification> {
  return verifyHash(tx, createHash('sha256').update(file).digest('hex'), verifySeal(file, chain));
}
