import { dbNow, execute, type ProviderActor, type Tx } from '@kasvutori/platform';
import { readTenderAskedAbout } from './clarification-queries.js';

/** Starts or stops the mails about a tender for this person. The buyer does not learn who follows. */
export async function followTender(tx: Tx, actor: ProviderActor, tenderId: string, following: boolean): Promise<void> {
  await readTenderAskedAbout(tx, tenderId);
  await execute(
    tx,
    `INSERT INTO procurement.tender_follow (tender_id, person_id, provider_id, status, changed_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (tender_id, person_id) DO UPDATE SET status = EXCLUDED.status, provider_id = EXCLUDED.provider_id, changed_at = EXCLUDED.changed_at`,
    [tenderId, actor.personId, actor.organisationId, following ? 'following' : 'stopped', await dbNow(tx)],
  );
}
