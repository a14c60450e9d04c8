import type { Tx } from '@kasvutori/platform';
import { holdContractBasis } from '@kasvutori/procurement';
import { holdCooperation } from '../cooperation/hold-cooperation.js';
import { contractProblem } from './agreements-problems.js';
import type { ContractBasis } from './contract-lifecycle.js';
import { readContract } from './contract-queries.js';

/** No contract is made before the standstill has ended, while an appeal is open, or on a decision that no longer stands (Procurement Act §§ 129, 150). */
export async function refuseWithoutBasis(
  tx: Tx,
  { awardId, parentId, cooperationId }: Readonly<Record<'awardId' | 'parentId' | 'cooperationId', string | null>>,
): Promise<void> {
  if (parentId !== null && (await readContract(tx, parentId)).status !== 'active')
    throw contractProblem('framework-contract-not-active');
  if (cooperationId !== null) await holdCooperation(tx, cooperationId);
  if (awardId === null) return;
  const { hindrance, standstillEndsAt } = await holdContractBasis(tx, awardId);
  if (hindrance !== undefined) throw contractProblem(hindrance, { params: { endsAt: standstillEndsAt } });
}

/** What an approval by a rulebook has made moves with the approval alone, where the provider hears why and its clients are thought of. */
export function refuseFollowsApproval({ basis }: { readonly basis: ContractBasis }): void {
  if (basis === 'rulebook') throw contractProblem('contract-follows-approval');
}
