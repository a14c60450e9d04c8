import { commonProblem, execute, sql, type ProviderActor, type Tx } from '@kasvutori/platform';
import { readTender } from '../tenders/tender-record.js';

/** The person hears by mail when the published tender is corrected or cancelled; following twice is following. */
export async function followTender(tx: Tx, actor: ProviderActor, tenderId: string, now: Date): Promise<void> {
  if ((await readTender(tx, tenderId)).publishedAt === null) throw commonProblem('not-found');
  await execute(
    tx,
    `INSERT INTO procurement.tender_follow (tender_id, person_id, provider_id, followed_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    [tenderId, actor.personId, actor.organisationId, now],
  );
}

/** Stops the mails; stopping twice is stopping. */
export async function unfollowTender(tx: Tx, actor: ProviderActor, tenderId: string): Promise<void> {
  await execute(
    tx,
    'DELETE FROM procurement.tender_follow WHERE tender_id = $1 AND person_id = $2 AND provider_id = $3',
    [tenderId, actor.personId, actor.organisationId],
  );
}

export async function isFollowed(tx: Tx, actor: ProviderActor, tenderId: string): Promise<boolean> {
  const rows = await sql(
    tx,
    'SELECT 1 FROM procurement.tender_follow WHERE tender_id = $1 AND person_id = $2 AND provider_id = $3',
    [tenderId, actor.personId, actor.organisationId],
  );
  return rows.length > 0;
}
