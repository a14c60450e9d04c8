import { type AuthorityActor, commonProblem, one, sql, type Tx } from '@kasvutori/platform';
import { purchaseOfDraft } from '../regime/draft-regime.js';
import { assessRegime } from '../regime/regime.js';
import { readTender } from '../tenders/tender-record.js';
import type { DecisionTerms } from './decide-award.dto.js';
import { type Bidder, readBidders } from './decision-queries.js';
import { standstillTerms, type StandstillTerms } from './standstill-terms.js';

/** What the law asks of the decision of this tender, by the rules of the day it was published. */
export async function readStandstillTerms(
  tx: Tx,
  tenderId: string,
  bidders: readonly Pick<Bidder, 'providerId'>[],
  now: Date,
): Promise<StandstillTerms> {
  const tender = await readTender(tx, tenderId);
  const purchase = purchaseOfDraft(tender, tender.buyer, tender.publishedAt ?? now);
  const { callOff, declined } = one(
    await sql<{ callOff: boolean; declined: string[] }>(
      tx,
      `SELECT EXISTS (SELECT FROM procurement.tender_procedure WHERE tender_id = $1 AND kind = 'mini-competition') AS "callOff",
              ARRAY(SELECT provider_id::text FROM procurement.participation_request WHERE tender_id = $1 AND status = 'declined') AS declined`,
      [tenderId],
    ),
  );
  return standstillTerms({
    regime: purchase === null ? null : assessRegime(purchase),
    // Candidates who were not selected are concerned as well.
    parties: new Set([...bidders.map(({ providerId }) => providerId), ...declined]).size,
    callOff,
  });
}

/** For whoever prepares the decision: whom it is served on, and how long contracts wait. */
export async function readDecisionTerms(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  now: Date,
): Promise<DecisionTerms> {
  if ((await readTender(tx, tenderId)).authorityId !== actor.organisationId) throw commonProblem('not-found');
  const bidders = await readBidders(tx, tenderId);
  return {
    standstill: await readStandstillTerms(tx, tenderId, bidders, now),
    bidders: bidders.map(({ bidId, providerId, providerName, status, readable }) => ({
      bidId,
      providerId,
      providerName,
      status,
      readmissible: status === 'excluded' && readable,
    })),
  };
}
