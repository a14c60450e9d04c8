import {
  addDays,
  dbNow,
  emit,
  helsinkiDateOf,
  recordMove,
  sql,
  systemActor,
  type Actor,
  type AuthorityActor,
  type CalendarDate,
  type Tx,
} from '@kasvutori/platform';
import { isComplete } from './check-content.js';
import { cooperationActivated } from './cooperation-events.js';
import { cooperationAfter, END_REASONS, type CooperationMove, type KEEPER_MOVES } from './cooperation-lifecycle.js';
import { cooperationProblem } from './cooperation-problems.js';
import { forgetAcceptances, lockCooperation, moveHead, type Cooperation } from './cooperation-queries.js';
import { lockOwn } from './write-cooperation.js';

/** What its keeper does with an agreement. Proposing asks the parties to accept it; the content is fixed from then on. */
export async function moveAsKeeper(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  move: (typeof KEEPER_MOVES)[number],
  note?: string,
): Promise<void> {
  const cooperation = await lockOwn(tx, actor, id, version);
  if (move === 'propose') {
    if (!isComplete(cooperation)) throw cooperationProblem('cooperation-incomplete');
    await forgetAcceptances(tx, id);
  }
  const ends = move === 'terminate' ? { validTo: laterOf(cooperation.validFrom, await dbNow(tx)) } : {};
  await applyMove(tx, actor, cooperation, move, { note, ...ends });
}

/** Moves a locked agreement and records it; anything outside the table is a 409. */
export async function applyMove(
  tx: Tx,
  actor: Actor,
  cooperation: Cooperation,
  move: CooperationMove,
  { note, validTo }: { note?: string | undefined; validTo?: CalendarDate } = {},
): Promise<void> {
  const status = cooperationAfter(cooperation.status, move);
  if (status === undefined) throw cooperationProblem('cooperation-move-not-allowed');
  await moveHead(tx, cooperation, { status, endReason: END_REASONS[move], validTo }, await dbNow(tx));
  await recordMove(tx, actor, {
    subject: 'cooperation',
    subjectId: cooperation.id,
    move,
    from: cooperation.status,
    to: status,
    authorityId: cooperation.authorityId,
    note,
  });
  if (move === 'activate' && cooperation.replacesId !== null)
    await emit(tx, cooperationActivated, { cooperationId: cooperation.id });
}

/** The version before ends on the day the new one begins, or at once when it has begun. */
export async function endReplaced(tx: Tx, { cooperationId }: { cooperationId: string }, now: Date): Promise<void> {
  const { replacesId, validFrom } = await lockCooperation(tx, cooperationId);
  if (replacesId === null) return;
  const before = await lockCooperation(tx, replacesId);
  if (before.status !== 'active') return;
  const today = helsinkiDateOf(now);
  const actor = systemActor('contracts.replace-cooperation');
  if (validFrom <= today) await applyMove(tx, actor, before, 'replace', { validTo: laterOf(before.validFrom, now) });
  else await moveHead(tx, before, { status: 'active', validTo: earlier(before.validTo, validFrom) }, now);
}

/** Ends the agreements whose last day has passed. */
export async function expireCooperations(tx: Tx, now: Date): Promise<number> {
  const due = await sql<{ id: string; replaced: boolean }>(
    tx,
    `SELECT c.id, EXISTS (SELECT FROM contracts.cooperation n WHERE n.replaces_id = c.id AND n.status = 'active') AS replaced
       FROM contracts.cooperation c WHERE c.status = 'active' AND c.valid_to <= $1 ORDER BY c.id LIMIT 100`,
    [helsinkiDateOf(now)],
  );
  const actor = systemActor('contracts.expire-cooperations');
  for (const { id, replaced } of due)
    await applyMove(tx, actor, await lockCooperation(tx, id), replaced ? 'replace' : 'expire');
  return due.length;
}

/** Today, but never before the agreement began: an agreement ended on its first day was in force on no day but that one. */
function laterOf(validFrom: CalendarDate, now: Date): CalendarDate {
  const today = helsinkiDateOf(now);
  return today > validFrom ? today : addDays(validFrom, 1);
}

const earlier = (end: CalendarDate | null, day: CalendarDate): CalendarDate => (end !== null && end < day ? end : day);
