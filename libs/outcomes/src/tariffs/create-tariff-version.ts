import { type CalendarDate, canonicalJson, dbNow, enqueue, execute, newId, sql, type Tx } from '@kasvutori/platform';
import { createHash } from 'node:crypto';
import { caseOfContract } from '../tariff-cases/case-of-contract.js';
import type { TariffCase } from '../tariff-cases/facts-form.js';
import { unproven } from '../tariff-cases/run-cases.js';
import type { Component, Tariff } from './tariff.js';
import { tariffOfAnnex } from './tariff-of-annex.js';
import { lockTariffOf } from './tariff-queries.js';
import { tellTariff } from './tell-tariff.js';
import { type FlawCode, validateTariff } from './validate-tariff.js';

/** What an author would be asked about, but what both parties have signed binds as it is. */
const SIGNED_AS_IT_IS: readonly FlawCode[] = ['threshold-twice', 'no-components'];

/**
 * Makes the tariff of a contract out of the prices in force, when it becomes active and when an amendment comes into force. The same
 * prices make no other tariff. It is published with a case that proves each of its prices. Versions are never changed: an amended price list makes the next one, for those whose service
 * begins from its day on; unless people have written the last one, which no price list silently replaces: then they are told.
 * @throws Error naming every flaw when the prices make no sound tariff; the job then rests as failed for a person to see.
 */
export async function createTariffVersion(tx: Tx, { contractId }: { contractId: string }, now: Date): Promise<void> {
  await lockTariffOf(tx, contractId);
  const [last] = await sql<{ version: number; authored: boolean }>(
    tx,
    `SELECT version, authored_by IS NOT NULL AS authored FROM outcomes.tariff_version WHERE contract_id = $1 ORDER BY version DESC LIMIT 1`,
    [contractId],
  );
  const { contract, tariff } = await tariffOfAnnex(tx, contractId, (last?.version ?? 0) + 1);
  const known = await componentsOfAnnex(tx, contractId);
  if (known !== undefined && canonicalJson(known) === canonicalJson(tariff.components)) return;
  const sound = validateTariff(tariff).filter((flaw) => !SIGNED_AS_IT_IS.includes(flaw.code));
  const cases = [caseOfContract(tariff)];
  const flaws = sound.length > 0 ? sound : unproven(tariff, cases);
  if (flaws.length > 0)
    throw new Error(`tariff of ${contract.number}: ${flaws.map((flaw) => `${flaw.path} ${flaw.code}`).join(', ')}`);
  const { authorityId, providerId } = contract;
  if (last?.authored) await notice(tx, { contractId, authorityId, tariff }, now);
  else await insertVersion(tx, { contractId, authorityId, providerId, tariff, cases });
}

/** What the price annex came to when it was last looked at: the newest version it made, or what people were told of since. */
async function componentsOfAnnex(tx: Tx, contractId: string): Promise<readonly Component[] | undefined> {
  const [newest] = await sql<{ components: readonly Component[] }>(
    tx,
    `SELECT components FROM (
       SELECT body -> 'components' AS components, created_at, version FROM outcomes.tariff_version WHERE contract_id = $1 AND authored_by IS NULL
       UNION ALL SELECT components, created_at, 0 FROM outcomes.tariff_notice WHERE contract_id = $1) annex
      ORDER BY created_at DESC, version DESC LIMIT 1`,
    [contractId],
  );
  return newest?.components;
}

interface NewVersion {
  readonly contractId: string;
  readonly authorityId: string;
  readonly providerId: string;
  readonly tariff: Tariff;
  readonly cases: readonly TariffCase[];
  readonly authoredBy?: string;
  readonly publishedBy?: string;
}

/** The next version of a contract's tariff, which then never changes. @returns its id. */
export async function insertVersion(
  tx: Tx,
  { contractId, authorityId, providerId, tariff, cases, authoredBy, publishedBy }: NewVersion,
): Promise<string> {
  // A version is in the snapshot of a run or later than it, never between (prepare-run.ts).
  await sql(tx, `SELECT pg_advisory_xact_lock_shared(outcomes.snapshot_lock($1))`, [authorityId]);
  const now = await dbNow(tx);
  const id = newId();
  const body = canonicalJson(tariff);
  await execute(
    tx,
    `INSERT INTO outcomes.tariff_version (id, contract_id, authority_id, provider_id, version, valid_from, body, sha256, created_at, cases, authored_by, published_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      id,
      contractId,
      authorityId,
      providerId,
      tariff.version,
      tariff.validFrom,
      body,
      createHash('sha256').update(body).digest('hex'),
      now,
      canonicalJson(cases),
      authoredBy ?? null,
      publishedBy ?? null,
    ],
  );
  // The first comes with the contract, which both have signed.
  if (tariff.version > 1) await enqueue(tx, tellTariff, { tariffId: id });
  return id;
}

const notice = (
  tx: Tx,
  {
    contractId,
    authorityId,
    tariff,
  }: { contractId: string; authorityId: string; tariff: { components: readonly Component[]; validFrom: CalendarDate } },
  now: Date,
): Promise<unknown> =>
  execute(
    tx,
    `INSERT INTO outcomes.tariff_notice (id, contract_id, authority_id, priced_from, components, created_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [newId(), contractId, authorityId, tariff.validFrom, canonicalJson(tariff.components), now],
  );
