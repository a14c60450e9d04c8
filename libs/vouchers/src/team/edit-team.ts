import {
  changedOne,
  execute,
  helsinkiDateOf,
  newId,
  one,
  recordMove,
  sql,
  type AuthorityActor,
  type CalendarDate,
  type Tx,
} from '@kasvutori/platform';
import { caseWorkerName, clientOf } from '../clients/client-queries.js';
import { clientProblem } from '../clients/clients-problems.js';
import { teamProblem } from './team-problems.js';
import type { TeamKind } from './team-queries.js';

export interface TeamMember {
  readonly kind: TeamKind;
  readonly role: string;
  readonly since?: CalendarDate;
  /** A case worker of the same authority; anyone else is named and can be reached. */
  readonly colleagueId?: string | null;
  readonly organisationId?: string | null;
  readonly organisationName?: string | null;
  readonly name?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
}

/** Takes somebody into the client's team: a colleague, who then finds the client among their own, or a contact elsewhere. */
export async function addTeamMember(
  tx: Tx,
  actor: AuthorityActor,
  clientId: string,
  member: TeamMember,
  now: Date,
): Promise<void> {
  const client = await clientOf(tx, actor.organisationId, clientId);
  const { kind, role, since = helsinkiDateOf(now), email = null, phone = null } = member;
  const { colleagueId, organisationId, organisationName, name } = await whoIs(tx, actor, member);
  if (colleagueId === null && email === null && phone === null)
    throw teamProblem('member-unreachable', { field: '/email' });
  const inserted = await execute(
    tx,
    `INSERT INTO vouchers.team_member (id, authority_id, client_id, person_id, kind, colleague_id, organisation_id, organisation_name, name, role,
                                       email, phone, since)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT (client_id, colleague_id) WHERE until IS NULL DO NOTHING`,
    [
      ...[newId(), client.authorityId, clientId, client.personId, kind, colleagueId, organisationId, organisationName],
      ...[name, role, email, phone, since],
    ],
  );
  if (inserted === 0) throw teamProblem('member-already', { field: '/colleagueId' });
  await note(tx, actor, client, 'team-join', `${name}, ${organisationName}: ${role}`);
}

/** Somebody leaves the team; the row stays, so that the client sees who worked with them and when. */
export async function endTeamMember(
  tx: Tx,
  actor: AuthorityActor,
  clientId: string,
  memberId: string,
  version: number,
  now: Date,
): Promise<void> {
  const client = await clientOf(tx, actor.organisationId, clientId);
  const member = one(
    await sql<{ name: string; organisationName: string; ended: boolean }>(
      tx,
      `SELECT name, organisation_name AS "organisationName", until IS NOT NULL AS ended FROM vouchers.team_member WHERE id = $1 AND client_id = $2`,
      [memberId, clientId],
    ),
  );
  if (member.ended) throw teamProblem('member-ended');
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.team_member SET until = greatest(since, $3::date), version = version + 1 WHERE id = $1 AND version = $2`,
      [memberId, version, helsinkiDateOf(now)],
    ),
  );
  await note(tx, actor, client, 'team-leave', `${member.name}, ${member.organisationName}`);
}

async function whoIs(tx: Tx, actor: AuthorityActor, member: TeamMember) {
  if (member.colleagueId) {
    const name = await caseWorkerName(tx, actor.organisationId, member.colleagueId);
    if (name === undefined) throw clientProblem('case-worker-unknown', { field: '/colleagueId' });
    const organisationName = await nameOf(tx, actor.organisationId);
    return { colleagueId: member.colleagueId, organisationId: actor.organisationId, organisationName, name };
  }
  if (!member.name) throw teamProblem('member-name-missing', { field: '/name' });
  const organisationName = member.organisationId ? await nameOf(tx, member.organisationId) : member.organisationName;
  if (!organisationName) throw teamProblem('member-name-missing', { field: '/organisationName' });
  return { colleagueId: null, organisationId: member.organisationId ?? null, organisationName, name: member.name };
}

const nameOf = async (tx: Tx, organisationId: string): Promise<string> =>
  one(await sql<{ name: string }>(tx, `SELECT name FROM app.organisation WHERE id = $1`, [organisationId])).name;

const note = (
  tx: Tx,
  actor: AuthorityActor,
  client: { readonly id: string; readonly authorityId: string; readonly personId: string },
  move: 'team-join' | 'team-leave',
  text: string,
): Promise<void> =>
  recordMove(tx, actor, {
    subject: 'client',
    subjectId: client.id,
    move,
    from: 'active',
    to: 'active',
    authorityId: client.authorityId,
    clientPersonId: client.personId,
    note: text,
  });
