import { sql, type Tx } from '@kasvutori/platform';
import { dialogueProblem } from './dialogue-problems.js';

/** What something is attached to must be the authority's own. @throws 422 otherwise. */
export async function refuseUnknownSources(
  tx: Tx,
  attached: { readonly planItemId: string | null; readonly consultationId: string | null },
): Promise<void> {
  const { planItemId, consultationId } = attached;
  const [own] = await sql<{ item: boolean; consultation: boolean }>(
    tx,
    `SELECT $1::uuid IS NULL OR EXISTS (SELECT FROM procurement.plan_item WHERE id = $1 AND authority_id = app.authority_id()) AS item,
            $2::uuid IS NULL OR EXISTS (SELECT FROM procurement.consultation WHERE id = $2 AND authority_id = app.authority_id()) AS consultation`,
    [planItemId, consultationId],
  );
  if (own?.item !== true) throw dialogueProblem('source-unknown', { field: '/planItemId' });
  if (!own.consultation) throw dialogueProblem('source-unknown', { field: '/consultationId' });
}
