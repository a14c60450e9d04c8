import { type AuthorityActor, permitted, type Tx } from '@kasvutori/platform';
import { readOwnTender } from '../bidding/bid-terms.js';
import { expectedScores } from './expected-scores.js';
import type { PanelDetail } from './panel.dto.js';
import { findPanel, readCandidates, readMembers, readScorer } from './panel-queries.js';
import { consensusRefusal, openingRefusal, scoringRefusal } from './panel-rules.js';

/** The panel of an own tender, how far its members are, and what the reader may do in it. */
export async function readPanel(tx: Tx, actor: AuthorityActor, tenderId: string): Promise<PanelDetail> {
  const tender = await readOwnTender(tx, actor, tenderId);
  const panel = await findPanel(tx, tenderId);
  const scorer = await readScorer(tx, tenderId, actor.personId);
  const notNow = tender.status === 'opened' ? undefined : 'tender-not-in-evaluation';
  const closed = notNow ?? (tender.scoringClosed ? 'scoring-closed' : undefined);
  const declared = scorer.hasInterest === undefined ? undefined : 'interest-declared-already';
  return {
    phase: panel?.phase ?? 'none',
    members: (await readMembers(tx, tenderId)).map((member) => ({
      ...member,
      chair: member.personId === panel?.chairId,
    })),
    expected: await expectedScores(tx, tenderId),
    candidates: await readCandidates(tx, actor.organisationId),
    myInterest: scorer.hasInterest ?? null,
    permittedActions: permitted(actor, [
      {
        action: 'panel:appoint',
        refusal: notNow ?? (panel?.phase === 'consensus' ? 'consensus-open-already' : undefined),
      },
      { action: 'panel:declare', refusal: notNow ?? declared },
      { action: 'evaluation:score', refusal: closed ?? scoringRefusal(panel, scorer) },
      { action: 'panel:agree', refusal: closed ?? consensusRefusal(panel, scorer) },
      { action: 'panel:open-consensus', refusal: notNow ?? openingRefusal(panel, scorer) },
    ]),
  };
}
