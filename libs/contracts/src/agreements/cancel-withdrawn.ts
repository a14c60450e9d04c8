import { emit, sql, systemActor, type Tx } from '@kasvutori/platform';
import type { AwardsWithdrawn } from '@kasvutori/procurement';
import { contractEnded } from '../delivery/delivery-events.js';
import { moveContract } from './contract-lifecycle.js';
import { lockContract } from './contract-queries.js';
import { applyMove } from './move-contract.js';

/** Contracts that nobody or one party has signed fall with the award they were drawn up from. Signed ones keep it from being withdrawn. */
export async function cancelWithdrawn(tx: Tx, { awardIds, reason }: AwardsWithdrawn): Promise<void> {
  const found = await sql<{ id: string }>(
    tx,
    'SELECT id FROM contracts.contract WHERE award_id = ANY ($1::uuid[]) ORDER BY id',
    [awardIds],
  );
  for (const { id } of found) {
    const contract = await lockContract(tx, id);
    if (!moveContract(contract.status, 'cancel').ok) continue;
    await applyMove(tx, systemActor('contracts.cancel-withdrawn'), contract, 'cancel', {
      note: reason,
      set: { end_reason: 'cancelled' },
    });
    await emit(tx, contractEnded, { contractId: id });
  }
}
