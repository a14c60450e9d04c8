import { audit, one, sql, type ProviderActor, type Tx } from '@kasvutori/platform';
import type { SharedNeedsItem } from './consents.dto.js';

interface SharedRow extends SharedNeedsItem {
  clientId: string;
  personId: string;
  authorityId: string;
}

/** What the provider that serves the client may know of their needs: nothing unless the client allows it now. The client sees the reading. */
export async function readSharedNeeds(tx: Tx, actor: ProviderActor, choiceId: string): Promise<SharedNeedsItem[]> {
  one(await sql(tx, 'SELECT id FROM vouchers.choice WHERE id = $1', [choiceId]));
  const [row] = await sql<SharedRow>(
    tx,
    `SELECT client_id AS "clientId", person_id AS "personId", authority_id AS "authorityId", level, channels, services, made_at AS "madeAt"
       FROM vouchers.shared_needs($1)`,
    [choiceId],
  );
  if (row === undefined) return [];
  const { clientId, personId, authorityId, ...needs } = row;
  await audit(tx, actor, {
    action: 'needs.read-shared',
    subject: 'client',
    subjectId: clientId,
    authorityId,
    subjectPersonId: personId,
  });
  return [needs];
}
