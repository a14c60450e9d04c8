import { readContractTerms } from '@kasvutori/contracts';
import { execute, type Tx } from '@kasvutori/platform';
import { listOffer } from './list-offer.js';

/**
 * An amendment has come into force: the offer has the prices, places and end of the contract from now on. Where another provider has come
 * into the contract, it is listed in the old one's place; clients who have chosen the old one keep their choice.
 */
export async function amendOffer(tx: Tx, contractId: string): Promise<void> {
  const { providerId, municipalities, validTo, prices, status } = await readContractTerms(tx, contractId);
  const price = prices.find(({ kind }) => kind === 'unit');
  await execute(
    tx,
    `UPDATE vouchers.offer SET unit_price_cents = CASE WHEN price_code IS NULL THEN unit_price_cents ELSE $3 END, municipalities = $4,
            valid_to = $5, version = version + 1 WHERE contract_id = $1 AND provider_id = $2`,
    [contractId, providerId, price?.unitPriceCents ?? 0n, municipalities, validTo],
  );
  await execute(
    tx,
    `UPDATE vouchers.offer SET status = 'suspended', version = version + 1 WHERE contract_id = $1 AND provider_id <> $2 AND status = 'active'`,
    [contractId, providerId],
  );
  if (status === 'active') await listOffer(tx, contractId);
}
