import {
  account,
  emit,
  execute,
  openAccount,
  post,
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
import { refuseWithoutBasis } from './contract-basis.js';
import { isFullySigned, signingRefusal } from './contract-signing.js';
import { applyMove } from './move-contract.js';

export interface ContractSigned {
  readonly contractId: string;
  /** True when this was the last signature and the contract is now active. */
  readonly active: boolean;
}

/** Signs for the actor's party. The last signature makes the contract active and commits its outcome money. */
export async function signContract(
  tx: Tx,
  actor: AuthorityActor | ProviderActor,
  id: string,
  seenSha256: string,
  now: Date,
): Promise<ContractSigned> {
  const contract = await lockContract(tx, id);
  await refuseWithoutBasis(tx, contract.awardId);
  const signatures = await readSignatures(tx, id);
  const party = actor.kind;
  const refusal = signingRefusal({ ...contract, signatures }, party, seenSha256);
  if (refusal !== undefined) throw contractProblem(refusal);
  await execute(
    tx,
    `INSERT INTO contracts.contract_signature (contract_id, party, person_id, person_name, person_role, document_sha256, signed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, party, actor.personId, actor.name, actor.roles.join(', '), seenSha256, now],
  );
  const { status, authorityId, providerId } = contract;
  const signed = {
    subject: 'contract',
    subjectId: id,
    from: status,
    to: status,
    authorityId,
    providerId,
    note: `SHA-256 ${seenSha256}`,
  };
  await recordMove(tx, actor, { ...signed, move: `sign-${party}` });
  const active = isFullySigned([...signatures, { party, personId: actor.personId }]);
  if (active) await activate(tx, actor, contract, now);
  return { contractId: id, active };
}

async function activate(tx: Tx, actor: AuthorityActor | ProviderActor, contract: Contract, now: Date): Promise<void> {
  const { id, number, authorityId, providerId, capCents } = contract;
  await recordContracted(tx, contract.awardId, id);
  await applyMove(tx, actor, contract, 'activate', { set: { activated_at: now } });
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
