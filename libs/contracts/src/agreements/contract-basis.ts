import type { Tx } from '@kasvutori/platform';
import { holdContractBasis } from '@kasvutori/procurement';
import { contractProblem } from './agreements-problems.js';

/** No contract is made before the standstill has ended, while an appeal is open, or on a decision that no longer stands (Procurement Act §§ 129, 150). */
export async function refuseWithoutBasis(tx: Tx, awardId: string): Promise<void> {
  const { hindrance, standstillEndsAt } = await holdContractBasis(tx, awardId);
  if (hindrance !== undefined) throw contractProblem(hindrance, { params: { endsAt: standstillEndsAt } });
}
