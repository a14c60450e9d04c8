import type { ClientEmploymentTold, ServiceStarted } from '@kasvutori/contracts';
import { execute, type Tx } from '@kasvutori/platform';

/** A client has begun with a provider: from now on it is counted whether they find work. Told twice, it is one client. */
export async function beginResult(
  tx: Tx,
  { contractId, clientId, providerId, startedOn }: ServiceStarted,
): Promise<void> {
  await execute(
    tx,
    `INSERT INTO vouchers.client_result (contract_id, client_id, provider_id, service_id, started_on)
     SELECT o.contract_id, $2, coalesce($3, o.provider_id), o.service_id, $4 FROM vouchers.offer o WHERE o.contract_id = $1
     ON CONFLICT DO NOTHING`,
    [contractId, clientId, providerId ?? null, startedOn],
  );
}

/** Those who pay have heard of work. Whoever served the client under the contract shares the result; a later report counts instead. */
export async function recordResult(
  tx: Tx,
  { contractId, clientId, works, revision }: ClientEmploymentTold,
): Promise<void> {
  await execute(
    tx,
    `UPDATE vouchers.client_result SET works = $3, revision = $4 WHERE contract_id = $1 AND client_id = $2 AND revision < $4`,
    [contractId, clientId, works, revision],
  );
}
