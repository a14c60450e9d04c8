import { sql, type CalendarDate, type Tx } from '@kasvutori/platform';

/** Whom a contract has been with, each from its first day on: the provider of the signed contract, then those that came into its place. */
export const readContractProviders = (
  tx: Tx,
  contractId: string,
): Promise<{ readonly providerId: string; readonly from: CalendarDate }[]> =>
  sql(
    tx,
    `SELECT provider_id AS "providerId", valid_from AS "from" FROM contracts.contract_version WHERE contract_id = $1
     UNION SELECT provider_id, valid_from FROM contracts.contract c
            WHERE id = $1 AND NOT EXISTS (SELECT FROM contracts.contract_version v WHERE v.contract_id = c.id)
     ORDER BY 2, 1`,
    [contractId],
  );
