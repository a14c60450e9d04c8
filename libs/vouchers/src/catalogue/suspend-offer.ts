import { execute, type Tx } from '@kasvutori/platform';

/** Takes the offer of a contract out of the comparison. Clients who have chosen it keep their choice: their service goes on. */
export async function suspendOffer(tx: Tx, contractId: string): Promise<void> {
  await execute(
    tx,
    `UPDATE vouchers.offer SET status = 'suspended', version = version + 1 WHERE contract_id = $1 AND status = 'active'`,
    [contractId],
  );
}

/** The contract is over: whoever has chosen the offer keeps the choice until they make another. */
export async function endOffer(tx: Tx, contractId: string): Promise<void> {
  await execute(
    tx,
    `UPDATE vouchers.offer SET status = 'ended', version = version + 1 WHERE contract_id = $1 AND status <> 'ended'`,
    [contractId],
  );
}

export async function resumeOffer(tx: Tx, contractId: string): Promise<void> {
  await execute(
    tx,
    `UPDATE vouchers.offer SET status = 'active', version = version + 1 WHERE contract_id = $1 AND status = 'suspended'
        AND provider_id = (SELECT provider_id FROM contracts.contract WHERE id = $1)`,
    [contractId],
  );
}
