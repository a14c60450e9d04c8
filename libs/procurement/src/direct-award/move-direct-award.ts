import { commonProblem, dbNow, recordMove, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { moveTender } from '../tenders/move-tender.js';
import { lockTender, type TenderRecord } from '../tenders/tender-record.js';
import { directAwardAfter, directAwardRefusal, type DirectAwardMove } from './direct-award-lifecycle.js';
import { directAwardProblem } from './direct-award-problems.js';
import {
  actsFor,
  changeDirectAward,
  lockDirectAward,
  readDirectAward,
  type DirectAwardRow,
  type MoveMarks,
} from './direct-award-queries.js';
import { directAwardState, type DirectAwardState } from './direct-award-state.js';

export interface HeldDirectAward extends DirectAwardState {
  readonly tender: TenderRecord;
  readonly award: DirectAwardRow;
  readonly at: Date;
}

/** Locks the tender and its direct award and judges the move by the database's clock. @throws 412 when stale. */
export async function holdDirectAward(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  move: DirectAwardMove,
): Promise<HeldDirectAward> {
  const found = await readDirectAward(tx, id);
  if (found.authorityId !== actor.organisationId) throw commonProblem('not-found');
  const tender = await lockTender(tx, found.tenderId);
  const award = await lockDirectAward(tx, id);
  if (award.version !== version) throw commonProblem('stale-version');
  const at = await dbNow(tx);
  const state = directAwardState(tender, award, at);
  const ownCompany = await actsFor(tx, actor.personId, award.providerId);
  const judged = { ...award, complete: state.lacks.length === 0, ownCompany };
  const refusal = directAwardRefusal(judged, move, actor.personId);
  if (refusal === undefined) return { ...state, tender, award, at };
  const errors = state.lacks.map(({ field, code, text }) => ({ pointer: field, code, text }));
  throw directAwardProblem(refusal, refusal === 'direct-award-incomplete' ? { errors } : {});
}

/** Changes the status and writes the history of the move. */
export async function makeMove(
  tx: Tx,
  actor: AuthorityActor,
  award: DirectAwardRow,
  move: DirectAwardMove,
  marks: MoveMarks,
  at: Date,
  note?: string,
): Promise<void> {
  const moved = directAwardAfter(award.status, move);
  if (!moved.ok) throw directAwardProblem(moved.refusal);
  await changeDirectAward(tx, award, moved.status, marks, at);
  await recordMove(tx, actor, {
    subject: 'direct-award',
    subjectId: award.id,
    move,
    from: award.status,
    to: moved.status,
    authorityId: award.authorityId,
    providerId: move === 'approve' ? award.providerId : null,
    note,
  });
}

/** Submits, returns or cancels. The tender is fixed while a colleague looks at it, and free again afterwards. */
export async function moveDirectAward(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  move: 'submit' | 'return' | 'cancel',
  reason?: string,
): Promise<void> {
  const { award, at } = await holdDirectAward(tx, actor, id, version, move);
  const marks: MoveMarks =
    move === 'submit'
      ? { submittedBy: actor.personId }
      : move === 'return'
        ? { submittedBy: null }
        : { submittedBy: null, cancelReason: reason ?? '' };
  await makeMove(tx, actor, award, move, marks, at, reason);
  if (move === 'submit') await moveTender(tx, actor, award.tenderId, 'submit-for-approval', at);
  else if (award.status === 'in-approval') await moveTender(tx, actor, award.tenderId, 'return', at, reason);
}
