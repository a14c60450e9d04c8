import { Logger } from '@nestjs/common';
import { defineJob, enqueue, execute, systemActor, type Tx } from '@kasvutori/platform';
import { calculateClaims } from '../alliance-claims/calculate-claims.js';
import { flagDuplicates } from './flag-duplicates.js';
import { flagOverruled } from './flag-overruled.js';
import { holdBack } from './hold-back.js';
import { insertLines } from './insert-lines.js';
import { overlapped } from './overlapped.js';
import { type Portion, portionsOf } from './portions.js';
import { applyRunMove, lockRun, type Run } from './run-queries.js';
import { writeSettlements } from './write-settlements.js';

export const calculateRun = defineJob<{ runId: string }>('outcomes.calculate-run');

/** How long one turn writes lines, about. Other work gets its turn between, and whoever stops the run waits no longer. */
const TURN_MS = 3_000;

const system = systemActor(calculateRun.name);

/**
 * The next turn of a run: lines of some more clients, and where it got to, in one transaction. It asks to be called again until the last client;
 * then what contracts cannot pay is held back, the sums are made and the run is calculated. A killed turn leaves nothing and is done again; a
 * run that was stopped or cancelled meanwhile is left alone.
 */
export async function calculateNext(tx: Tx, { runId }: { readonly runId: string }): Promise<void> {
  const run = await lockRun(tx, runId);
  if (run.status !== 'open') return;
  await execute(tx, 'SAVEPOINT turn');
  try {
    if (await calculateTurn(tx, run)) await finish(tx, run);
    else await enqueue(tx, calculateRun, { runId });
  } catch (error) {
    // What fails would fail again: people are told, and may go on when its cause is gone. Without a connection this throws, and the job is tried again.
    await execute(tx, 'ROLLBACK TO SAVEPOINT turn');
    new Logger('PaymentRun').error(`${run.number}: ${error instanceof Error ? error.stack : String(error)}`);
    await applyRunMove(tx, system, run, 'fail');
  }
}

/** @returns whether all clients have been looked at. */
function calculateTurn(tx: Tx, run: Run): Promise<boolean> {
  const ends = performance.now() + TURN_MS;
  const portions = portionsOf(tx, run);
  return overlapped({
    read: async () => (await portions.next()).value ?? undefined,
    make: async (portion: Portion) => ({ portion, rows: await portion.rows() }),
    write: async ({ portion, rows }) => {
      await insertLines(tx, run, rows);
      await reach(tx, run, portion);
    },
    enough: () => performance.now() > ends,
  });
}

const reach = (tx: Tx, run: Run, { contractId, lastClient, clients }: Portion): Promise<number> =>
  execute(
    tx,
    `UPDATE outcomes.payment_run SET reached_contract = $2, reached_client = $3, clients_done = clients_done + $4 WHERE id = $1`,
    [run.id, contractId, lastClient, clients],
  );

/** Clients of a contract without a tariff have no portion: they are done, too. */
async function finish(tx: Tx, run: Run): Promise<void> {
  await calculateClaims(tx, run);
  await holdBack(tx, run);
  await flagDuplicates(tx, run);
  await flagOverruled(tx, run);
  await writeSettlements(tx, run);
  await execute(tx, 'UPDATE outcomes.payment_run SET clients_done = clients WHERE id = $1', [run.id]);
  await applyRunMove(tx, system, run, 'calculate');
}
