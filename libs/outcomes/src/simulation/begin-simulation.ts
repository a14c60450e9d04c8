import { randomBytes } from 'node:crypto';
import { audit, type AuthorityActor, enqueue, execute, newId, sql, type Tx } from '@kasvutori/platform';
import { partsOf } from './parts.js';
import { runSimulation } from './run-simulation.js';
import { simulationProblem } from './simulation-problems.js';
import { simulationById } from './simulation-queries.js';
import { refuseTogether } from './suits.js';
import { keptTariffs } from './tariffs-to-simulate.js';
import type { Misfit } from '../tariffs/fits.js';
import { readCohort } from './validate-cohort.js';

/** Half an hour of two cores. */
const MOST_HISTORIES = 500_000;

export interface SimulationWanted {
  readonly title: string;
  readonly cohort: object;
  readonly tariffs: readonly string[];
  readonly runs: number;
  readonly seed?: string | undefined;
  readonly tenderId?: string | undefined;
}

/** Keeps what is to be simulated, with the tariffs as they are now, and has it run. */
export async function beginSimulation(
  tx: Tx,
  actor: AuthorityActor,
  { title, cohort: json, tariffs: sources, runs, seed = randomBytes(8).toString('hex'), tenderId }: SimulationWanted,
  now: Date,
): Promise<string> {
  const read = readCohort(json);
  if (!read.ok) throw unsound(read.flaws);
  const tariffs = await keptTariffs(tx, actor, sources);
  const cohort = read.value;
  const flaws = tariffs.flatMap(({ body }) => refuseTogether(body, cohort));
  if (flaws.length > 0) throw unsound(flaws);
  if (cohort.clients * runs > MOST_HISTORIES)
    throw simulationProblem('simulation-too-large', {
      field: '/runs',
      params: { most: MOST_HISTORIES.toLocaleString('fi') },
    });
  if (tenderId !== undefined) await mustBeOwn(tx, actor, tenderId);
  const [id, authorityId] = [newId(), actor.organisationId];
  await execute(
    tx,
    `INSERT INTO outcomes.simulation (id, authority_id, tender_id, title, cohort, tariffs, seed, runs, parts, created_by, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[id, authorityId, tenderId ?? null, title, JSON.stringify(cohort), JSON.stringify(tariffs)],
      ...[seed, runs, partsOf({ cohort, runs }).length, actor.personId, now],
    ],
  );
  await enqueue(tx, runSimulation, { simulationId: id });
  const detail = { runs, seed, tariffs: tariffs.map(({ sha256 }) => sha256) };
  await audit(tx, actor, { action: 'simulation.run', subject: 'simulation', subjectId: id, authorityId, detail });
  return id;
}

/** A completed simulation becomes the ground of a tender of one's own. */
export async function attachSimulation(tx: Tx, actor: AuthorityActor, id: string, tenderId: string): Promise<void> {
  const authorityId = actor.organisationId;
  const { status } = await simulationById(tx, authorityId, id);
  if (status !== 'done') throw simulationProblem('simulation-not-done');
  await mustBeOwn(tx, actor, tenderId);
  await execute(tx, `UPDATE outcomes.simulation SET tender_id = $2, version = version + 1 WHERE id = $1`, [
    id,
    tenderId,
  ]);
  const detail = { tenderId };
  await audit(tx, actor, { action: 'simulation.attach', subject: 'simulation', subjectId: id, authorityId, detail });
}

async function mustBeOwn(tx: Tx, actor: AuthorityActor, tenderId: string): Promise<void> {
  const found = await sql(tx, `SELECT 1 FROM procurement.tender WHERE id = $1 AND authority_id = $2`, [
    tenderId,
    actor.organisationId,
  ]);
  if (found.length === 0) throw simulationProblem('simulation-tender-unknown', { field: '/tenderId' });
}

/** Each place of the cohort that will not do. */
function unsound(flaws: readonly Misfit[]): Error {
  return simulationProblem('simulation-cohort-unsound', {
    errors: flaws.map(({ path, expected }) => ({
      pointer: `/cohort${path}`,
      code: 'simulation-place-unsound',
      text: {
        fi: PLACE.fi.replace('{expected}', expected.fi),
        sv: PLACE.sv.replace('{expected}', expected.sv),
        en: PLACE.en.replace('{expected}', expected.en),
      },
    })),
  });
}

const PLACE = simulationProblem('simulation-place-unsound').definition.text;
