import {
  addDays,
  calendarDate,
  dbNow,
  execute,
  helsinkiDateOf,
  newId,
  one,
  recordMove,
  sql,
  type AuthorityActor,
  type ClientActor,
  type Language,
  type Tx,
} from '@kasvutori/platform';
import { mailAsAllowed } from '../consents/mail-as-allowed.js';
import { decisionById } from '../decisions/decision-queries.js';
import { isLate } from '../decisions/serving.js';
import { openAppealOf } from './appeal-queries.js';
import { appealProblem } from './appeals-problems.js';
import { RECEIVED_MAIL } from './appeal-mails.js';

/** What the authority aims at; the law says without delay (hallintolaki § 49 e). */
const ANSWER_WITHIN_DAYS = 30;

/**
 * Opens a case against a decision. A late request is taken in and marked: whether it is dismissed is decided, not left
 * undone (hallintolaki § 49 e). What came on paper is filed by the case worker with the day it arrived. @returns its id.
 */
export async function fileAppeal(
  tx: Tx,
  actor: ClientActor | AuthorityActor,
  decisionId: string,
  input: { demands: string; arrivedOn?: string },
): Promise<string> {
  // The decision's row is the queue: two tabs file one case.
  one(await sql(tx, `SELECT pg_advisory_xact_lock(hashtextextended('appeal:' || $1, 0))`, [decisionId]));
  const decision = await decisionById(tx, decisionId);
  const now = await dbNow(tx);
  const today = helsinkiDateOf(now);
  if (decision.kind === 'answer') throw appealProblem('answer-goes-to-court');
  const open = await openAppealOf(tx, decisionId);
  if (open !== undefined) throw appealProblem('appeal-open-already', { params: open });
  const paper = actor.kind === 'authority';
  const filedOn = paper && input.arrivedOn !== undefined ? calendarDate(input.arrivedOn) : today;
  if (filedOn > today) throw appealProblem('appeal-in-future', { field: '/arrivedOn' });
  // A letter that has not been sent yet has not begun its time.
  const late = isLate(filedOn, decision.sentOn === null ? null : decision.appealBy);
  const id = newId();
  const { next } = one(await sql<{ next: bigint }>(tx, `SELECT nextval('vouchers.appeal_number') AS next`));
  const number = `O-${String(next).padStart(6, '0')}`;
  const { authorityId, clientId, personId } = decision;
  await execute(
    tx,
    `INSERT INTO vouchers.appeal (id, number, authority_id, client_id, person_id, decision_id, contested_by, channel, filed_on, filed_by, late, demands, answer_by, status)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'received')`,
    [
      ...[
        id,
        number,
        authorityId,
        clientId,
        personId,
        decisionId,
        decision.decidedById,
        paper ? 'paper' : 'web',
        filedOn,
      ],
      ...[actor.personId, late, input.demands, addDays(filedOn, ANSWER_WITHIN_DAYS)],
    ],
  );
  await recordMove(tx, actor, {
    ...{ subject: 'appeal', subjectId: id, move: 'file', from: null, to: 'received', authorityId },
    clientPersonId: personId,
    note: decision.number,
  });
  const { email, language } = one(
    await sql<{ email: string; language: Language }>(tx, `SELECT email, language FROM vouchers.client WHERE id = $1`, [
      clientId,
    ]),
  );
  const { subject, body } = RECEIVED_MAIL;
  const data = {
    number,
    decision: decision.number,
    clientName: decision.clientName,
    authorityName: decision.authorityName,
  };
  const about = { clientId, purpose: 'contact-vouchers' } as const;
  await mailAsAllowed(
    tx,
    about,
    { to: email, language, subject: subject[language], body: body[language], data, authorityId },
    now,
  );
  return id;
}
