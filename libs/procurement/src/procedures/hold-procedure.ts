import { commonProblem, dbNow, one, sql, type AuthorityActor, type ProviderActor, type Tx } from '@kasvutori/platform';
import { readInvitation } from '../participation/invitations.js';
import { procedureProblem } from './procedure-problems.js';
import { readSituation, type Situation } from './procedure-queries.js';
import { stageRefusal, type StageAction, type StageRole } from './stage-lifecycle.js';

export interface Held {
  readonly situation: Situation;
  readonly now: Date;
}

/**
 * An officer acts on the procedure: locks the tender, judges stage and role by the clock read after the lock, and gives
 * back what was judged. @throws 404 for another authority's tender, 403 and 409 by the tables of `stage-lifecycle`.
 */
export async function holdAsOfficer(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  action: StageAction,
  role: StageRole = 'officer',
): Promise<Held> {
  const rows = await sql<{ authorityId: string }>(
    tx,
    'SELECT authority_id AS "authorityId" FROM procurement.tender WHERE id = $1 AND authority_id = $2 FOR UPDATE',
    [tenderId, actor.organisationId],
  );
  one(rows);
  const now = await dbNow(tx);
  const situation = await readSituation(tx, tenderId, now);
  refuse(situation, action, role);
  return { situation, now };
}

/** A provider acts: the same under the shared lock that bids take, so that officers' moves wait and no deadline is crossed. */
export async function holdAsProvider(
  tx: Tx,
  actor: ProviderActor,
  tenderId: string,
  action: StageAction,
): Promise<Held> {
  await sql(tx, 'SELECT procurement.hold_tender($1)', [tenderId]);
  const now = await dbNow(tx);
  const situation = await readSituation(tx, tenderId, now);
  if (situation.publishedAt === null) throw commonProblem('not-found');
  refuse(situation, action, await roleOf(tx, actor, tenderId));
  return { situation, now };
}

export async function roleOf(tx: Tx, actor: ProviderActor, tenderId: string): Promise<StageRole> {
  const invitation = await readInvitation(tx, tenderId, actor.organisationId);
  return invitation !== undefined && invitation.reducedAt === null ? 'invited' : 'interested';
}

function refuse(situation: Situation, action: StageAction, role: StageRole): void {
  const refusal = stageRefusal(situation.kind, situation.stage, action, role);
  if (refusal === undefined) return;
  const deadline = situation.plan?.requestsDeadline;
  const late = action === 'request' || action === 'withdraw-request';
  if (late && refusal === 'procedure-stage-not-allowed' && situation.stage !== 'requests' && deadline)
    throw procedureProblem('requests-deadline-passed', { params: { deadline } });
  throw procedureProblem(refusal);
}
