import {
  account,
  emit,
  openAccount,
  post,
  type AuthorityActor,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { recordContracted } from '@kasvutori/procurement';
import { contractActivated } from '../delivery/delivery-events.js';
import { refuseFollowsApproval, refuseWithoutBasis } from './contract-basis.js';
import { lockContract, readSignatures } from './contract-queries.js';
import { signatoriesOf } from './contract-signing.js';
import type { Contract } from './contract.entity.js';
import { finishContract, type Finishing } from './finish-contract.js';
import { applyMove } from './move-contract.js';
import { recordSignature, type Signing } from './record-signature.js';

export interface ContractSigned {
  readonly contractId: string;
  /** True when this was the last signature and the contract is now active. */
  readonly active: boolean;
}

export interface ContractSigning extends Signing {
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
  signing: ContractSigning,
  finishing: Finishing,
  now: Date,
): Promise<ContractSigned> {
  const contract = await lockContract(tx, id);
  await refuseWithoutBasis(tx, contract);
  if (signing.approvalId === undefined) refuseFollowsApproval(contract);
  const open = { ...contract, subject: 'contract', contractId: id, signatories: signatoriesOf(contract) } as const;
  const active = await recordSignature(tx, actor, actor.kind, open, signing, now);
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
  const finished = await finishContract(tx, contract, await readSignatures(tx, contract.documentId), finishing, now);
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
