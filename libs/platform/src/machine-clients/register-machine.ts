import type { OrganisationActor } from '../access/actor.js';
import type { ActCode } from '../audit/act-words.js';
import { audit } from '../audit/audit.js';
import type { Issuer } from '../config/issuer.js';
import { one } from '../database/rows.js';
import { execute, sql, type Tx } from '../database/tx.js';
import { newId } from '../identifiers/ids.js';
import { readRealNow } from '../identity/identity-queries.js';
import { programIssuer } from '../identity/issuer-limits.js';
import { memberProblem } from '../members/members-problems.js';
import { commonProblem } from '../problems/common-problems.js';
import { addDays, type CalendarDate } from '../time/calendar-date.js';
import { startOfHelsinkiDay } from '../time/helsinki.js';
import { lockMachine } from './machine-client-queries.js';
import { machineRefusal, type MachineWish } from './machine-client-rules.js';
import { machineProblem } from './machine-clients-access.js';
import type { MachineClientChange, MachineClientInput } from './machine-clients.dto.js';

/**
 * Gives a program of the organisation rights of its own. Runs as the system, as whoever manages people writes no person rows.
 * @param issuers one of them gives its tokens (`programIssuer`)
 * @returns its id. @throws client-id-known, no-program-issuer, and what `machineRefusal` says (409)
 */
export async function registerMachine(
  tx: Tx,
  actor: OrganisationActor,
  issuers: readonly Issuer[],
  { role, ...input }: MachineClientInput,
  now: Date,
): Promise<string> {
  const { organisationId } = actor;
  const expiresAt = await judge(tx, actor, { role, ...input });
  const organisation = one(
    await sql<{ businessId: string }>(tx, 'SELECT business_id AS "businessId" FROM app.organisation WHERE id = $1', [
      organisationId,
    ]),
  );
  const issuer = programIssuer(issuers, { kind: actor.kind, ...organisation });
  if (issuer === undefined) throw machineProblem('no-program-issuer');
  const [id, personId] = [newId(), newId()];
  await lockClientId(tx, input.clientId);
  const made = await execute(
    tx,
    `INSERT INTO app.person (id, name, email, issuer, subject, created_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (issuer, subject) DO NOTHING`,
    [personId, input.name, input.contact, issuer.alias, input.clientId, now],
  );
  if (made === 0) throw machineProblem('client-id-known', { field: '/clientId' });
  await execute(
    tx,
    'INSERT INTO app.membership (person_id, organisation_id, role, created_at) VALUES ($1, $2, $3, $4)',
    [personId, organisationId, role, now],
  );
  await execute(
    tx,
    `INSERT INTO app.machine_client (id, organisation_id, person_id, role, scopes, expires_at, registered_by, registered_at, name, contact, client_id, registered_by_name)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      id,
      organisationId,
      personId,
      role,
      input.scopes,
      expiresAt,
      actor.personId,
      now,
      input.name,
      input.contact,
      input.clientId,
      actor.name,
    ],
  );
  await trace(tx, actor, id, 'machine-client.register', { after: { ...input, role } });
  return id;
}

/**
 * Another name, contact, scopes or last day; another client id is another secret, and tokens of the old one open nothing any more.
 * @throws 404, 412; client-id-known, machine-client-ended, and what `machineRefusal` says (409)
 */
export async function changeMachine(
  tx: Tx,
  actor: OrganisationActor,
  { id, version }: { readonly id: string; readonly version: number },
  input: MachineClientChange,
): Promise<void> {
  const before = await lockMachine(tx, actor.organisationId, id);
  if (before.ended) throw machineProblem('machine-client-ended');
  if (before.version !== version) throw commonProblem('stale-version');
  const expiresAt = await judge(tx, actor, { role: before.role, ...input });
  await lockClientId(tx, input.clientId);
  const taken = await sql(
    tx,
    `SELECT FROM app.person p JOIN app.person other USING (issuer) WHERE p.id = $1 AND other.subject = $2 AND other.id <> p.id`,
    [before.personId, input.clientId],
  );
  if (taken.length > 0) throw machineProblem('client-id-known', { field: '/clientId' });
  await execute(tx, 'UPDATE app.person SET name = $2, email = $3, subject = $4 WHERE id = $1', [
    before.personId,
    input.name,
    input.contact,
    input.clientId,
  ]);
  await execute(
    tx,
    `UPDATE app.machine_client SET scopes = $2, expires_at = $3, name = $4, contact = $5, client_id = $6, version = version + 1 WHERE id = $1`,
    [id, input.scopes, expiresAt, input.name, input.contact, input.clientId],
  );
  const { clientId, scopes } = before;
  await trace(tx, actor, id, 'machine-client.change', {
    before: { clientId, scopes, until: before.expiresAt.toISOString() },
    after: { ...input },
  });
}

/** For good: its role is gone, and so is every right. @throws 404; machine-client-ended (409) */
export async function endMachine(tx: Tx, actor: OrganisationActor, id: string): Promise<void> {
  const { personId, ended } = await lockMachine(tx, actor.organisationId, id);
  if (ended) throw machineProblem('machine-client-ended');
  await execute(tx, 'UPDATE app.machine_client SET ended_at = clock_timestamp(), version = version + 1 WHERE id = $1', [
    id,
  ]);
  await execute(tx, 'DELETE FROM app.membership WHERE person_id = $1', [personId]);
  await trace(tx, actor, id, 'machine-client.end', {});
}

/** Of two who give one client id at once, the later waits and is told. */
const lockClientId = (tx: Tx, clientId: string): Promise<unknown> =>
  sql(tx, `SELECT pg_advisory_xact_lock(hashtextextended('machine-client:' || $1, 0))`, [clientId]);

/** When the last day in Finland ends, once the wish is judged. Programs live in real time, whatever the sandbox clock says. */
async function judge(
  tx: Tx,
  actor: OrganisationActor,
  { lastDay, ...wish }: Omit<MachineWish, 'expiresAt'> & { readonly lastDay: string },
): Promise<Date> {
  const expiresAt = startOfHelsinkiDay(addDays(lastDay as CalendarDate, 1));
  const refusal = machineRefusal(actor.kind, { ...wish, expiresAt }, await readRealNow(tx));
  if (refusal === 'role-of-another-kind') throw memberProblem(refusal, { field: '/role' });
  if (refusal !== undefined)
    throw machineProblem(refusal, { field: refusal === 'scope-outside-role' ? '/scopes' : '/lastDay' });
  return expiresAt;
}

const trace = (
  tx: Tx,
  actor: OrganisationActor,
  subjectId: string,
  action: ActCode,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> =>
  audit(tx, actor, {
    action,
    subject: 'machine-client',
    subjectId,
    authorityId: actor.kind === 'authority' ? actor.organisationId : null,
    detail,
  });
