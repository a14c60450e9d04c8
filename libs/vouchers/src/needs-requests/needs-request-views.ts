import { audit, permitted, readHistory, type SignedInActor, type Tx } from '@kasvutori/platform';
import { checkAnswers } from '../needs/questionnaire.js';
import { publishedQuestionnaire } from '../questionnaires/questionnaire-queries.js';
import { asAsked } from '../questionnaires/questionnaire-views.js';
import { moveNeedsRequest } from './needs-request-lifecycle.js';
import { needsRequestById } from './needs-request-queries.js';
import type { NeedsRequestDetail } from './needs-requests.dto.js';

/**
 * The request with its questions. What the client is still writing is the client's own: the case worker reads answers that
 * were sent, and that reading is in the trail that the client sees.
 */
export async function needsRequestDetail(tx: Tx, actor: SignedInActor, id: string): Promise<NeedsRequestDetail> {
  const row = await needsRequestById(tx, id);
  const { authorityId, personId, questionnaireId, ...request } = row;
  const asked = await publishedQuestionnaire(tx, authorityId, questionnaireId);
  const own = actor.kind === 'client';
  if (!own) {
    await audit(tx, actor, {
      action: 'needs-request.read',
      subject: 'needs-request',
      subjectId: id,
      authorityId,
      subjectPersonId: personId,
    });
  }
  const complete = checkAnswers(asked.content, row.answers).length === 0;
  const refusal = (move: 'answer' | 'send' | 'withdraw') =>
    moveNeedsRequest(row.status, move) === undefined ? 'move-not-allowed' : undefined;
  return {
    ...request,
    answers: own || row.sentAt !== null ? row.answers : {},
    questionnaire: asAsked(asked, false),
    permittedActions: permitted(
      actor,
      own
        ? [
            { action: 'needs:answer', refusal: refusal('answer') },
            { action: 'needs:send', refusal: refusal('send') ?? (complete ? undefined : 'answers-incomplete') },
          ]
        : [{ action: 'needs:withdraw', refusal: refusal('withdraw') }],
    ),
    history: await readHistory(tx, 'needs-request', id),
  };
}
