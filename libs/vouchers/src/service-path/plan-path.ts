import {
  changedOne,
  execute,
  newId,
  one,
  recordMove,
  sql,
  type AuthorityActor,
  type SignedInActor,
  type Tx,
} from '@kasvutori/platform';
import { clientOf, type ClientRow } from '../clients/client-queries.js';
import { placesOf } from './path-order.js';
import { pathProblem } from './path-problems.js';
import { pathOfClient, stepsOf, type Acts, type PathRow, type Sector, type StepRow } from './path-queries.js';
import { isOpenStep } from './path-step-lifecycle.js';

export interface PlannedStep {
  /** A step that is on the path already; a new one has none. */
  readonly id?: string;
  /** Goes on at the same time as the one before. */
  readonly sideBySide: boolean;
  readonly goal: string;
  readonly acts: Acts;
  readonly sector?: Sector | null;
  readonly organisationId?: string | null;
  readonly organisationName?: string | null;
  readonly serviceId?: string | null;
  readonly service?: string | null;
  readonly plannedFrom?: string | null;
  readonly plannedTo?: string | null;
  readonly voucherId?: string | null;
}

/**
 * Keeps what is ahead on the path in the order given: new steps are planned, open ones that are left out are dropped with the
 * reason. What is over stays. Version 0 makes the client's first path.
 */
export async function planPath(
  tx: Tx,
  actor: AuthorityActor,
  clientId: string,
  version: number,
  input: { readonly steps: readonly PlannedStep[]; readonly reason?: string },
  now: Date,
): Promise<void> {
  const client = await clientOf(tx, actor.organisationId, clientId);
  const path = await heldPath(tx, actor, client, version, now);
  const open = (await stepsOf(tx, path.id)).filter(({ status }) => isOpenStep(status));
  await checkSteps(tx, client, input.steps, open);
  const kept = new Set(input.steps.map(({ id }) => id));
  const leftOut = open.filter(({ id }) => !kept.has(id));
  if (leftOut.length > 0 && input.reason === undefined) throw pathProblem('step-reason-missing', { field: '/reason' });
  if (leftOut.length > 0) {
    await execute(
      tx,
      `UPDATE vouchers.path_step SET status = 'dropped', reason = $2, ended_at = $3 WHERE id = ANY ($1)`,
      [leftOut.map(({ id }) => id), input.reason, now],
    );
  }
  const places = placesOf(input.steps);
  for (const [index, step] of input.steps.entries()) await writeStep(tx, path, step, places[index]);
  await keepVersion(tx, actor, path, 'plan', now, leftOut.length > 0 ? input.reason : undefined);
}

/** The path held at the version that was looked at; 412 when somebody has changed it since. */
async function heldPath(
  tx: Tx,
  actor: AuthorityActor,
  { id: clientId, personId }: ClientRow,
  version: number,
  now: Date,
): Promise<PathRow> {
  if (version === 0) {
    const made = await execute(
      tx,
      `INSERT INTO vouchers.service_path (id, authority_id, client_id, person_id, created_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (client_id) DO NOTHING`,
      [newId(), actor.organisationId, clientId, personId, now],
    );
    changedOne(made);
    return one([await pathOfClient(tx, clientId)].flatMap((path) => path ?? []));
  }
  const path = one([await pathOfClient(tx, clientId)].flatMap((found) => found ?? []));
  return nextVersion(tx, path, version);
}

export async function nextVersion(tx: Tx, path: PathRow, version: number): Promise<PathRow> {
  changedOne(
    await execute(tx, `UPDATE vouchers.service_path SET version = version + 1 WHERE id = $1 AND version = $2`, [
      path.id,
      version,
    ]),
  );
  return { ...path, version: version + 1 };
}

/** The path as it now is, beside those before it. */
export async function keepVersion(
  tx: Tx,
  actor: SignedInActor,
  path: PathRow,
  move: 'plan' | 'start' | 'finish' | 'drop',
  now: Date,
  note?: string,
): Promise<void> {
  await execute(
    tx,
    `INSERT INTO vouchers.path_version (path_id, number, steps, made_by, made_at) VALUES ($1, $2, $3, $4, $5)`,
    [path.id, path.version, JSON.stringify(await stepsOf(tx, path.id)), actor.name, now],
  );
  await recordMove(tx, actor, {
    subject: 'service-path',
    subjectId: path.id,
    move,
    from: 'active',
    to: 'active',
    authorityId: path.authorityId,
    clientPersonId: path.personId,
    note,
  });
}

async function checkSteps(
  tx: Tx,
  client: ClientRow,
  steps: readonly PlannedStep[],
  open: readonly StepRow[],
): Promise<void> {
  const own = new Set(open.map(({ id }) => id));
  const vouchers = await sql<{ id: string }>(tx, `SELECT id FROM vouchers.voucher WHERE client_id = $1`, [client.id]);
  const bought = new Set(vouchers.map(({ id }) => id));
  for (const [index, step] of steps.entries()) {
    const at = `/steps/${index}`;
    if (step.id !== undefined && !own.has(step.id)) throw pathProblem('step-not-open', { field: at });
    if (step.acts === 'organisation' && (!step.sector || (!step.organisationId && !step.organisationName))) {
      throw pathProblem('step-organisation-missing', { field: `${at}/organisationName` });
    }
    if (step.plannedFrom && step.plannedTo && step.plannedTo < step.plannedFrom) {
      throw pathProblem('step-dates-wrong', { field: `${at}/plannedTo` });
    }
    if (step.serviceId && step.service) throw pathProblem('step-service-twice', { field: `${at}/service` });
    if (step.voucherId && !bought.has(step.voucherId)) {
      throw pathProblem('step-voucher-unknown', { field: `${at}/voucherId` });
    }
  }
}

async function writeStep(
  tx: Tx,
  path: PathRow,
  step: PlannedStep,
  place: { stage: number; position: number } | undefined,
): Promise<void> {
  const given = step.acts === 'organisation';
  const named = given && step.organisationId ? await nameOf(tx, step.organisationId) : undefined;
  await execute(
    tx,
    `INSERT INTO vouchers.path_step (id, path_id, authority_id, person_id, stage, position, goal, acts, sector, organisation_id,
                                     organisation_name, service_id, service, planned_from, planned_to, voucher_id, status)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 'planned')
     ON CONFLICT (id) DO UPDATE SET stage = excluded.stage, position = excluded.position, goal = excluded.goal, acts = excluded.acts,
       sector = excluded.sector, organisation_id = excluded.organisation_id, organisation_name = excluded.organisation_name,
       service_id = excluded.service_id, service = excluded.service, planned_from = excluded.planned_from,
       planned_to = excluded.planned_to, voucher_id = excluded.voucher_id`,
    [
      step.id ?? newId(),
      path.id,
      path.authorityId,
      path.personId,
      place?.stage,
      place?.position,
      step.goal,
      step.acts,
      given ? step.sector : null,
      given ? (step.organisationId ?? null) : null,
      given ? (named ?? step.organisationName) : null,
      step.serviceId ?? null,
      step.service ?? null,
      step.plannedFrom ?? null,
      step.plannedTo ?? null,
      step.voucherId ?? null,
    ],
  );
}

const nameOf = async (tx: Tx, organisationId: string): Promise<string> =>
  one(await sql<{ name: string }>(tx, `SELECT name FROM app.organisation WHERE id = $1`, [organisationId])).name;
