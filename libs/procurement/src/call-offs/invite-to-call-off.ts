import { sql, type Tx } from '@kasvutori/platform';
import { insertInvitations, type ToInvite } from '../participation/invitations.js';
import { mailAbout } from '../procedures/procedure-mails.js';
import { procedureProblem } from '../procedures/procedure-problems.js';
import { readSituation, type StoredPlan } from '../procedures/procedure-queries.js';

/**
 * Invites everyone whom the call-off is for as of now: the winners of the framework's lot, or the accepted members of the
 * register's category, all of them (Act 1397/2016 § 43, § 52; 2014/24/EU art. 33(5), 34(6)).
 */
export async function inviteToCallOff(tx: Tx, tenderId: string, plan: StoredPlan, now: Date): Promise<void> {
  const invited = await readWhomToInvite(tx, plan);
  if (invited.length === 0) throw procedureProblem('call-off-nobody-to-invite');
  const tender = await readSituation(tx, tenderId, now);
  await insertInvitations(tx, tender, invited, now);
  for (const { personId } of invited)
    await mailAbout(tx, personId, 'invited-to-bids', tender, { origin: plan.serviceOrigin }, now);
}

/** One for each provider, with the person who last acted for it in the matter. */
export function readWhomToInvite(
  tx: Tx,
  { frameworkLotId, registerCategoryId }: Pick<StoredPlan, 'frameworkLotId' | 'registerCategoryId'>,
): Promise<ToInvite[]> {
  return frameworkLotId === null
    ? sql<ToInvite>(
        tx,
        `SELECT provider_id AS "providerId", applied_by AS "personId" FROM procurement.register_member
          WHERE category_id = $1 AND status = 'accepted' ORDER BY provider_id`,
        [registerCategoryId],
      )
    : sql<ToInvite>(
        tx,
        `SELECT DISTINCT ON (a.provider_id) a.provider_id AS "providerId", v.submitted_by AS "personId"
           FROM procurement.award a
           JOIN procurement.award_decision d ON d.id = a.decision_id AND d.status = 'final'
           JOIN procurement.bid_version v ON v.bid_id = a.bid_id
          WHERE a.lot_id = $1 ORDER BY a.provider_id, v.version_no DESC`,
        [frameworkLotId],
      );
}
