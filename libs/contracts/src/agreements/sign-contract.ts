import {
  account,
  emit,
  execute,
  FRESH_SECONDS,
  openAccount,
  post,
  readRealNow,
  recordMove,
  type AuthorityActor,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { recordContracted } from '@kasvutori/procurement';
import { contractActivated } from '../delivery/delivery-events.js';
import { contractProblem } from './agreements-problems.js';
import { lockContract, readSignatures } from './contract-queries.js';
import type { Contract } from './contract.entity.js';
import { refuseFollowsApproval, refuseWithoutBasis } from './contract-basis.js';
import { isFresh, isFullySigned, signatoriesOf, signingRefusal } from './contract-signing.js';
import { finishContract, type Finishing } from './finish-contract.js';
import { applyMove } from './move-contract.js';
import { signingRole } from './signing-role.js';

export interface ContractSigned {
  readonly contractId: string;
  /** True when this was the last signature and the contract is now active. */
  readonly active: boolean;
}

export interface Signing {
  /** Of the document the signer has read. */
  readonly documentSha256: string;
  /** When the signer last identified themselves strongly, in real time. */
  readonly authenticatedAt: Date | null;
  /** The approval with which a contract by a rulebook is accepted. */
  readonly approvalId?: string;
}

/**
 * Signs for the actor's party, who has just identified themselves. The last signature makes the contract active, seals its file and
 * commits its outcome money.
 */
export async function signContract(
  tx: Tx,
  actor: AuthorityActor | ProviderActor,
  id: string,
  { documentSha256, authenticatedAt, approvalId }: Signing,
  finishing: Finishing,
  now: Date,
): Promise<ContractSigned> {
  const contract = await lockContract(tx, id);
  await refuseWithoutBasis(tx, contract);
  if (approvalId === undefined) refuseFollowsApproval(contract);
  const signatures = await readSignatures(tx, id);
  const signatories = signatoriesOf(contract);
  const [party, personId] = [actor.kind, actor.personId];
  const refusal = signingRefusal({ ...contract, signatories, signatures }, { party, personId }, documentSha256);
  if (refusal !== undefined) throw contractProblem(refusal);
  if (!isFresh(authenticatedAt, await readRealNow(tx), FRESH_SECONDS)) throw contractProblem('sign-in-not-fresh');
  await execute(
    tx,
    // Both instants by the service's clock, which a demo may have moved: nobody identified themselves after they signed.
    `INSERT INTO contracts.contract_signature
       (contract_id, document_id, document_sha256, party, person_id, person_name, person_role, authenticated_at, signed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, least($8::timestamptz + (SELECT clock_offset FROM app.sandbox_clock), $9), $9)`,
    [id, contract.documentId, documentSha256, party, personId, actor.name, signingRole(actor), authenticatedAt, now],
  );
  const { status, authorityId, providerId } = contract;
  const signed = {
    subject: 'contract',
    subjectId: id,
    from: status,
    to: status,
    authorityId,
    providerId,
    note: `SHA-256 ${documentSha256}`,
  };
  await recordMove(tx, actor, { ...signed, move: `sign-${party}` });
  const active = isFullySigned(signatories, [...signatures, { party, personId }]);
  if (active) await activate(tx, actor, contract, finishing, now);
  return { contractId: id, active };
}

async function activate(
  tx: Tx,
  actor: AuthorityActor | ProviderActor,
  contract: Contract,
  finishing: Finishing,
  now: Date,
): Promise<void> {
  const { id, number, authorityId, providerId, capCents } = contract;
  if (contract.awardId !== null) await recordContracted(tx, contract.awardId, id);
  const finished = await finishContract(tx, contract, await readSignatures(tx, id), finishing, now);
  await applyMove(tx, actor, contract, 'activate', {
    set: {
      activated_at: now,
      finished_document_id: finished?.id ?? null,
      finished_sha256: finished?.sha256 ?? null,
    },
  });
  const source = account.appropriation(authorityId);
  const committed = account.contract(id);
  await openAccount(tx, { code: source, kind: 'appropriation', title: 'Määräraha', authorityId, floor: null });
  await openAccount(tx, { code: committed, kind: 'contract', title: number, authorityId, providerId, floor: 0n });
  await post(tx, {
    kind: 'contract.committed',
    authorityId,
    reference: `contract:${id}:commit`,
    text: number,
    at: now,
    postings: [
      { account: source, cents: -capCents },
      { account: committed, cents: capCents },
    ],
  });
  await emit(tx, contractActivated, { contractId: id });
}
