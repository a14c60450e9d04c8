import {
  execute,
  isFresh,
  readRealNow,
  recordMove,
  type AuthorityActor,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { contractProblem } from './agreements-problems.js';
import { readSignatures } from './contract-queries.js';
import { isFullySigned, signingRefusal, type Party, type Signatories } from './contract-signing.js';
import { signingRole } from './signing-role.js';

/** A locked contract or amendment with the document that is pinned for signing. */
export interface OpenForSignature {
  readonly subject: 'contract' | 'amendment';
  readonly id: string;
  readonly contractId: string;
  readonly status: string;
  readonly authorityId: string;
  readonly providerId: string;
  readonly documentId: string | null;
  readonly documentSha256: string | null;
  readonly signatories: Signatories;
}

export interface Signing {
  /** Of the document the signer has read. */
  readonly documentSha256: string;
  /** When the signer last identified themselves strongly, in real time. */
  readonly authenticatedAt: Date | null;
}

/**
 * Signs the pinned document for a party whose person has just identified themselves.
 * @returns whether this was the last signature that was waited for.
 */
export async function recordSignature(
  tx: Tx,
  actor: AuthorityActor | ProviderActor,
  party: Party,
  open: OpenForSignature,
  { documentSha256, authenticatedAt }: Signing,
  now: Date,
): Promise<boolean> {
  const { subject, id, contractId, status, documentId, signatories, authorityId, providerId } = open;
  const { personId } = actor;
  const signatures = await readSignatures(tx, documentId);
  const refusal = signingRefusal({ ...open, signatures }, { party, personId }, documentSha256);
  if (refusal !== undefined) throw contractProblem(refusal);
  if (!isFresh(authenticatedAt, await readRealNow(tx))) throw contractProblem('sign-in-not-fresh');
  await execute(
    tx,
    // Both instants by the service's clock, which a demo may have moved: nobody identified themselves after they signed.
    `INSERT INTO contracts.contract_signature
       (contract_id, document_id, document_sha256, party, person_id, person_name, person_role, authenticated_at, signed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, least($8::timestamptz + (SELECT clock_offset FROM app.sandbox_clock), $9), $9)`,
    [contractId, documentId, documentSha256, party, personId, actor.name, signingRole(actor), authenticatedAt, now],
  );
  await recordMove(tx, actor, {
    subject,
    subjectId: id,
    move: `sign-${party}`,
    from: status,
    to: status,
    authorityId,
    providerId,
    note: `SHA-256 ${documentSha256}`,
  });
  return isFullySigned(signatories, [...signatures, { party, personId }]);
}
