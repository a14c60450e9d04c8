import { one, sql, type Localised, type Tx } from '@kasvutori/platform';
import type { Purpose } from './purposes.js';

/** Whether the client allows this now; the organisation is said for what is allowed to one of many. Row-level security asks the same. */
export async function consentInForce(
  tx: Tx,
  clientId: string,
  purpose: Purpose,
  organisationId: string | null = null,
): Promise<boolean> {
  const rows = await sql<{ allowed: boolean }>(tx, `SELECT vouchers.consent_in_force($1, $2, $3) AS allowed`, [
    clientId,
    purpose,
    organisationId,
  ]);
  return one(rows).allowed;
}

export interface ConsentRow {
  readonly purpose: Purpose;
  readonly title: Localised;
  readonly text: Localised;
  /** The newest text, and the one that was answered. */
  readonly version: number;
  readonly answeredVersion: number | null;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly inForce: boolean;
  readonly answeredAt: Date | null;
  readonly how: 'self' | 'on-word' | null;
  readonly recordedBy: string | null;
}

/** Everything the client can allow, as it stands; a path for each organisation of the path, of the team or once allowed. */
export const consentsOf = (tx: Tx, clientId: string): Promise<ConsentRow[]> =>
  sql<ConsentRow>(
    tx,
    `SELECT p.code AS purpose, p.title, p.text, p.version, c.text_version AS "answeredVersion", o.id AS "organisationId", o.name AS "organisationName",
            coalesce(c.given, p.presumed) AS "inForce", c.given_at AS "answeredAt", c.how, c.recorded_by AS "recordedBy"
       FROM (SELECT DISTINCT ON (code) * FROM vouchers.consent_purpose ORDER BY code, version DESC) p
       LEFT JOIN app.organisation o ON p.code = 'share-path' AND o.id IN (
         SELECT s.organisation_id FROM vouchers.path_step s JOIN vouchers.service_path w ON w.id = s.path_id
          WHERE w.client_id = $1 AND s.organisation_id <> s.authority_id
         UNION SELECT m.organisation_id FROM vouchers.team_member m
          WHERE m.client_id = $1 AND m.until IS NULL AND m.organisation_id <> m.authority_id
         UNION SELECT g.organisation_id FROM vouchers.consent g WHERE g.client_id = $1 AND g.ended_at IS NULL AND g.given)
       LEFT JOIN vouchers.consent c ON c.client_id = $1 AND c.purpose = p.code AND c.ended_at IS NULL
                                   AND c.organisation_id IS NOT DISTINCT FROM o.id
      WHERE p.code <> 'share-path' OR o.id IS NOT NULL
      ORDER BY p.position, o.name, o.id`,
    [clientId],
  );
