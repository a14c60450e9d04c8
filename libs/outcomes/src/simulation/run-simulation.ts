import { Logger } from '@nestjs/common';
import { defineJob, enqueue, execute, sql, type Tx } from '@kasvutori/platform';
import { type PartFigures, partsOf, type Simulation } from './parts.js';
import { resultOf } from './result.js';
import { runAside } from './run-aside.js';
import { simulationToRun } from './simulation-queries.js';

export const runSimulation = defineJob<{ simulationId: string }>('outcomes.run-simulation');

/** Parts that are run before other work gets its turn: a second or two on two threads. */
const PARTS_AT_ONCE = 6;

/**
 * Runs the next parts and asks to be called again until all have been run: progress is seen after each turn, other work is not kept
 * waiting, and what a crash interrupts goes on with the first part that is missing.
 */
export async function runNextParts(
  tx: Tx,
  { simulationId }: { readonly simulationId: string },
  now: Date,
): Promise<void> {
  const { status, cohort, tariffs, runs, seed, partsDone } = await simulationToRun(tx, simulationId);
  if (status !== 'running') return;
  const simulation: Simulation = { cohort, runs, seed, tariffs: tariffs.map(({ body }) => body) };
  const next = partsOf(simulation).slice(partsDone, partsDone + PARTS_AT_ONCE);
  const figures = await tried(() => runAside(simulation, next));
  if (figures === null) {
    await execute(
      tx,
      `UPDATE outcomes.simulation SET status = 'failed', ended_at = $2, version = version + 1 WHERE id = $1`,
      [simulationId, now],
    );
    return;
  }
  await execute(
    tx,
    `INSERT INTO outcomes.simulation_part (simulation_id, authority_id, n, figures)
     SELECT s.id, s.authority_id, $2::int + place - 1, figures
       FROM outcomes.simulation s, jsonb_array_elements($3) WITH ORDINALITY AS part (figures, place) WHERE s.id = $1`,
    [simulationId, partsDone, JSON.stringify(figures)],
  );
  await execute(tx, `UPDATE outcomes.simulation SET parts_done = $2, version = version + 1 WHERE id = $1`, [
    simulationId,
    partsDone + next.length,
  ]);
  if (partsDone + next.length < partsOf(simulation).length) return enqueue(tx, runSimulation, { simulationId });
  await finish(tx, simulationId, simulation, now);
}

async function finish(tx: Tx, id: string, simulation: Simulation, now: Date): Promise<void> {
  const parts = await sql<{ figures: PartFigures }>(
    tx,
    `SELECT figures FROM outcomes.simulation_part WHERE simulation_id = $1 ORDER BY n`,
    [id],
  );
  const result = resultOf(
    simulation,
    parts.map(({ figures }) => figures),
  );
  await execute(
    tx,
    `UPDATE outcomes.simulation SET status = 'done', result = $2, ended_at = $3, version = version + 1 WHERE id = $1`,
    [id, JSON.stringify(result), now],
  );
  await execute(tx, `DELETE FROM outcomes.simulation_part WHERE simulation_id = $1`, [id]);
}

/** What cannot be run fails in the same way each time: people are told, nothing is tried again. */
const tried = <T>(run: () => Promise<T>): Promise<T | null> =>
  run().catch((error: unknown) => {
    new Logger('Simulation').error(String(error));
    return null;
  });
