import { type CalendarDate, type Cents, sql, type Tx, vatPercent, type VatCategory } from '@kasvutori/platform';
import type { Trace } from '../entitlements/trace.js';
import { difference, type PaidBefore } from '../payment-runs/difference.js';
import { insertLines, type LineRow, lineRow } from '../payment-runs/insert-lines.js';
import type { Run } from '../payment-runs/run-queries.js';

interface ClaimRow {
  readonly id: string;
  readonly contractId: string;
  readonly providerId: string;
  readonly component: string;
  readonly entitledCents: Cents;
  readonly outcomeDate: CalendarDate;
  readonly vatCategory: VatCategory;
  readonly trace: Trace;
  readonly paidCents: Cents;
  readonly line: PaidBefore['line'] | null;
}

/**
 * Writes the lines of what alliances have settled: of each party and component the newest claim, minus what runs that were not cancelled
 * have paid for it. Forecasts never come here; only a settlement makes a claim.
 */
export async function calculateClaims(tx: Tx, run: Run): Promise<void> {
  const claims = await sql<ClaimRow>(
    tx,
    `SELECT newest.id, newest.contract_id AS "contractId", newest.provider_id AS "providerId", newest.component,
            newest.entitled_cents AS "entitledCents", newest.outcome_date AS "outcomeDate", newest.vat_category AS "vatCategory", newest.trace,
            coalesce(paid.cents, 0)::bigint AS "paidCents", paid.line
       FROM (SELECT DISTINCT ON (contract_id, provider_id, component) * FROM outcomes.alliance_claim
              WHERE authority_id = $1 AND recorded_at <= $2 AND outcome_date <= $3
              ORDER BY contract_id, provider_id, component, settlement_number DESC) newest
       LEFT JOIN LATERAL (
         SELECT sum(l.net_cents) AS cents,
                (array_agg(jsonb_build_object('id', l.id, 'outcomeDate', l.outcome_date, 'unitPriceCents', l.unit_price_cents::text,
                  'vatCategory', l.vat_category, 'trace', l.trace - ARRAY['steps', 'facts']) ORDER BY l.id DESC))[1] AS line
           FROM outcomes.alliance_claim c
           JOIN outcomes.payment_line l ON l.claim_id = c.id
           JOIN outcomes.payment_run r ON r.id = l.run_id AND r.status <> 'cancelled'
          WHERE c.contract_id = newest.contract_id AND c.provider_id = newest.provider_id AND c.component = newest.component) paid ON true
      ORDER BY newest.contract_id, newest.provider_id, newest.component`,
    [run.authorityId, run.snapshotAt, run.cutOff],
  );
  await insertLines(tx, run, claims.flatMap(rowsOf));
}

function rowsOf(claim: ClaimRow): LineRow[] {
  const { component, entitledCents, outcomeDate, vatCategory, trace, paidCents, line } = claim;
  const entitlement = {
    ...{ key: component, component, kind: 'alliance' as const, funding: 'contract' as const },
    ...{ outcomeDate, vatCategory, trace, quantity: '1', unitPriceCents: entitledCents, netCents: entitledCents },
  };
  const entitled =
    entitledCents === 0n
      ? { lines: [], missing: [{ key: component, component, unitPriceCents: 0n, trace }] }
      : { lines: [entitlement], missing: [] };
  const paid =
    line === null || paidCents === 0n
      ? []
      : [
          {
            key: component,
            paidCents,
            line: {
              ...line,
              ...{
                component,
                funding: 'contract' as const,
                quantity: '1',
                unitPriceCents: BigInt(line.unitPriceCents),
              },
            },
          },
        ];
  return difference(entitled, paid).map((draft) => ({
    ...lineRow(draft, vatPercent(draft.vatCategory, draft.outcomeDate)),
    ...{ provider_id: claim.providerId, contract_id: claim.contractId, claim_id: claim.id },
  }));
}
