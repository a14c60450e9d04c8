import { audit, type AuthorityActor, dbNow, type Tx } from '@kasvutori/platform';
import { holdTenderInEvaluation } from '../evaluation/hold-in-evaluation.js';
import { panelProblem } from './panel-problems.js';
import { findPanel, openConsensusPhase, readScorer } from './panel-queries.js';
import { openingRefusal } from './panel-rules.js';

/** The chair ends the individual scoring before everybody has given all scores; from here on everybody sees what the others gave. */
export async function openConsensus(tx: Tx, actor: AuthorityActor, tenderId: string): Promise<void> {
  const tender = await holdTenderInEvaluation(tx, actor, tenderId);
  const refusal = openingRefusal(await findPanel(tx, tenderId), await readScorer(tx, tenderId, actor.personId));
  if (refusal !== undefined) throw panelProblem(refusal);
  await openConsensusPhase(tx, tenderId, await dbNow(tx));
  await audit(tx, actor, {
    action: 'panel.open-consensus',
    subject: 'tender',
    subjectId: tenderId,
    authorityId: tender.authorityId,
    detail: { by: 'chair' },
  });
}
