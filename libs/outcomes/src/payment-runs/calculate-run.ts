import { execute, sql, type Tx, vatPercent } from '@kasvutori/platform';
import { calculateClaims } from '../alliance-claims/calculate-claims.js';
import { type ClientHistory, moneyOf, readHistories } from '../facts/client-histories.js';
import { PARTICIPATION, type Participation } from '../facts/fact-queries.js';
import { payeeOf } from '../facts/payee-rule.js';
import { difference } from './difference.js';
import { insertLines, type LineRow, lineRow } from './insert-lines.js';
import type { Run } from './run-queries.js';

/** Clients looked at together: what is held in memory at any time, however large the run. */
const BATCH = 500;

/** Writes the lines of an open run, contract by contract, and holds back what the contracts' outcome money does not reach. */
export async function calculateLines(tx: Tx, run: Run): Promise<void> {
  const contracts = await sql<{ id: string }>(
    tx,
    `SELECT DISTINCT contract_id AS id FROM outcomes.participation WHERE authority_id = $1 ORDER BY contract_id`,
    [run.authorityId],
  );
  for (const contract of contracts) await calculateContract(tx, run, contract.id);
  await calculateClaims(tx, run);
  await holdBack(tx, run);
}

async function calculateContract(tx: Tx, run: Run, contractId: string): Promise<void> {
  let after: string | null = null;
  for (;;) {
    const batch: Participation[] = await sql<Participation>(
      tx,
      `${PARTICIPATION} WHERE contract_id = $1 AND created_at <= $2 AND ($3::uuid IS NULL OR id > $3) ORDER BY id LIMIT ${BATCH}`,
      [contractId, run.snapshotAt, after],
    );
    const histories = await readHistories(tx, batch, run.snapshotAt);
    await insertLines(
      tx,
      run,
      histories.flatMap((history) => rowsOf(run, history)),
    );
    if (batch.length < BATCH) return;
    after = batch.at(-1)?.id ?? null;
  }
}

function rowsOf(run: Run, history: ClientHistory): LineRow[] {
  const { participation, tariff, paid, payee } = history;
  return difference(moneyOf(history, run.cutOff).entitled, paid).map((draft) => ({
    ...lineRow(draft, vatPercent(draft.vatCategory, draft.outcomeDate)),
    ...{ provider_id: payeeOf(payee, draft), contract_id: participation.contractId },
    ...{ participation_id: participation.id, tariff_version_id: tariff.id },
  }));
}

/**
 * Where the lines of a contract come to more than its outcome money, corrections go first and then the oldest outcomes; the
 * line that passes the limit is cut and the rest waits. What waits is still owed: the next run finds it as a difference again.
 */
async function holdBack(tx: Tx, run: Run): Promise<void> {
  await execute(
    tx,
    `WITH short AS (
       SELECT contract_id, coalesce(app.balance_of('contract:' || contract_id), 0) AS available
         FROM outcomes.payment_line WHERE run_id = $1 AND funding = 'contract'
        GROUP BY contract_id HAVING sum(net_cents) > coalesce(app.balance_of('contract:' || contract_id), 0)
     ), ordered AS (
       SELECT l.id, l.net_cents, short.available,
              coalesce(sum(l.net_cents) OVER (PARTITION BY l.contract_id ORDER BY l.net_cents > 0, l.outcome_date, l.participation_id, l.provider_id, l.entitlement_key
                                              ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
         FROM outcomes.payment_line l JOIN short USING (contract_id)
        WHERE l.run_id = $1 AND l.funding = 'contract'
     ), cut AS (
       SELECT id, net_cents, greatest(available - before, 0)::bigint AS room FROM ordered
        WHERE net_cents > 0 AND before + net_cents > available
     )
     UPDATE outcomes.payment_line l
        SET net_cents = least(cut.net_cents, cut.room), held_cents = cut.net_cents - least(cut.net_cents, cut.room),
            trace = jsonb_set(l.trace, '{steps}', (l.trace -> 'steps') || jsonb_build_object('op', 'contract-cap', 'left', (cut.room / 100.0)::numeric(20, 2)::text))
       FROM cut WHERE l.id = cut.id`,
    [run.id],
  );
}
