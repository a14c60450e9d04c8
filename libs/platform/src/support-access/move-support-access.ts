import type { AuthorityActor } from '../access/actor.js';
import type { ActCode } from '../audit/act-words.js';
import { audit } from '../audit/audit.js';
import { one } from '../database/rows.js';
import { execute, sql, type Tx } from '../database/tx.js';
import { newId } from '../identifiers/ids.js';
import { readRealNow } from '../identity/identity-queries.js';
import type { SupportAccessInput } from './support-access.dto.js';
import { supportProblem } from './support-access-access.js';
import { lockSupportAccess } from './support-queries.js';
import { endRefusal, grantRefusal } from './support-rules.js';

/** An operator asks an authority to be let in. Runs as the system: the authority need not be the operator's own. @throws 404 */
export async function askSupportAccess(
  tx: Tx,
  operator: AuthorityActor,
  { authorityId, reason, ticket, minutes }: SupportAccessInput,
): Promise<string> {
  one(await sql(tx, `SELECT FROM app.organisation WHERE id = $1 AND kind = 'authority'`, [authorityId]));
  const id = newId();
  await execute(
    tx,
    `INSERT INTO app.support_access (id, authority_id, requested_by, requested_by_name, reason, ticket, minutes) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, authorityId, operator.personId, operator.name, reason, ticket, minutes],
  );
  await audit(tx, operator, {
    action: 'support-access.ask',
    subject: 'support-access',
    subjectId: id,
    authorityId,
    reason,
    detail: { ticket, minutes },
  });
  return id;
}

/** Lets the operator in for the minutes they asked for. @throws 404; support-own (403), support-not-asked (409) */
export async function grantSupportAccess(tx: Tx, actor: AuthorityActor, id: string): Promise<void> {
  const access = await lockSupportAccess(tx, actor, id);
  const now = await readRealNow(tx);
  const refusal = grantRefusal(access, actor.personId, now);
  if (refusal !== undefined) throw supportProblem(refusal);
  await execute(
    tx,
    `UPDATE app.support_access SET granted_by = $2, granted_by_name = $3, granted_at = $4, until = $4::timestamptz + make_interval(mins => minutes) WHERE id = $1`,
    [id, actor.personId, actor.name, now],
  );
  await trace(tx, actor, 'support-access.grant', id, access);
}

/** Ends it at once, or refuses it before it began. @throws 404; support-over (409) */
export async function endSupportAccess(tx: Tx, actor: AuthorityActor, id: string): Promise<void> {
  const access = await lockSupportAccess(tx, actor, id);
  const now = await readRealNow(tx);
  const refusal = endRefusal(access, now);
  if (refusal !== undefined) throw supportProblem(refusal);
  await execute(tx, 'UPDATE app.support_access SET ended_by = $2, ended_by_name = $3, ended_at = $4 WHERE id = $1', [
    id,
    actor.personId,
    actor.name,
    now,
  ]);
  await trace(tx, actor, access.until === null ? 'support-access.refuse' : 'support-access.end', id, access);
}

const trace = (
  tx: Tx,
  actor: AuthorityActor,
  action: ActCode,
  subjectId: string,
  { reason, ticket }: { readonly reason: string; readonly ticket: string },
): Promise<void> =>
  audit(tx, actor, {
    action,
    subject: 'support-access',
    subjectId,
    authorityId: actor.organisationId,
    reason,
    detail: { ticket },
  });
