import { execute, sql, type Tx, vatPercent } from '@kasvutori/platform';
import { calculateClaims } from '../alliance-claims/calculate-claims.js';
import {
  clientsOf,
  type EntitledOfContract,
  entitledOfContract,
  paidAsWhole,
  readWholeContract,
  type WholeContract,
} from '../contract-facts/whole-contract.js';
import type { Entitlements } from '../entitlements/entitlement.js';
import { type ClientHistory, moneyOf } from '../facts/client-histories.js';
import { payeeOf } from '../facts/payee-rule.js';
import { readTariffs, type TariffVersionRow } from '../tariffs/tariff-queries.js';
import { difference, type LineDraft } from './difference.js';
import { holdDisputed } from './hold-disputed.js';
import { insertLines, type LineRow, lineRow } from './insert-lines.js';
import type { Run } from './run-queries.js';

/**
 * Writes the lines of an open run, contract by contract, and holds back what the contracts' outcome money does not reach. Clients whose money
 * depends on nobody else's are looked at some at a time, however large the run; a contract with tiers, fees or caps of its own as a whole.
 */
export async function calculateLines(tx: Tx, run: Run): Promise<void> {
  const contracts = await sql<{ id: string }>(
    tx,
    `SELECT contract_id AS id FROM outcomes.participation WHERE authority_id = $1
      UNION SELECT contract_id FROM outcomes.tariff_version WHERE authority_id = $1 ORDER BY id`,
    [run.authorityId],
  );
  const tariffs = await readTariffs(
    tx,
    contracts.map(({ id }) => id),
  );
  for (const { id } of contracts) {
    const versions = tariffs.get(id) ?? [];
    if (paidAsWhole(versions)) await calculateWhole(tx, run, id, versions);
    else await calculateClientByClient(tx, run, id);
  }
  await calculateClaims(tx, run);
  await holdBack(tx, run);
}

async function calculateClientByClient(tx: Tx, run: Run, contractId: string): Promise<void> {
  for await (const histories of clientsOf(tx, contractId, run.snapshotAt))
    await insertLines(
      tx,
      run,
      histories.flatMap((history) => {
        const { undisputed: facts } = history;
        const undisputed = facts && moneyOf({ ...history, facts }, run.cutOff).entitled;
        return rowsOf(history, moneyOf(history, run.cutOff).entitled, undisputed);
      }),
    );
}

/** Lines written together: what they come to as text is bounded, too. */
const LINES_AT_ONCE = 2000;

async function calculateWhole(
  tx: Tx,
  run: Run,
  contractId: string,
  versions: readonly TariffVersionRow[],
): Promise<void> {
  const whole = await readWholeContract(tx, contractId, versions, run.snapshotAt);
  const { ofContract, ofClients } = entitledOfContract(whole, run.cutOff);
  const undisputed = withoutDisputed(whole, run);
  const rows = whole.histories.flatMap((history) => {
    const { id } = history.participation;
    return rowsOf(history, ofClients.get(id) ?? NOTHING, undisputed && (undisputed.ofClients.get(id) ?? NOTHING));
  });
  const ofItself = holdDisputed(difference(ofContract, whole.paid), undisputed && undisputed.ofContract).map(
    (draft) => ({
      ...paidRow(draft),
      ...{ provider_id: payeeOf(whole.payee, draft), contract_id: contractId },
      tariff_version_id: versionOf(versions, draft).id,
    }),
  );
  const all = [...rows, ...ofItself];
  for (let from = 0; from < all.length; from += LINES_AT_ONCE)
    await insertLines(tx, run, all.slice(from, from + LINES_AT_ONCE));
}

const NOTHING: Entitlements = { lines: [], missing: [] };

/** What the contract has earned without the facts that are disputed; null when none is. */
function withoutDisputed(whole: WholeContract, run: Run): EntitledOfContract | null {
  if (whole.histories.every(({ undisputed }) => undisputed === null)) return null;
  const histories = whole.histories.map((one) => ({ ...one, facts: one.undisputed ?? one.facts }));
  return entitledOfContract({ ...whole, histories }, run.cutOff);
}

function versionOf(versions: readonly TariffVersionRow[], { trace }: LineDraft): TariffVersionRow {
  const version = versions.find((one) => one.version === trace.tariff.version);
  if (version === undefined) throw new Error(`version ${trace.tariff.version} of ${trace.tariff.id} is not known`);
  return version;
}

const paidRow = (draft: LineDraft): LineRow => lineRow(draft, vatPercent(draft.vatCategory, draft.outcomeDate));

const rowsOf = (
  { participation, tariff, paid, payee }: ClientHistory,
  entitled: Entitlements,
  undisputed: Entitlements | null,
): LineRow[] =>
  holdDisputed(difference(entitled, paid), undisputed).map((draft) => ({
    ...paidRow(draft),
    ...{ provider_id: payeeOf(payee, draft), contract_id: participation.contractId },
    ...{ participation_id: participation.id, tariff_version_id: tariff.id },
  }));

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
        SET net_cents = least(cut.net_cents, cut.room), held_cents = l.held_cents + cut.net_cents - least(cut.net_cents, cut.room),
            trace = jsonb_set(l.trace, '{steps}', (l.trace -> 'steps') || jsonb_build_object('op', 'contract-cap', 'left', (cut.room / 100.0)::numeric(20, 2)::text))
       FROM cut WHERE l.id = cut.id`,
    [run.id],
  );
}
