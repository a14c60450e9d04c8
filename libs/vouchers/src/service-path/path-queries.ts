import { one, readPage, sql, type Page, type Tx } from '@kasvutori/platform';
import { consentsOf } from '../consents/consent-queries.js';
import type { StepStatus } from './path-step-lifecycle.js';

export const ACTS = ['client', 'case-worker', 'organisation'] as const;
export type Acts = (typeof ACTS)[number];
export const SECTORS = ['public', 'municipal', 'third-sector', 'private'] as const;
export type Sector = (typeof SECTORS)[number];

export interface PathRow {
  readonly id: string;
  readonly authorityId: string;
  readonly clientId: string;
  readonly personId: string;
  readonly version: number;
}

const PATH = `SELECT id, authority_id AS "authorityId", client_id AS "clientId", person_id AS "personId", version FROM vouchers.service_path`;

export const pathOfClient = async (tx: Tx, clientId: string): Promise<PathRow | undefined> =>
  (await sql<PathRow>(tx, `${PATH} WHERE client_id = $1`, [clientId]))[0];

/** Row-level security leaves one's own, the authority's and those that are shared. */
export const pathById = async (tx: Tx, id: string): Promise<PathRow> =>
  one(await sql<PathRow>(tx, `${PATH} WHERE id = $1`, [id]));

export const pathsOfPerson = (tx: Tx, personId: string): Promise<PathRow[]> =>
  sql<PathRow>(tx, `${PATH} WHERE person_id = $1 ORDER BY created_at`, [personId]);

export interface StepRow {
  readonly id: string;
  readonly stage: number;
  readonly position: number;
  readonly goal: string;
  readonly acts: Acts;
  readonly sector: Sector | null;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly serviceId: string | null;
  readonly serviceKind: string | null;
  readonly service: string | null;
  readonly plannedFrom: string | null;
  readonly plannedTo: string | null;
  readonly voucherId: string | null;
  readonly voucherNumber: string | null;
  readonly status: StepStatus;
  readonly reason: string | null;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
}

/** What is over comes first, in the order in which it ended; then what is ahead, in the order of the plan. */
export const stepsOf = (tx: Tx, pathId: string): Promise<StepRow[]> =>
  sql<StepRow>(
    tx,
    `SELECT s.id, s.stage, s.position, s.goal, s.acts, s.sector, s.organisation_id AS "organisationId",
            s.organisation_name AS "organisationName", s.service_id AS "serviceId", k.kind AS "serviceKind", s.service,
            s.planned_from AS "plannedFrom", s.planned_to AS "plannedTo", s.voucher_id AS "voucherId", v.number AS "voucherNumber",
            s.status, s.reason, s.started_at AS "startedAt", s.ended_at AS "endedAt"
       FROM vouchers.path_step s LEFT JOIN vouchers.service k ON k.id = s.service_id LEFT JOIN vouchers.voucher v ON v.id = s.voucher_id
      WHERE s.path_id = $1 ORDER BY s.ended_at NULLS LAST, s.stage, s.position, s.id`,
    [pathId],
  );

export interface ShareRow {
  readonly organisationId: string;
  readonly name: string;
  readonly sharedAt: Date | null;
}

/** The organisations that the client can show the path to, and since when they do. */
export const sharesOf = async (tx: Tx, clientId: string): Promise<ShareRow[]> =>
  (await consentsOf(tx, clientId)).flatMap(({ organisationId, organisationName, inForce, answeredAt }) =>
    organisationId === null
      ? []
      : [{ organisationId, name: organisationName ?? '', sharedAt: inForce ? answeredAt : null }],
  );

export interface PathVersionRow {
  readonly number: number;
  readonly steps: readonly StepRow[];
  readonly madeBy: string;
  readonly madeAt: Date;
}

export const versionsOf = (tx: Tx, pathId: string): Promise<PathVersionRow[]> =>
  sql<PathVersionRow>(
    tx,
    `SELECT number, steps, made_by AS "madeBy", made_at AS "madeAt" FROM vouchers.path_version
      WHERE path_id = $1 ORDER BY number DESC LIMIT 100`,
    [pathId],
  );

export interface SharedPathRow {
  readonly id: string;
  readonly pathId: string;
  readonly clientName: string;
  readonly authorityName: string;
  readonly sharedAt: Date;
}

export const listSharedPaths = (
  tx: Tx,
  organisationId: string,
  { cursor, limit }: { cursor?: string | undefined; limit?: number | undefined },
): Promise<Page<SharedPathRow>> =>
  readPage<SharedPathRow>(tx, {
    query: `SELECT h.id, w.id AS "pathId", h.client_name AS "clientName", o.name AS "authorityName", h.given_at AS "sharedAt"
              FROM vouchers.consent h JOIN vouchers.service_path w ON w.client_id = h.client_id
              JOIN app.organisation o ON o.id = h.authority_id
             WHERE h.organisation_id = $1 AND h.ended_at IS NULL AND h.given AND h.purpose = 'share-path'`,
    params: [organisationId],
    sort: { column: 'sharedAt', type: 'timestamptz', direction: 'desc' },
    cursor,
    limit,
    count: true,
  });

/** Who can be named on a path: every organisation that this installation knows. */
export const organisationsForPath = (tx: Tx): Promise<{ id: string; name: string }[]> =>
  sql(tx, `SELECT id, name FROM app.organisation ORDER BY name, id LIMIT 1000`, []);
