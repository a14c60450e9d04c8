import { one, sql, type MandateScope, type Tx } from '@kasvutori/platform';
import type { MandateDays } from './mandate-state.js';

export const GIVEN_HOW = ['client', 'paper', 'guardianship', 'company'] as const;
export type GivenHow = (typeof GIVEN_HOW)[number];

export interface MandateRow extends MandateDays {
  readonly id: string;
  readonly authorityId: string;
  readonly authorityName: string;
  readonly personId: string;
  readonly personName: string;
  readonly representativeId: string;
  readonly representativeName: string;
  readonly scope: MandateScope[];
  readonly givenHow: GivenHow;
  readonly reason: string | null;
  readonly givenByName: string;
  readonly givenAt: Date;
  readonly endedByName: string | null;
  readonly version: number;
}

const MANDATE = `SELECT m.id, m.authority_id AS "authorityId", o.name AS "authorityName", m.person_id AS "personId", m.person_name AS "personName",
  m.representative_id AS "representativeId", m.representative_name AS "representativeName", m.scope, m.first_day AS "firstDay",
  m.last_day AS "lastDay", m.given_how AS "givenHow", m.reason, m.given_by_name AS "givenByName", m.given_at AS "givenAt",
  m.ended_at AS "endedAt", m.ended_by_name AS "endedByName", m.version
  FROM app.mandate m JOIN app.organisation o ON o.id = m.authority_id`;

/** Given by a person and received by them, the newest first; row-level security keeps others' out. */
export const mandatesOfPerson = (tx: Tx, personId: string): Promise<MandateRow[]> =>
  sql<MandateRow>(
    tx,
    `${MANDATE} WHERE $1 IN (m.person_id, m.representative_id) ORDER BY m.given_at DESC, m.id LIMIT 200`,
    [personId],
  );

export const mandatesOfClient = (tx: Tx, authorityId: string, personId: string): Promise<MandateRow[]> =>
  sql<MandateRow>(
    tx,
    `${MANDATE} WHERE m.authority_id = $1 AND m.person_id = $2 ORDER BY m.given_at DESC, m.id LIMIT 200`,
    [authorityId, personId],
  );

/** Locked until the transaction ends; acts by it wait, and 404 when the actor may not see it. */
export const lockMandate = async (tx: Tx, id: string): Promise<MandateRow> =>
  one(await sql<MandateRow>(tx, `${MANDATE} WHERE m.id = $1 FOR UPDATE OF m`, [id]));

export const overlappingMandates = (
  tx: Tx,
  given: { authorityId: string; personId: string; representativeId: string; firstDay: string; lastDay: string },
): Promise<MandateRow[]> =>
  sql<MandateRow>(
    tx,
    `${MANDATE} WHERE m.authority_id = $1 AND m.person_id = $2 AND m.representative_id = $3 AND m.ended_at IS NULL
        AND m.first_day <= $5 AND m.last_day >= $4`,
    [given.authorityId, given.personId, given.representativeId, given.firstDay, given.lastDay],
  );

/** Somebody who signs in for themselves and has this email; undefined when nobody or several do. */
export async function representativeWith(
  tx: Tx,
  email: string,
): Promise<{ id: string; name: string; language: 'fi' | 'sv' | 'en' } | undefined> {
  const found = await sql<{ id: string; name: string; language: 'fi' | 'sv' | 'en' }>(
    tx,
    `SELECT id, name, language FROM app.private_people_with_email($1)`,
    [email.trim()],
  );
  return found.length === 1 ? found[0] : undefined;
}
