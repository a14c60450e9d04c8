import { addMonths, type CalendarDate, helsinkiDateOf, sql, type Tx } from '@kasvutori/platform';
import { insertClaim } from '../alliance-claims/record-claims.js';
import { type PublishedScore, qualityOf } from '../entitlements/quality.js';
import { amountOf } from '../entitlements/trace.js';
import { readTariffs, tariffAt } from '../tariffs/tariff-queries.js';

interface Due {
  readonly contractId: string;
  readonly authorityId: string;
  readonly providerId: string;
  readonly component: string;
  readonly from: CalendarDate;
  /** Of the claim it replaces; 0 for the first. */
  readonly settlementNumber: number;
}

/** Quarters looked at together; the next tick takes the rest. */
const AT_MOST = 200;

/**
 * What the quarters that have ended are worth by quality is claimed, and the next payment run finds it. A quarter counts when the contract was in
 * force the whole of it. A score that is heard of later makes the next claim of its quarter, so the run after it pays the difference.
 */
export async function claimQuality(tx: Tx, now: Date): Promise<void> {
  const due = await readDue(tx, helsinkiDateOf(now));
  if (due.length === 0) return;
  const contracts = [...new Set(due.map(({ contractId }) => contractId))];
  const tariffs = await readTariffs(tx, contracts);
  const scores = await readScores(tx, contracts);
  for (const authorityId of [...new Set(due.map((one) => one.authorityId))].sort())
    await sql(tx, `SELECT pg_advisory_xact_lock_shared(outcomes.snapshot_lock($1))`, [authorityId]);
  for (const { from, settlementNumber, ...series } of due) {
    const quarter = { from, to: addMonths(from, 3) };
    const tariff = tariffAt(tariffs.get(series.contractId) ?? [], from)?.body;
    const component = tariff?.components.find((one) => one.kind === 'quality');
    if (tariff === undefined || component === undefined) continue;
    const trace = qualityOf(tariff, component, scores.get(series.contractId) ?? [], quarter);
    const { outcomeDate } = trace;
    const entitledCents = amountOf(trace);
    const { vatCategory } = component;
    const claim = { ...series, settlementNumber: settlementNumber + 1, entitledCents, outcomeDate, vatCategory, trace };
    await insertClaim(tx, claim, now);
  }
}

/** Whole quarters under a quality component that have ended and have no claim, or none that knows their last batch. */
const readDue = (tx: Tx, today: CalendarDate): Promise<Due[]> =>
  sql<Due>(
    tx,
    `SELECT t.contract_id AS "contractId", c.authority_id AS "authorityId", coalesce(claimed.provider_id, c.provider_id) AS "providerId",
            q.component, q.from_on AS "from", coalesce(claimed.settlement_number, 0) AS "settlementNumber"
       FROM (SELECT contract_id, min(valid_from) AS valid_from,
                    min(jsonb_path_query_first(body, '$.components[*] ? (@.kind == "quality").trigger.score') #>> '{}') AS measure
               FROM outcomes.tariff_version WHERE body @? '$.components[*] ? (@.kind == "quality")' GROUP BY contract_id) t
       JOIN contracts.contract c ON c.id = t.contract_id AND (c.status IN ('active', 'suspended') OR c.end_reason = 'expired')
      CROSS JOIN LATERAL (
        SELECT d::date AS from_on, (d + interval '3 months')::date AS to_on, 'QUALITY-' || to_char(d, 'YYYY"Q"Q') AS component
          FROM generate_series(date_trunc('quarter', t.valid_from + interval '3 months' - interval '1 day'),
                               least($1::date, c.valid_to) - interval '3 months', interval '3 months') d) q
       LEFT JOIN LATERAL (
         SELECT a.provider_id, a.settlement_number, coalesce((a.trace #>> '{facts,0,batch}')::int, 0) AS batch
           FROM outcomes.alliance_claim a WHERE a.contract_id = t.contract_id AND a.component = q.component
          ORDER BY a.settlement_number DESC LIMIT 1) claimed ON true
      WHERE claimed.batch IS NULL OR EXISTS (
        SELECT FROM outcomes.quality_fact f
         WHERE f.contract_id = t.contract_id AND f.measure = t.measure AND f.published_on >= q.from_on AND f.published_on < q.to_on AND f.batch > claimed.batch)
      ORDER BY t.contract_id, q.from_on LIMIT ${AT_MOST}`,
    [today],
  );

async function readScores(tx: Tx, contractIds: readonly string[]): Promise<Map<string, PublishedScore[]>> {
  const rows = await sql<PublishedScore & { contractId: string }>(
    tx,
    `SELECT contract_id AS "contractId", id, measure, batch, clients, score, low, high, published_on AS "publishedOn"
       FROM outcomes.quality_fact WHERE contract_id = ANY ($1::uuid[])`,
    [contractIds],
  );
  const byContract = new Map<string, PublishedScore[]>();
  for (const { contractId, ...score } of rows)
    byContract.set(contractId, [...(byContract.get(contractId) ?? []), score]);
  return byContract;
}
