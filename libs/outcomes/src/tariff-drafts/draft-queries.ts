import { type CalendarDate, type Localised, one, sql, type Tx } from '@kasvutori/platform';
import type { TariffCase } from '../tariff-cases/facts-form.js';
import type { Tariff } from '../tariffs/tariff.js';
import { draftProblem } from './draft-problems.js';
import type { DraftGround } from './judge-draft.js';

export const DRAFT_STATUSES = ['draft', 'published', 'discarded'] as const;
export type DraftStatus = (typeof DRAFT_STATUSES)[number];

export interface DraftRow {
  readonly id: string;
  readonly contractId: string;
  readonly basedOn: number;
  /** Whatever was saved. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly cases: readonly TariffCase[];
  readonly status: DraftStatus;
  readonly editedBy: string;
  readonly editedByName: string;
  readonly editedAt: Date;
  readonly tariffVersionId: string | null;
  readonly version: number;
}

const ROW = `
  SELECT d.id, d.contract_id AS "contractId", d.based_on AS "basedOn", d.body, d.cases, d.status, d.edited_by AS "editedBy",
         p.name AS "editedByName", d.edited_at AS "editedAt", d.tariff_version_id AS "tariffVersionId", d.version
    FROM outcomes.tariff_draft d JOIN app.person p ON p.id = d.edited_by WHERE d.id = $1`;

export const draftById = async (tx: Tx, id: string): Promise<DraftRow> => one(await sql<DraftRow>(tx, ROW, [id]));

/** The draft, held until the transaction ends; refused when it has been published or discarded. */
export async function lockDraft(tx: Tx, id: string): Promise<DraftRow> {
  const draft = one(await sql<DraftRow>(tx, `${ROW} FOR UPDATE OF d`, [id]));
  if (draft.status !== 'draft') throw draftProblem('tariff-draft-ended');
  return draft;
}

export interface LastVersion {
  readonly id: string;
  readonly version: number;
  readonly body: Tariff;
  readonly cases: readonly TariffCase[];
}

/** The contract a tariff is written for, its last version and what has been paid under it; 404 when it has no version yet. */
export interface ContractGround extends DraftGround {
  readonly number: string;
  readonly title: Localised;
  readonly authorityId: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly active: boolean;
  readonly last: LastVersion;
}

export async function readGround(tx: Tx, contractId: string): Promise<ContractGround> {
  return one(
    await sql<ContractGround>(
      tx,
      `SELECT c.number, c.title, c.authority_id AS "authorityId", c.provider_id AS "providerId", o.name AS "providerName",
              c.status = 'active' AS active, c.valid_from AS "contractFrom", c.valid_to AS "contractTo", t.valid_from AS "lastFrom",
              -- A run that is still calculated has not come to every contract yet.
              greatest((SELECT max(r.cut_off) FROM outcomes.payment_line l JOIN outcomes.payment_run r ON r.id = l.run_id AND r.status <> 'cancelled'
                         WHERE l.contract_id = c.id),
                       (SELECT cut_off FROM outcomes.payment_run r WHERE r.authority_id = c.authority_id AND r.status IN ('open', 'stopped'))) AS "paidUntil",
              json_build_object('id', t.id, 'version', t.version, 'body', t.body, 'cases', t.cases) AS last
         FROM contracts.contract c JOIN app.organisation o ON o.id = c.provider_id
         JOIN LATERAL (SELECT * FROM outcomes.tariff_version WHERE contract_id = c.id ORDER BY version DESC LIMIT 1) t ON true
        WHERE c.id = $1`,
      [contractId],
    ),
  );
}

export interface OpenDraftRow {
  readonly id: string;
  readonly contractId: string;
  readonly contractNumber: string;
  readonly contractTitle: Localised;
  readonly providerName: string;
  readonly basedOn: number;
  readonly editedByName: string;
  readonly editedById: string;
  readonly editedAt: Date;
}

export const openDrafts = (tx: Tx): Promise<OpenDraftRow[]> =>
  sql<OpenDraftRow>(
    tx,
    `SELECT d.id, d.contract_id AS "contractId", c.number AS "contractNumber", c.title AS "contractTitle", o.name AS "providerName",
            d.based_on AS "basedOn", p.name AS "editedByName", d.edited_by AS "editedById", d.edited_at AS "editedAt"
       FROM outcomes.tariff_draft d JOIN contracts.contract c ON c.id = d.contract_id JOIN app.organisation o ON o.id = c.provider_id
       JOIN app.person p ON p.id = d.edited_by
      WHERE d.status = 'draft' AND d.authority_id = app.authority_id() ORDER BY d.created_at DESC, d.id LIMIT 200`,
  );

export interface NoticeRow {
  readonly id: string;
  readonly contractId: string;
  readonly contractNumber: string;
  readonly contractTitle: Localised;
  readonly tariffId: string;
  readonly pricedFrom: CalendarDate;
  readonly createdAt: Date;
}

/** Prices that have changed since the authored version of their contract was published: the newest of each. */
export const openNotices = (tx: Tx): Promise<NoticeRow[]> =>
  sql<NoticeRow>(
    tx,
    `SELECT DISTINCT ON (n.contract_id) n.id, n.contract_id AS "contractId", c.number AS "contractNumber", c.title AS "contractTitle",
            t.id AS "tariffId", n.priced_from AS "pricedFrom", n.created_at AS "createdAt"
       FROM outcomes.tariff_notice n JOIN contracts.contract c ON c.id = n.contract_id
       JOIN LATERAL (SELECT id, created_at FROM outcomes.tariff_version WHERE contract_id = n.contract_id ORDER BY version DESC LIMIT 1) t ON true
      WHERE n.authority_id = app.authority_id() AND n.created_at > t.created_at
      ORDER BY n.contract_id, n.created_at DESC LIMIT 200`,
  );
