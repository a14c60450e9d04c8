import { commonProblem, one, recordMove, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { holdAsOfficer } from '../procedures/hold-procedure.js';
import { procedureProblem } from '../procedures/procedure-problems.js';
import { readRequests, settleRequest } from './request-queries.js';
import { requestAfter, type DeclineGround } from './selection-rules.js';

export interface RequestDecision {
  readonly selected: boolean;
  readonly ground: DeclineGround | null;
  readonly reason: string;
}

/** Selects or declines a candidate with written reasons (Act 1397/2016 § 123). The candidate hears of it with the invitations. */
export async function decideRequest(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  requestId: string,
  version: number,
  decision: RequestDecision,
): Promise<void> {
  const { situation, now } = await holdAsOfficer(tx, actor, tenderId, 'decide-request');
  const request = one((await readRequests(tx, tenderId)).filter(({ id }) => id === requestId));
  if (request.version !== version) throw commonProblem('stale-version');
  const status = requestAfter(request.status, decision.selected ? 'select' : 'decline');
  if (status === undefined) throw procedureProblem('request-move-not-allowed');
  const ground = decision.selected ? null : (decision.ground ?? 'unsuitable');
  await settleRequest(tx, request, { status, ground, reason: decision.reason, personId: actor.personId }, now);
  await recordMove(tx, actor, {
    subject: 'participation-request',
    subjectId: requestId,
    move: decision.selected ? 'select' : 'decline',
    from: request.status,
    to: status,
    authorityId: situation.authorityId,
    note: decision.reason,
  });
}
