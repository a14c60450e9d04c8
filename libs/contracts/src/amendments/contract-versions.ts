import { execute, sql, type CalendarDate, type Cents, type Tx } from '@kasvutori/platform';
import { readPrices } from '../agreements/contract-queries.js';
import type { Contract } from '../agreements/contract.entity.js';
import { readPlaces } from '../contract-terms/terms-queries.js';
import type { PriceInForce, Terms } from './amendment-content.js';
import type { CommittedPlaces } from './capacity-difference.js';

/** Terms with the days on which they hold, half-open. */
export interface ContractVersion extends Terms {
  readonly number: number;
  readonly amendmentId: string | null;
  readonly validFrom: CalendarDate;
  /** The first day of the next version; null while none follows. */
  readonly until: CalendarDate | null;
}

/** Every version of a contract, oldest first; a contract that was never amended has the one it was signed as. */
export async function readVersions(
  tx: Tx,
  contract: Contract,
): Promise<readonly [ContractVersion, ...ContractVersion[]]> {
  const original = await readPrices(tx, contract.id);
  const rows = await sql<Omit<ContractVersion, 'prices'> & { prices: Record<string, string> }>(
    tx,
    `SELECT v.number, v.amendment_id AS "amendmentId", v.valid_from AS "validFrom", v.valid_to AS until, v.provider_id AS "providerId",
            v.contract_to AS "validTo", v.cap_cents AS "capCents", v.municipalities,
            (SELECT coalesce(jsonb_object_agg(p.code, p.unit_price_cents::text), '{}') FROM contracts.contract_version_price p
              WHERE (p.contract_id, p.number) = (v.contract_id, v.number)) AS prices,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('serviceKind', c.service_kind, 'municipality', c.municipality, 'period', c.period,
                                                          'startsOn', c.starts_on, 'endsOn', c.ends_on, 'places', c.places) ORDER BY c.position), '[]')
               FROM contracts.contract_version_capacity c WHERE (c.contract_id, c.number) = (v.contract_id, v.number)) AS capacity
       FROM contracts.contract_version v WHERE v.contract_id = $1 ORDER BY v.number`,
    [contract.id],
  );
  const pricesOf = (cents: Record<string, string>): PriceInForce[] =>
    original.map(({ code, unitPriceCents }) => ({ code, unitPriceCents: BigInt(cents[code] ?? unitPriceCents) }));
  const [first, ...rest] = rows.map((row) => ({ ...row, prices: pricesOf(row.prices) }));
  return first === undefined ? [asSigned(contract, pricesOf({}), await signedPlaces(tx, contract))] : [first, ...rest];
}

const signedPlaces = async (tx: Tx, { id, validFrom }: Contract): Promise<CommittedPlaces[]> =>
  (await readPlaces(tx, id, validFrom, validFrom)).map(({ used: _, ...row }) => row);

const asSigned = (
  contract: Contract,
  prices: readonly PriceInForce[],
  capacity: readonly CommittedPlaces[],
): ContractVersion => {
  const { providerId, validFrom, validTo, capCents, municipalities } = contract;
  return {
    number: 1,
    amendmentId: null,
    validFrom,
    until: null,
    providerId,
    validTo,
    capCents,
    municipalities,
    prices,
    capacity,
  };
};

/** What is in force on the day; before the first day, what will be. */
export const versionOn = (
  versions: readonly [ContractVersion, ...ContractVersion[]],
  day: CalendarDate,
): ContractVersion => versions.findLast(({ validFrom }) => validFrom <= day) ?? versions[0];

export const latest = (versions: readonly [ContractVersion, ...ContractVersion[]]): ContractVersion =>
  versions.at(-1) ?? versions[0];

/** Adds the version an amendment makes. The first one writes down the contract as it was signed beside it. */
export async function addVersion(
  tx: Tx,
  contractId: string,
  versions: readonly [ContractVersion, ...ContractVersion[]],
  terms: Terms,
  made: { readonly amendmentId: string; readonly validFrom: CalendarDate },
  now: Date,
): Promise<void> {
  const before = latest(versions);
  if (before.amendmentId === null) await insertVersion(tx, contractId, before, now);
  await execute(
    tx,
    `UPDATE contracts.contract_version SET valid_to = $3 WHERE contract_id = $1 AND number = $2 AND valid_to IS NULL`,
    [contractId, before.number, made.validFrom],
  );
  await insertVersion(tx, contractId, { ...terms, ...made, number: before.number + 1, until: null }, null);
}

async function insertVersion(tx: Tx, contractId: string, version: ContractVersion, appliedAt: Date | null) {
  const { number, amendmentId, validFrom, providerId, validTo, capCents, municipalities, prices, capacity } = version;
  await execute(
    tx,
    `INSERT INTO contracts.contract_version (contract_id, number, amendment_id, valid_from, provider_id, contract_to, cap_cents, municipalities, applied_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [contractId, number, amendmentId, validFrom, providerId, validTo, capCents, municipalities, appliedAt],
  );
  const cents: readonly Cents[] = prices.map(({ unitPriceCents }) => unitPriceCents);
  await execute(
    tx,
    `INSERT INTO contracts.contract_version_price (contract_id, number, code, unit_price_cents)
     SELECT $1, $2, code, cents FROM unnest($3::text[], $4::bigint[]) AS price (code, cents)`,
    [contractId, number, prices.map(({ code }) => code), cents.map(String)],
  );
  await execute(
    tx,
    `INSERT INTO contracts.contract_version_capacity (contract_id, number, position, service_kind, municipality, period, starts_on, ends_on, places)
     SELECT $1, $2, row_number() OVER (), "serviceKind", municipality, period, "startsOn", "endsOn", places
       FROM jsonb_to_recordset($3) AS held ("serviceKind" text, municipality text, period text, "startsOn" date, "endsOn" date, places int)`,
    [contractId, number, JSON.stringify(capacity)],
  );
}
