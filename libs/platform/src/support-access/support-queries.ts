import { permitted } from '../access/actions.js';
import type { AuthorityActor } from '../access/actor.js';
import { one } from '../database/rows.js';
import { sql, type Tx } from '../database/tx.js';
import { readRealNow } from '../identity/identity-queries.js';
import type { SupportAccessesView, SupportAccessView } from './support-access.dto.js';
import { endRefusal, grantRefusal, supportStateOf, type SupportTimes } from './support-rules.js';

type SupportRow = Omit<SupportAccessView, 'state' | 'permittedActions'> & SupportTimes;

export const readSupportAccesses = async (tx: Tx, actor: AuthorityActor): Promise<SupportAccessesView> => {
  const now = await readRealNow(tx);
  const rows = await sql<SupportRow>(
    tx,
    `SELECT id, requested_by AS "requestedBy", requested_by_name AS "requestedByName", requested_at AS "requestedAt", reason, ticket, minutes,
            granted_by_name AS "grantedByName", granted_at AS "grantedAt", until, ended_by_name AS "endedByName", ended_at AS "endedAt"
       FROM app.support_access WHERE authority_id = $1 ORDER BY requested_at DESC, id DESC LIMIT 200`,
    [actor.organisationId],
  );
  return {
    items: rows.map(({ requestedBy, ...row }) => ({
      ...row,
      state: supportStateOf({ requestedBy, ...row }, now),
      permittedActions: permitted(actor, [
        { action: 'support-access:grant', refusal: grantRefusal({ requestedBy, ...row }, actor.personId, now) },
        { action: 'support-access:end', refusal: endRefusal({ requestedBy, ...row }, now) },
      ]),
    })),
    permittedActions: permitted(actor, [{ action: 'support-access:ask' }]),
  };
};

/** @throws not-found (404) when it is not about the actor's authority */
export const lockSupportAccess = async (
  tx: Tx,
  { organisationId }: AuthorityActor,
  id: string,
): Promise<SupportTimes & { readonly reason: string; readonly ticket: string }> =>
  one(
    await sql<SupportTimes & { readonly reason: string; readonly ticket: string }>(
      tx,
      `SELECT requested_by AS "requestedBy", requested_at AS "requestedAt", until, ended_at AS "endedAt", reason, ticket
         FROM app.support_access WHERE id = $1 AND authority_id = $2 FOR UPDATE`,
      [id, organisationId],
    ),
  );
