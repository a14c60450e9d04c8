import { changedOne, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { refuseFollowsApproval } from './contract-basis.js';
import { lockContract } from './contract-queries.js';
import { applyMove } from './move-contract.js';

/** Takes a contract back into a draft, to be changed. The document that was sent is no longer it: what was signed of it is void. */
export async function recallContract(
  tx: Tx,
  actor: AuthorityActor,
  { id, version, reason }: { readonly id: string; readonly version: number; readonly reason: string },
): Promise<void> {
  const contract = await lockContract(tx, id);
  changedOne(contract.version === version ? 1 : 0);
  refuseFollowsApproval(contract);
  const set = { document_id: null, document_sha256: null, document_text: null };
  await applyMove(tx, actor, contract, 'recall', { note: reason, set });
}
