import {
  changedOne,
  commonProblem,
  dbNow,
  execute,
  recordMove,
  sql,
  systemActor,
  type Actor,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { instantOfLocal, isLocalDeadline } from '../tenders/local-deadline.js';
import { isComplete } from './consultation-detail.js';
import {
  consultationAfter,
  consultationRefusal,
  extendRefusal,
  type ConsultationMove,
} from './consultation-lifecycle.js';
import { lockConsultation, readQuestions, type StoredConsultation } from './consultation-queries.js';
import { dialogueProblem } from './dialogue-problems.js';
import { DEADLINE_FORM } from './write-consultation.js';

/** Opens or closes a consultation, judged by the database's clock. @returns the instant. @throws 412 when stale. */
export async function moveConsultation(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  move: ConsultationMove,
): Promise<Date> {
  const consultation = await lockConsultation(tx, id);
  if (consultation.version !== version) throw commonProblem('stale-version');
  const at = await dbNow(tx);
  const complete = isComplete(consultation, await readQuestions(tx, id), at);
  const { status, answersEnd: deadline } = consultation;
  const refusal = consultationRefusal({ status, deadline, complete }, move, at);
  if (refusal !== undefined) throw dialogueProblem(refusal);
  await makeMove(tx, actor, consultation, move, at);
  return at;
}

/** Gives more time to answer. @throws 409 when the time has ended, 422 when the new deadline is not later. */
export async function extendConsultation(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  local: string,
): Promise<Date> {
  const consultation = await lockConsultation(tx, id);
  if (consultation.version !== version) throw commonProblem('stale-version');
  const deadline = isLocalDeadline(local) ? instantOfLocal(local) : null;
  if (deadline === null) {
    const errors = [{ pointer: '/answersDeadline', code: 'deadline-form', text: DEADLINE_FORM }];
    throw commonProblem('validation-failed', { errors });
  }
  const at = await dbNow(tx);
  const refusal = extendRefusal({ status: consultation.status, deadline: consultation.answersEnd }, deadline, at);
  if (refusal !== undefined) throw dialogueProblem(refusal, { field: '/answersDeadline' });
  await execute(
    tx,
    `UPDATE procurement.consultation SET answers_local = $2, answers_deadline = $3, updated_at = $4, version = version + 1 WHERE id = $1`,
    [id, local, deadline, at],
  );
  await recordMove(tx, actor, {
    subject: 'consultation',
    subjectId: id,
    move: 'extend',
    from: consultation.status,
    to: consultation.status,
    authorityId: actor.organisationId,
    note: local.replace('T', ' '),
  });
  return at;
}

/** Every consultation whose time has come is closed. */
export async function closeDueConsultations(tx: Tx, now: Date): Promise<number> {
  const due = await sql<Pick<StoredConsultation, 'id' | 'authorityId' | 'status'>>(
    tx,
    `SELECT id, authority_id AS "authorityId", status FROM procurement.consultation
      WHERE status = 'open' AND answers_deadline <= $1 ORDER BY answers_deadline, id LIMIT 200 FOR UPDATE SKIP LOCKED`,
    [now],
  );
  for (const consultation of due) await makeMove(tx, systemActor('consultations.close'), consultation, 'close', now);
  return due.length;
}

async function makeMove(
  tx: Tx,
  actor: Actor,
  { id, status, authorityId }: Pick<StoredConsultation, 'id' | 'authorityId' | 'status'>,
  move: ConsultationMove,
  at: Date,
): Promise<void> {
  const to = consultationAfter(status, move);
  if (to === undefined) throw dialogueProblem('consultation-move-not-allowed');
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.consultation SET status = $3, updated_at = $4, version = version + 1,
              opened_at = CASE $5 WHEN 'open' THEN $4::timestamptz ELSE opened_at END WHERE id = $1 AND status = $2`,
      [id, status, to, at, move],
    ),
  );
  await recordMove(tx, actor, { subject: 'consultation', subjectId: id, move, from: status, to, authorityId });
}
