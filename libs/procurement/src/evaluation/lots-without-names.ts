import type { AuthorityActor, Tx } from '@kasvutori/platform';
import { readAnonymousBids, readQualityAnswers, readQualityValues } from '../bidding/anonymous-bids.js';
import { bidderAlias } from '../bidding/bidder-alias.js';
import { type BidToScore, missingScores } from './bids-to-score.js';
import type { LotRanking } from './evaluation.dto.js';
import { answerLots, givenScores, type Proposal } from './lot-answers.js';
import type { RankedLot } from './rank-lots.js';

/** The lots while quality is scored without names: no ranking, since that would tell prices, but what is to be scored and what has been. */
export async function answerLotsWithoutNames(
  tx: Tx,
  actor: AuthorityActor,
  ranked: readonly RankedLot[],
  proposed: Proposal,
): Promise<LotRanking[]> {
  const tenderId = ranked[0]?.lot.tenderId;
  const bids = (tenderId === undefined ? [] : await readAnonymousBids(tx, tenderId)).filter(
    ({ status }) => status === 'opened',
  );
  const bidIds = bids.map(({ bidId }) => bidId);
  const answers = await readQualityAnswers(tx, bidIds);
  const values = await readQualityValues(tx, bidIds);
  const lots = await answerLots(tx, actor, ranked, proposed);
  return ranked.flatMap(({ lot, scores, individual }, index) => {
    const answered = lots[index];
    if (answered === undefined) return [];
    const own = bids.filter(({ lotIds }) => lotIds.includes(lot.id));
    const toScore = own.map(({ bidId }): BidToScore => ({ lotId: lot.id, bidId }));
    const missing = missingScores(lot, toScore, scores);
    const ofLot = ({ criterionId }: { criterionId: string }) => lot.criteria.some(({ id }) => id === criterionId);
    const of = <Part extends { bidId: string; criterionId: string }>(parts: readonly Part[], bidId: string) =>
      parts.filter((part) => part.bidId === bidId && ofLot(part)).map(({ bidId: _, ...part }) => part);
    return [
      {
        ...answered,
        complete: missing.length === 0,
        missing,
        toScore: own.map(({ bidId, place }) => ({
          bidId,
          providerName: bidderAlias(place, actor.language),
          scores: givenScores(actor, individual ?? scores, bidId),
          consensus: individual === undefined ? [] : givenScores(actor, scores, bidId),
          answers: of(answers, bidId),
          values: of(values, bidId),
        })),
      },
    ];
  });
}
