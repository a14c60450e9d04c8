import {
  audit,
  execute,
  one,
  permitted,
  readHistory,
  type AuthorityActor,
  type ClientActor,
  type ProviderActor,
  type SignedInActor,
  type Tx,
} from '@kasvutori/platform';
import { clientOf } from '../clients/client-queries.js';
import type { MyPath, PathDetail, PathStepItem, SharedPathDetail } from './path.dto.js';
import { nextOnPath } from './path-order.js';
import {
  pathById,
  pathOfClient,
  pathsOfPerson,
  listSharedPaths,
  sharesOf,
  stepsOf,
  versionsOf,
  type StepRow,
} from './path-queries.js';
import { isOwnStep } from './mark-step.js';
import { moveStep, STEP_MOVES, type StepMarker } from './path-step-lifecycle.js';

/** Steps with what this reader may do with each; `next` is the one that comes next. */
function presentSteps(actor: SignedInActor, role: StepMarker, steps: readonly StepRow[]): PathStepItem[] {
  const next = nextOnPath(steps);
  return steps.map((step) => ({
    ...step,
    next: step.id === next?.id,
    moves: isOwnStep(actor, role, step)
      ? STEP_MOVES.filter((move) => moveStep(step.status, move, role) !== undefined)
      : [],
  }));
}

/** The path for the authority's own people; a client without one has an empty path of version 0. Reading is logged. */
export async function pathDetail(tx: Tx, actor: AuthorityActor, clientId: string): Promise<PathDetail> {
  const client = await clientOf(tx, actor.organisationId, clientId);
  const path = await pathOfClient(tx, clientId);
  await audit(tx, actor, {
    action: 'service-path.read',
    subject: 'service-path',
    subjectId: path?.id ?? clientId,
    authorityId: actor.organisationId,
    subjectPersonId: client.personId,
  });
  // What the client and organisations have marked so far has now been seen by the one who is responsible.
  if (client.caseWorkerId === actor.personId) {
    await execute(tx, `UPDATE vouchers.service_path SET seen_at = app.now() WHERE client_id = $1`, [clientId]);
  }
  return {
    id: path?.id ?? null,
    clientId,
    clientName: client.name,
    steps:
      path === undefined
        ? []
        : presentSteps(
            actor,
            actor.roles.includes('case-worker') ? 'case-worker' : 'organisation',
            await stepsOf(tx, path.id),
          ),
    shares: path === undefined ? [] : await sharesOf(tx, clientId),
    versions:
      path === undefined
        ? []
        : (await versionsOf(tx, path.id)).map(({ steps, ...version }) => ({
            ...version,
            steps: steps.map(({ id, goal, status, organisationName }) => ({ id, goal, status, organisationName })),
          })),
    version: path?.version ?? 0,
    permittedActions: permitted(actor, [{ action: 'path:plan' }]),
    history: path === undefined ? [] : await readHistory(tx, 'service-path', path.id),
  };
}

/** The client's own paths, one for each authority that has planned one. */
export async function myPaths(tx: Tx, actor: ClientActor): Promise<MyPath[]> {
  const paths: MyPath[] = [];
  for (const { id, clientId, version } of await pathsOfPerson(tx, actor.personId)) {
    paths.push({
      id,
      clientId,
      version,
      steps: presentSteps(actor, 'client', await stepsOf(tx, id)),
      shares: await sharesOf(tx, clientId),
      history: await readHistory(tx, 'service-path', id),
    });
  }
  return paths;
}

/** A path that the client shares with the reader's organisation. Each reading is in the trail that the client sees. */
export async function sharedPathDetail(
  tx: Tx,
  actor: AuthorityActor | ProviderActor,
  id: string,
): Promise<SharedPathDetail> {
  const path = await pathById(tx, id);
  const { items } = await listSharedPaths(tx, actor.organisationId, { limit: 200 });
  const share = one(items.filter(({ pathId }) => pathId === id));
  await audit(tx, actor, {
    action: 'service-path.read',
    subject: 'service-path',
    subjectId: id,
    authorityId: path.authorityId,
    subjectPersonId: path.personId,
  });
  return {
    id,
    clientName: share.clientName,
    authorityName: share.authorityName,
    sharedAt: share.sharedAt,
    steps: presentSteps(actor, 'organisation', await stepsOf(tx, id)),
    version: path.version,
  };
}
