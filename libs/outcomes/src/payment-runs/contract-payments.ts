import { centsToDecimal, one, sql, type Cents, type Tx } from '@kasvutori/platform';
import type { ContractPayment } from './payment-runs.dto.js';

/** What has been paid under a contract, run by run, the newest first. */
export async function contractPayments(tx: Tx, contractId: string): Promise<ContractPayment[]> {
  one(await sql(tx, 'SELECT FROM contracts.contract WHERE id = $1', [contractId]));
  const rows = await sql<Omit<ContractPayment, 'net'> & { netCents: Cents }>(
    tx,
    `SELECT r.id AS "runId", r.number AS "runNumber", r.cut_off AS "cutOff", s.id AS "statementId",
            o.id AS "providerId", o.name AS "providerName",
            count(*)::int AS lines, sum(l.net_cents)::bigint AS "netCents"
       FROM outcomes.payment_line l
       JOIN outcomes.payment_run r ON r.id = l.run_id AND r.status IN ('approved', 'sent', 'settled')
       JOIN app.organisation o ON o.id = l.provider_id
       LEFT JOIN outcomes.settlement s ON s.run_id = r.id AND s.provider_id = l.provider_id
      WHERE l.contract_id = $1 GROUP BY r.id, s.id, o.id ORDER BY r.number DESC, o.name, o.id LIMIT 500`,
    [contractId],
  );
  return rows.map(({ netCents, ...row }) => ({ ...row, net: centsToDecimal(netCents) }));
}
