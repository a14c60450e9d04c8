import { readContractTerms } from '@kasvutori/contracts';
import {
  canonicalJson,
  execute,
  LANGUAGES,
  type Language,
  type Localised,
  localised,
  newId,
  SERVICE_KINDS,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { createHash } from 'node:crypto';
import { caseOfContract } from '../tariff-cases/case-of-contract.js';
import { unproven } from '../tariff-cases/run-cases.js';
import type { Tariff } from './tariff.js';
import { tariffFromContract } from './tariff-from-contract.js';
import { type FlawCode, validateTariff } from './validate-tariff.js';

/** What an author would be asked about, but what both parties have signed binds as it is. */
const SIGNED_AS_IT_IS: readonly FlawCode[] = ['threshold-twice', 'no-components'];

/**
 * Makes the tariff of a contract out of the prices in force, when it becomes active and when an amendment comes into force. The same
 * prices make no other tariff. It is published with a case that proves each of its prices. Versions are never changed: an amended price list makes the next one, for those whose service
 * begins from its day on.
 * @throws Error naming every flaw when the prices make no sound tariff; the job then rests as failed for a person to see.
 */
export async function createTariffVersion(tx: Tx, { contractId }: { contractId: string }, now: Date): Promise<void> {
  const [last] = await sql<{ version: number; body: Tariff }>(
    tx,
    `SELECT version, body FROM outcomes.tariff_version WHERE contract_id = $1 ORDER BY version DESC LIMIT 1`,
    [contractId],
  );
  const contract = await readContractTerms(tx, contractId);
  const prices = contract.prices.map((price) => ({ ...price, title: inAll(price.title), unit: inAll(price.unit) }));
  const tariff = tariffFromContract(
    { ...contract, validFrom: contract.pricedFrom, title: SERVICE_KINDS[contract.serviceKind].name, prices },
    (last?.version ?? 0) + 1,
  );
  if (last !== undefined && canonicalJson(last.body.components) === canonicalJson(tariff.components)) return;
  const sound = validateTariff(tariff).filter((flaw) => !SIGNED_AS_IT_IS.includes(flaw.code));
  const cases = [caseOfContract(tariff)];
  const flaws = sound.length > 0 ? sound : unproven(tariff, cases);
  if (flaws.length > 0)
    throw new Error(`tariff of ${contract.number}: ${flaws.map((flaw) => `${flaw.path} ${flaw.code}`).join(', ')}`);
  const body = canonicalJson(tariff);
  await execute(
    tx,
    `INSERT INTO outcomes.tariff_version (id, contract_id, authority_id, provider_id, version, valid_from, body, sha256, created_at, cases)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (contract_id, version) DO NOTHING`,
    [
      newId(),
      contractId,
      contract.authorityId,
      contract.providerId,
      tariff.version,
      tariff.validFrom,
      body,
      createHash('sha256').update(body).digest('hex'),
      now,
      canonicalJson(cases),
    ],
  );
}

/** A price list may be written in one language only; its tariff then reads the same in all three. */
function inAll(text: Localised): Localised {
  return Object.fromEntries(
    LANGUAGES.map((language): [Language, string] => [language, localised(text, language)]),
  ) as Record<Language, string>;
}
