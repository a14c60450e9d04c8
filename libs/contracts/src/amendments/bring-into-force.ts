import { emit, execute, helsinkiDateOf, sql, type Tx } from '@kasvutori/platform';
import { contractAmended } from '../delivery/delivery-events.js';

/**
 * Versions whose day has come: the contract's row, which registers, deadlines and row-level security read, says from now on what they say.
 * Done by the system: a party that comes into the contract does not yet reach its row.
 */
export async function bringIntoForce(tx: Tx, now: Date): Promise<number> {
  const due = await sql<{ contractId: string; number: number }>(
    tx,
    `SELECT contract_id AS "contractId", number FROM contracts.contract_version
      WHERE applied_at IS NULL AND valid_from <= $1 ORDER BY contract_id, number LIMIT 100`,
    [helsinkiDateOf(now)],
  );
  for (const { contractId, number } of due) {
    await sql(tx, 'SELECT FROM contracts.contract WHERE id = $1 FOR UPDATE', [contractId]);
    const applied = await execute(
      tx,
      `UPDATE contracts.contract_version SET applied_at = $3 WHERE contract_id = $1 AND number = $2 AND applied_at IS NULL`,
      [contractId, number, now],
    );
    if (applied === 0) continue;
    await execute(
      tx,
      `UPDATE contracts.contract c
          SET valid_to = v.contract_to, cap_cents = v.cap_cents, municipalities = v.municipalities, provider_id = v.provider_id,
              version = c.version + 1
         FROM contracts.contract_version v WHERE c.id = $1 AND v.contract_id = c.id AND v.number = $2 AND c.status <> 'ended'`,
      [contractId, number],
    );
    await emit(tx, contractAmended, { contractId });
  }
  return due.length;
}
