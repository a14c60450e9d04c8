import {
  commonProblem,
  execute,
  publicAddress,
  recordMove,
  sendMail,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { clientOf } from '../clients/client-queries.js';
import { consentsOf } from '../consents/consent-queries.js';
import { setConsent } from '../consents/set-consent.js';
import { moveDataRequest, type DataRequestMove } from './data-request-lifecycle.js';
import { ANSWER_MAILS } from './data-request-mails.js';
import { findDataRequest, type DataRequestRow } from './data-request-queries.js';
import { dataRequestProblem } from './data-requests-problems.js';

export interface AnswerToRequest {
  readonly move: DataRequestMove;
  readonly answer: string;
  readonly version: number;
}

/**
 * Answers a client's request, once, with words that the client reads. Granted, what may go goes by the schedule of retention, and whatever the client
 * has allowed is taken back as they would take it back themselves; what the law asks to be kept stays either way.
 * @throws Problem 'data-request-answered' (409); 'stale-version' (412).
 */
export async function answerDataRequest(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  { move, answer, version }: AnswerToRequest,
  now: Date,
): Promise<void> {
  const request = await findDataRequest(tx, actor.organisationId, id);
  if (request === undefined) throw commonProblem('not-found');
  const to = moveDataRequest(request.status, move);
  if (to === undefined) throw dataRequestProblem('data-request-answered');
  const changed = await execute(
    tx,
    `UPDATE vouchers.data_request SET status = $3, answered_by = $4, answered_by_name = $5, answered_at = $6, answer = $7, version = version + 1
      WHERE id = $1 AND version = $2 AND status = 'asked'`,
    [id, version, to, actor.personId, actor.name, now, answer],
  );
  if (changed === 0) throw commonProblem('stale-version');
  await recordMove(tx, actor, {
    ...{ subject: 'data-request', subjectId: id, move, from: request.status, to },
    ...{ authorityId: request.authorityId, clientPersonId: request.personId, note: answer },
  });
  if (move === 'grant' && request.kind !== 'erase') await takeConsentsBack(tx, actor, request, now);
  await tellClient(tx, request, move, now);
}

async function takeConsentsBack(tx: Tx, actor: AuthorityActor, request: DataRequestRow, now: Date): Promise<void> {
  const client = await clientOf(tx, actor.organisationId, request.clientId);
  for (const { purpose, organisationId, inForce } of await consentsOf(tx, client.id)) {
    if (!inForce) continue;
    const back = { purpose, given: false, ...(organisationId !== null && { organisationId }) };
    await setConsent(tx, actor, client, back, now);
  }
}

/** The answer itself stands in Kasvutori; the mail says that it is there. An authority must answer, so no consent is asked for it. */
async function tellClient(tx: Tx, request: DataRequestRow, move: DataRequestMove, now: Date): Promise<void> {
  const { clientEmail: to, clientLanguage: language, authorityId } = request;
  const { subject, body } = ANSWER_MAILS[move];
  const data = {
    clientName: request.clientName,
    authorityName: request.authorityName,
    link: `${publicAddress()}/client/data-requests`,
  };
  await sendMail(tx, { to, language, subject: subject[language], body: body[language], data, authorityId }, now);
}
