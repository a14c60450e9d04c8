import { type CalendarDate, type Localised, sql, type Tx } from '@kasvutori/platform';
import type { Member } from '../entitlements/split.js';
import type { Tariff } from './tariff.js';

export interface TariffVersionRow {
  readonly id: string;
  readonly contractId: string;
  readonly authorityId: string;
  readonly version: number;
  readonly validFrom: CalendarDate;
  readonly body: Tariff;
  readonly sha256: string;
  /** Those who share what the contract pays with its provider. */
  readonly members: readonly Member[];
}

const VERSIONS = `
  SELECT v.id, v.contract_id AS "contractId", v.authority_id AS "authorityId", v.version, v.valid_from AS "validFrom", v.body, v.sha256,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('providerId', m.provider_id, 'name', o.name, 'hundredths', m.hundredths) ORDER BY m.position), '[]')
            FROM contracts.contract_member m JOIN app.organisation o ON o.id = m.provider_id WHERE m.contract_id = v.contract_id) AS members
    FROM outcomes.tariff_version v`;

/** The versions of the tariffs of these contracts that were there at the instant (all when null), oldest first. */
export async function readTariffs(
  tx: Tx,
  contractIds: readonly string[],
  recordedBy: Date | null = null,
): Promise<Map<string, TariffVersionRow[]>> {
  const rows = await sql<TariffVersionRow>(
    tx,
    `${VERSIONS} WHERE contract_id = ANY ($1::uuid[]) AND ($2::timestamptz IS NULL OR created_at <= $2) ORDER BY version`,
    [contractIds, recordedBy],
  );
  const byContract = new Map<string, TariffVersionRow[]>();
  for (const row of rows) byContract.set(row.contractId, [...(byContract.get(row.contractId) ?? []), row]);
  return byContract;
}

/** Cohort pricing: the version in force when the service started holds for this client to the end. */
export function tariffAt(versions: readonly TariffVersionRow[], startedOn: CalendarDate): TariffVersionRow | undefined {
  return versions.findLast((version) => version.validFrom <= startedOn) ?? versions[0];
}

/** One at a time: the next version of a contract is made by people or by the job of its price annex. */
export const lockTariffOf = (tx: Tx, contractId: string): Promise<unknown> =>
  sql(tx, `SELECT pg_advisory_xact_lock(hashtextextended('outcomes.tariff:' || $1, 0))`, [contractId]);

export interface TariffRow extends Omit<TariffVersionRow, 'members'> {
  readonly contractNumber: string;
  readonly contractTitle: Localised;
  readonly providerName: string;
  readonly createdAt: Date;
  readonly authored: boolean;
  readonly state: TariffState;
}

export const TARIFF_STATES = ['coming', 'current', 'past'] as const;
export type TariffState = (typeof TARIFF_STATES)[number];

const TODAY = `(app.now() AT TIME ZONE 'Europe/Helsinki')::date`;

/** Rows of the list of tariffs; `readPage` adds the order. */
export const TARIFF_ROWS = `
  SELECT t.id, t.contract_id AS "contractId", t.authority_id AS "authorityId", t.version, t.valid_from AS "validFrom", t.body, t.sha256, t.created_at AS "createdAt",
         c.number AS "contractNumber", c.title AS "contractTitle", p.name AS "providerName", t.authored_by IS NOT NULL AS authored,
         CASE WHEN t.valid_from > ${TODAY} THEN 'coming'
              WHEN EXISTS (SELECT FROM outcomes.tariff_version n WHERE n.contract_id = t.contract_id AND n.version > t.version AND n.valid_from <= ${TODAY})
              THEN 'past' ELSE 'current' END AS state
    FROM outcomes.tariff_version t
    JOIN contracts.contract c ON c.id = t.contract_id
    JOIN app.organisation p ON p.id = t.provider_id`;
