import {
  changedOne,
  dbNow,
  execute,
  helsinkiDateOf,
  newId,
  recordMove,
  sql,
  violatedConstraint,
  type ActMove,
  type AuthorityActor,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { lockAlliance, readShares, type AllianceRow } from '../alliances/alliance-queries.js';
import { refuseOver } from '../alliances/record-facts.js';
import { sharesOn } from '../alliances/party-shares.js';
import { decisionProblem } from './decisions-problems.js';
import type { GroupKind } from './proposal-lifecycle.js';

type Side = AuthorityActor | ProviderActor;

/** Whom the actor's own organisation can name. */
export const peopleToName = (tx: Tx, actor: Side): Promise<{ personId: string; name: string }[]> =>
  sql(
    tx,
    `SELECT DISTINCT p.id AS "personId", p.name FROM app.membership m JOIN app.person p ON p.id = m.person_id
      WHERE m.organisation_id = $1 ORDER BY p.name, p.id LIMIT 500`,
    [actor.organisationId],
  );

/** Names one of the actor's own people to a group. */
export async function nameMember(
  tx: Tx,
  actor: Side,
  allianceId: string,
  { group, personId }: { readonly group: GroupKind; readonly personId: string },
): Promise<void> {
  const alliance = await lockAlliance(tx, allianceId);
  refuseOver(alliance);
  const person = (await peopleToName(tx, actor)).find((one) => one.personId === personId);
  if (person === undefined) throw decisionProblem('alliance-member-unknown', { field: '/personId' });
  await execute(
    tx,
    `INSERT INTO contracts.alliance_member (id, alliance_id, group_kind, person_id, person_name, organisation_id, named_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [newId(), allianceId, group, personId, person.name, actor.organisationId, await dbNow(tx)],
  ).catch((error: unknown) => {
    throw violatedConstraint(error) === 'alliance_member_once' ? decisionProblem('alliance-member-twice') : error;
  });
  await record(tx, actor, alliance, 'name-member', person.name);
}

/** Ends a membership of the actor's own people. Votes that were cast stay; those still open are not the successor's. */
export async function endMember(tx: Tx, actor: Side, allianceId: string, memberId: string): Promise<void> {
  const alliance = await lockAlliance(tx, allianceId);
  refuseOver(alliance);
  const [member] = await sql<{ name: string }>(
    tx,
    `SELECT person_name AS name FROM contracts.alliance_member WHERE id = $1 AND alliance_id = $2`,
    [memberId, allianceId],
  );
  changedOne(
    await execute(
      tx,
      `UPDATE contracts.alliance_member SET ended_at = $4
        WHERE id = $1 AND alliance_id = $2 AND organisation_id = $3 AND ended_at IS NULL`,
      [memberId, allianceId, actor.organisationId, await dbNow(tx)],
    ),
  );
  await record(tx, actor, alliance, 'end-member', member?.name ?? '');
}

const record = (tx: Tx, actor: Side, alliance: AllianceRow, move: ActMove, note: string): Promise<void> =>
  recordMove(tx, actor, {
    subject: 'alliance',
    subjectId: alliance.id,
    move,
    from: alliance.phase,
    to: alliance.phase,
    authorityId: alliance.authorityId,
    note,
  });

export interface Member {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
}

export const membersOf = (tx: Tx, allianceId: string, group: GroupKind): Promise<Member[]> =>
  sql<Member>(
    tx,
    `SELECT id, person_id AS "personId", organisation_id AS "organisationId" FROM contracts.alliance_member
      WHERE alliance_id = $1 AND group_kind = $2 AND ended_at IS NULL ORDER BY id`,
    [allianceId, group],
  );

/** The owner and everyone who shares today have to sit in the executive group before it decides. */
export async function refuseIncomplete(
  tx: Tx,
  { id, authorityId }: AllianceRow,
  members: readonly Member[],
  now: Date,
): Promise<void> {
  const tables = await readShares(tx, id, null);
  const table = sharesOn(tables, helsinkiDateOf(now)) ?? tables[0];
  const sides = [authorityId, ...(table?.shares ?? []).map(({ providerId }) => providerId)];
  const absent = sides.filter((side) => !members.some(({ organisationId }) => organisationId === side));
  if (absent.length === 0) return;
  const names = await sql<{ name: string }>(
    tx,
    `SELECT name FROM app.organisation WHERE id = ANY ($1::uuid[]) ORDER BY name`,
    [absent],
  );
  throw decisionProblem('alliance-group-incomplete', {
    params: { missing: names.map(({ name }) => name).join(', ') },
  });
}
