import {
  type AuthorityActor,
  commonProblem,
  dbNow,
  one,
  recordMove,
  sendMail,
  sql,
  type Tx,
} from '@kasvutori/platform';
import type { Language, Localised } from '@kasvutori/platform';
import { CORRECTION_ANSWERED } from './remedy-mails.js';
import { type CORRECTION_ANSWERS, moveCorrection } from './remedy-lifecycle.js';
import { changeCorrection, holdDecision, readCorrection } from './remedy-queries.js';
import { remedyProblem } from './remedies-problems.js';

export interface CorrectionAnswer {
  readonly answer: (typeof CORRECTION_ANSWERS)[number];
  readonly reason: string;
}

/** Answers a correction request with reasons, and tells the party. An accepted one is carried out by reopening the decision. */
export async function answerCorrection(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  { answer, reason }: CorrectionAnswer,
): Promise<string> {
  const { tenderId } = await readCorrection(tx, id);
  await holdDecision(tx, actor, tenderId);
  const now = await dbNow(tx);
  const request = await readCorrection(tx, id);
  if (request.version !== version) throw commonProblem('stale-version');
  const moved = moveCorrection(request.status, answer);
  if (!moved.ok) throw remedyProblem(moved.refusal);
  await changeCorrection(tx, request, moved.status, { resolution: reason, by: actor.name, at: now });
  await recordMove(tx, actor, {
    subject: 'correction-request',
    subjectId: id,
    move: answer,
    from: request.status,
    to: moved.status,
    authorityId: request.authorityId,
    providerId: request.providerId,
    note: reason,
  });
  const filer = one(
    await sql<{ email: string; language: Language; title: Localised; authorityName: string }>(
      tx,
      `SELECT p.email, p.language, t.title, o.name AS "authorityName"
         FROM app.person p, procurement.tender t JOIN app.organisation o ON o.id = t.authority_id WHERE p.id = $1 AND t.id = $2`,
      [request.filedBy, tenderId],
    ),
  );
  const data = {
    tenderTitle: filer.title,
    authorityName: filer.authorityName,
    number: request.decisionNumber,
    status: moved.status,
    reason,
  };
  const { subject, body } = CORRECTION_ANSWERED;
  const mail = {
    to: filer.email,
    language: filer.language,
    subject: subject[filer.language],
    body: body[filer.language],
  };
  await sendMail(tx, { ...mail, data, authorityId: request.authorityId }, now);
  return tenderId;
}
