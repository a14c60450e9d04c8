import { sql, type CalendarDate, type Tx } from '@kasvutori/platform';

export const TEAM_KINDS = ['employment', 'social', 'health', 'kela', 'municipality', 'other'] as const;
export type TeamKind = (typeof TEAM_KINDS)[number];

export interface TeamMemberRow {
  readonly id: string;
  readonly kind: TeamKind;
  readonly colleagueId: string | null;
  readonly organisationId: string | null;
  readonly organisationName: string;
  readonly name: string;
  readonly role: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly since: CalendarDate;
  readonly until: CalendarDate | null;
  /** What they see of the client in Kasvutori: everything as a colleague, the path as long as the client allows it, or nothing. */
  readonly sees: 'all' | 'path' | 'nothing';
  readonly version: number;
}

/** Those who work with the client now, then those who did. */
export const teamOf = (tx: Tx, clientId: string): Promise<TeamMemberRow[]> =>
  sql<TeamMemberRow>(
    tx,
    `SELECT id, kind, colleague_id AS "colleagueId", organisation_id AS "organisationId", organisation_name AS "organisationName", name, role,
            email, phone, since, until, version,
            CASE WHEN until IS NOT NULL THEN 'nothing' WHEN colleague_id IS NOT NULL THEN 'all'
                 WHEN organisation_id IS NOT NULL AND vouchers.consent_in_force(client_id, 'share-path', organisation_id) THEN 'path'
                 ELSE 'nothing' END AS sees
       FROM vouchers.team_member WHERE client_id = $1 ORDER BY until NULLS FIRST, kind, name, id`,
    [clientId],
  );

export interface ResponsibleRow {
  readonly name: string;
  readonly since: Date;
  readonly until: Date | null;
}

/** Who has been responsible for the client and when, the present one first. */
export const responsibleOf = (tx: Tx, clientId: string): Promise<ResponsibleRow[]> =>
  sql<ResponsibleRow>(
    tx,
    `SELECT case_worker_name AS name, since, until FROM vouchers.responsibility WHERE client_id = $1 ORDER BY since DESC, until DESC NULLS FIRST`,
    [clientId],
  );

export interface CaseWorkerRow {
  readonly id: string;
  readonly name: string;
  /** Somebody who is no case worker of the authority any more, and has clients all the same. */
  readonly active: boolean;
  readonly clients: number;
}

/** Everybody who is a case worker of the authority or responsible for somebody; first those whose clients need a new one. */
export const caseWorkersOf = (tx: Tx, authorityId: string): Promise<CaseWorkerRow[]> =>
  sql<CaseWorkerRow>(
    tx,
    `SELECT coalesce(w.id, c.id) AS id, coalesce(w.name, c.name) AS name, w.id IS NOT NULL AS active, coalesce(c.clients, 0) AS clients
       FROM (SELECT p.id, p.name FROM app.membership m JOIN app.person p ON p.id = m.person_id
              WHERE m.organisation_id = $1 AND m.role = 'case-worker') w
       FULL JOIN (SELECT case_worker_id AS id, max(case_worker_name) AS name, count(*)::int AS clients
                    FROM vouchers.client WHERE authority_id = $1 GROUP BY case_worker_id) c ON c.id = w.id
      ORDER BY active, name, id`,
    [authorityId],
  );

export interface HandOverRow {
  readonly id: string;
  readonly fromName: string;
  readonly toId: string;
  readonly toName: string;
  readonly reason: string;
  readonly askedAt: Date;
}

/** The question whether a colleague takes the client over, while it is open. */
export const openHandOver = async (tx: Tx, clientId: string): Promise<HandOverRow | undefined> =>
  (
    await sql<HandOverRow>(
      tx,
      `SELECT id, from_name AS "fromName", to_id AS "toId", to_name AS "toName", reason, asked_at AS "askedAt"
         FROM vouchers.hand_over WHERE client_id = $1 AND status = 'asked'`,
      [clientId],
    )
  )[0];
