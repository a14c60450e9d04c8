import {
  type Cents,
  execute,
  finnishReference,
  newId,
  rfReference,
  sql,
  type Tx,
  type VatCategory,
} from '@kasvutori/platform';
import type { Run } from './run-queries.js';
import { documentSums, type NetByVat } from './settlement.js';
import { unusual } from './unusual.js';

interface NetRow extends NetByVat {
  readonly providerId: string;
  readonly category: VatCategory;
  readonly lines: number;
}

/** Sums an open run up per provider: one document each, with VAT and what earlier documents left unpaid or overpaid. */
export async function writeSettlements(tx: Tx, run: Run): Promise<void> {
  const nets = await readNets(tx, run);
  const carried = await readCarried(tx, run.authorityId);
  const earlier = await readEarlier(tx, run);
  const providers = [...new Set([...nets.map((net) => net.providerId), ...carried.keys()])].sort();
  const rows = providers.map((providerId, index) => {
    const own = nets.filter((net) => net.providerId === providerId);
    const { netCents, vatCents, vatRows } = documentSums(own);
    return {
      id: newId(),
      provider_id: providerId,
      lines: own.reduce((sum, net) => sum + net.lines, 0),
      net_cents: netCents.toString(),
      vat_cents: vatCents.toString(),
      vat_rows: vatRows.map((row) => ({
        category: row.category,
        percent: row.percent,
        netCents: row.netCents.toString(),
        vatCents: row.vatCents.toString(),
      })),
      carried_in_cents: (carried.get(providerId) ?? 0n).toString(),
      reference: referenceOf(run.number, index),
      usual_cents: unusual(earlier.get(providerId) ?? [], netCents)?.toString() ?? null,
    };
  });
  await execute(
    tx,
    `INSERT INTO outcomes.settlement (id, run_id, authority_id, provider_id, lines, net_cents, vat_cents, vat_rows, carried_in_cents, reference, usual_cents)
     SELECT s.id, $1, $2, s.provider_id, s.lines, s.net_cents, s.vat_cents, s.vat_rows, s.carried_in_cents, s.reference, s.usual_cents
       FROM jsonb_to_recordset($3) AS s (id uuid, provider_id uuid, lines int, net_cents bigint, vat_cents bigint, vat_rows jsonb,
            carried_in_cents bigint, reference text, usual_cents bigint)`,
    [run.id, run.authorityId, JSON.stringify(rows)],
  );
}

const readNets = (tx: Tx, run: Run): Promise<NetRow[]> =>
  sql<NetRow>(
    tx,
    `SELECT provider_id AS "providerId", vat_category AS category, trim_scale(vat_percent)::text AS percent,
            sum(net_cents)::bigint AS "netCents", count(*)::int AS lines
       FROM outcomes.payment_line WHERE run_id = $1 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    [run.id],
  );

/** A trend is looked for in so many runs. */
const TREND_RUNS = 12;

/** What the last runs paid each provider for, those that paid it nothing since its first included. */
async function readEarlier(tx: Tx, run: Run): Promise<Map<string, Cents[]>> {
  const rows = await sql<{ providerId: string; sums: string[] }>(
    tx,
    `WITH last AS (SELECT id, number FROM outcomes.payment_run WHERE authority_id = $1 AND number < $2 AND status IN ('sent', 'settled')
                    ORDER BY number DESC LIMIT ${TREND_RUNS}),
          met AS (SELECT provider_id, min(number) AS since FROM outcomes.settlement s JOIN last ON last.id = s.run_id GROUP BY provider_id)
     SELECT met.provider_id AS "providerId", array_agg(coalesce(s.net_cents, 0)::text) AS sums
       FROM met JOIN last ON last.number >= met.since LEFT JOIN outcomes.settlement s ON s.run_id = last.id AND s.provider_id = met.provider_id
      GROUP BY met.provider_id`,
    [run.authorityId, run.number],
  );
  return new Map(rows.map(({ providerId, sums }) => [providerId, sums.map(BigInt)]));
}

/**
 * Everything due to a provider by earlier runs minus everything sent to it that the bank has not sent back. A negative sum, a
 * rejected payment and a provider without an account are one and the same case: the difference goes into the next run.
 */
async function readCarried(tx: Tx, authorityId: string): Promise<Map<string, Cents>> {
  const rows = await sql<{ providerId: string; cents: Cents }>(
    tx,
    `SELECT due.provider_id AS "providerId", (due.cents - coalesce(sent.cents, 0))::bigint AS cents
       FROM (SELECT s.provider_id, sum(s.net_cents + s.vat_cents) AS cents
               FROM outcomes.settlement s JOIN outcomes.payment_run r ON r.id = s.run_id AND r.status IN ('approved', 'sent', 'settled')
              WHERE s.authority_id = $1 GROUP BY s.provider_id) due
       LEFT JOIN (SELECT p.provider_id, sum(p.amount_cents) AS cents
               FROM outcomes.payment p JOIN outcomes.payment_run r ON r.id = p.run_id AND r.status IN ('approved', 'sent', 'settled')
              WHERE p.authority_id = $1 AND p.status <> 'rejected' GROUP BY p.provider_id) sent USING (provider_id)
      WHERE due.cents <> coalesce(sent.cents, 0)`,
    [authorityId],
  );
  return new Map(rows.map((row) => [row.providerId, row.cents]));
}

const PLACES = 5;

/** Run number and the provider's place in it: what the provider's bookkeeping matches the payment with its statement by. */
function referenceOf(runNumber: number, index: number): string {
  return rfReference(finnishReference(`${runNumber}${String(index + 1).padStart(PLACES, '0')}`));
}
