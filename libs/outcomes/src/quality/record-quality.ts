import { readContractTerms, type ExperienceScored } from '@kasvutori/contracts';
import { dbNow, execute, newId, type Tx } from '@kasvutori/platform';

/** What clients say has been published: a fact of the contract, for those who pay by quality. Told twice, it is one fact. */
export async function recordQuality(tx: Tx, told: ExperienceScored): Promise<void> {
  const { authorityId, providerId } = await readContractTerms(tx, told.contractId);
  const { contractId, measure, batch, clients, score, low, high, on } = told;
  await execute(
    tx,
    `INSERT INTO outcomes.quality_fact (id, contract_id, authority_id, provider_id, measure, batch, clients, score, low, high, published_on, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT ON CONSTRAINT quality_fact_is_told_once DO NOTHING`,
    [newId(), contractId, authorityId, providerId, measure, batch, clients, score, low, high, on, await dbNow(tx)],
  );
}
