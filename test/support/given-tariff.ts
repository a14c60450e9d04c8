import type { Tariff } from '@kasvutori/outcomes';
import { canonicalJson, newId } from '@kasvutori/platform';
import { createHash } from 'node:crypto';
import type { TestBench } from './app.js';

/** A version of a contract's tariff as it stands once it has been published, after those the contract has. */
export async function givenTariff(bench: TestBench, contractId: string, tariff: Tariff): Promise<string> {
  const id = newId();
  const { rows } = await bench.owner.query<{ version: number }>(
    `SELECT coalesce(max(version), 0) + 1 AS version FROM outcomes.tariff_version WHERE contract_id = $1`,
    [contractId],
  );
  const version = rows[0]?.version ?? 1;
  const body = canonicalJson({ ...tariff, version });
  await bench.owner.query(
    `INSERT INTO outcomes.tariff_version (id, contract_id, authority_id, provider_id, version, valid_from, body, sha256, created_at, cases)
     SELECT $1, id, authority_id, provider_id, $3, $4, $5, $6, app.now(), '[]' FROM contracts.contract WHERE id = $2`,
    [id, contractId, version, tariff.validFrom, body, createHash('sha256').update(body).digest('hex')],
  );
  return id;
}
