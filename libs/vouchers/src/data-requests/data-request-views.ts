import {
  audit,
  commonProblem,
  one,
  permitted,
  readHistory,
  sql,
  type AuthorityActor,
  type ClientActor,
  type RetentionRule,
  type Tx,
} from '@kasvutori/platform';
import { clientsOfPerson } from '../clients/client-queries.js';
import { dataRequestsOfPerson, findDataRequest, type DataRequestRow } from './data-request-queries.js';
import type { DataRequestDetail, DataRequestItem, OwnDataRequest, OwnDataRights } from './data-requests.dto.js';
import { keptOfClient } from './kept-of-client.js';

interface Standing {
  readonly everythingGoes: boolean;
  readonly held: boolean;
}
const standingOf = async (tx: Tx, clientId: string): Promise<Standing> =>
  one(
    await sql<Standing>(
      tx,
      `SELECT vouchers.is_undecided(c) AS "everythingGoes", vouchers.is_held(c) AS held FROM vouchers.client c WHERE c.id = $1`,
      [clientId],
    ),
  );

/** What each authority keeps of the client by its schedule, and what the client has asked of it. */
export async function ownDataRights(
  tx: Tx,
  actor: ClientActor,
  rules: readonly RetentionRule[],
): Promise<OwnDataRights[]> {
  const requests = await dataRequestsOfPerson(tx, actor.personId);
  const clients = await clientsOfPerson(tx, actor.personId);
  const authorities = await sql<{ id: string; name: string }>(
    tx,
    'SELECT id, name FROM app.organisation WHERE id = ANY ($1)',
    [clients.map(({ authorityId }) => authorityId)],
  );
  const names = new Map(authorities.map(({ id, name }) => [id, name]));
  const rights: OwnDataRights[] = [];
  for (const { id: clientId, authorityId } of clients)
    rights.push({
      clientId,
      authorityName: names.get(authorityId) ?? '',
      kept: await keptOfClient(tx, clientId, rules),
      everythingGoes: (await standingOf(tx, clientId)).everythingGoes,
      requests: requests.filter((request) => request.clientId === clientId).map(presentOwn),
      permittedActions: permitted(actor, [{ action: 'data-request:make' }]),
    });
  return rights;
}

const presentOwn = ({ id, kind, message, askedAt, answerBy, status, ...answer }: DataRequestRow): OwnDataRequest => ({
  ...{ id, kind, message, askedAt, answerBy, status },
  ...{ answeredAt: answer.answeredAt, answeredByName: answer.answeredByName },
  ...{ answer: answer.answer, erasedAt: answer.erasedAt },
});

export const presentItem = (row: DataRequestRow): DataRequestItem => ({
  ...presentOwn(row),
  ...{ clientId: row.clientId, clientName: row.clientName, clientReference: row.clientReference },
  ...{ caseWorkerName: row.caseWorkerName, version: row.version },
});

/** A request with what the schedule says of the client. Reading it is logged for the client to see. */
export async function dataRequestDetail(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  rules: readonly RetentionRule[],
): Promise<DataRequestDetail> {
  const row = await findDataRequest(tx, actor.organisationId, id);
  if (row === undefined) throw commonProblem('not-found');
  await audit(tx, actor, {
    ...{ action: 'data-request.read', subject: 'data-request', subjectId: id },
    ...{ authorityId: row.authorityId, subjectPersonId: row.personId },
  });
  const refusal = row.status === 'asked' ? undefined : 'data-request-answered';
  return {
    ...presentItem(row),
    ...(await standingOf(tx, row.clientId)),
    kept: await keptOfClient(tx, row.clientId, rules),
    permittedActions: permitted(actor, [
      { action: 'data-request:grant', refusal },
      { action: 'data-request:refuse', refusal },
    ]),
    history: await readHistory(tx, 'data-request', id),
  };
}
