import { newId, one, recordMove, sql, type AuthorityActor, type ClientKind, type Tx } from '@kasvutori/platform';
import { livingClientOf } from '../clients/client-queries.js';
import { closeByAssessment } from '../needs-requests/answer-needs.js';
import {
  currentQuestionnaire,
  publishedQuestionnaire,
  type QuestionnaireRow,
} from '../questionnaires/questionnaire-queries.js';
import { latestSegment } from './assessment-queries.js';
import { Assessment } from './assessment.entity.js';
import type { Level, Segment } from './needs-ground.js';
import { proposeFor, type NeedsProposal } from './needs-level.js';
import { faultyAnswers, needsProblem } from './needs-problems.js';
import { checkAnswers, type Answers, type Questionnaire } from './questionnaire.js';
import { tellSegment } from './tell-segment.js';

export interface NewAssessment {
  readonly answers: Answers;
  /** Which published questionnaire the answers are to; what is asked now unless given. */
  readonly questionnaireId?: string;
  /** The client's own answers that were gone through together; their questionnaire is then the one that is answered. */
  readonly requestId?: string;
  /** What the case worker decides where it differs from the proposal. */
  readonly level?: Level;
  readonly segment?: Segment;
  readonly reason?: string;
}

/** What follows from the answers, without keeping anything. @throws Problem 'answers-incomplete' with a row per question. */
export function proposeNeeds(questionnaire: Questionnaire, answers: Answers): NeedsProposal {
  const faults = checkAnswers(questionnaire, answers);
  if (faults.length > 0) throw faultyAnswers(faults);
  return proposeFor(questionnaire, answers);
}

/** The questionnaire that was asked for, or what is asked now. */
export const askedQuestionnaire = (
  tx: Tx,
  authorityId: string,
  id: string | undefined,
  clientKind?: ClientKind,
): Promise<QuestionnaireRow> =>
  id === undefined ? currentQuestionnaire(tx, authorityId, clientKind) : publishedQuestionnaire(tx, authorityId, id);

/**
 * Keeps an assessment as a new version beside the earlier ones, so that change over time can be seen. The rule proposes,
 * the case worker decides; a decision that differs carries its reason (hallintolaki 434/2003 § 45: grounds are stated).
 */
export async function assessClient(
  tx: Tx,
  actor: AuthorityActor,
  clientId: string,
  input: NewAssessment,
  now: Date,
): Promise<{ id: string; number: number }> {
  const client = await livingClientOf(tx, actor.organisationId, clientId);
  const gone = input.requestId && (await closeByAssessment(tx, actor, input.requestId, clientId));
  const asked = await askedQuestionnaire(
    tx,
    actor.organisationId,
    gone ? gone.questionnaireId : input.questionnaireId,
    client.kind,
  );
  if (asked.clientKind !== client.kind)
    throw needsProblem('questionnaire-of-other-kind', { field: '/questionnaireId' });
  const proposal = proposeNeeds(asked.content, input.answers);
  const level = input.level ?? proposal.level;
  const segment = input.segment ?? proposal.segment;
  const differs = level !== proposal.level || segment !== proposal.segment;
  if (differs && input.reason === undefined) throw needsProblem('reason-for-difference-missing', { field: '/reason' });

  const id = newId();
  const number = await nextNumber(tx, clientId);
  const before = await latestSegment(tx, clientId);
  await tx.insert(Assessment, {
    id,
    authorityId: actor.organisationId,
    clientId,
    personId: client.personId,
    number,
    questionnaireId: asked.id,
    requestId: input.requestId ?? null,
    answers: input.answers,
    proposedLevel: proposal.level,
    level,
    proposedSegment: proposal.segment,
    segment,
    channels: [...proposal.channels],
    services: [...proposal.services],
    grounds: [...proposal.grounds],
    reason: input.reason ?? null,
    madeBy: actor.personId,
    madeAt: now,
  });
  const { personId } = actor;
  await tellSegment(tx, { clientId, assessmentId: id, personId, segment }, before, now);
  await recordMove(tx, actor, {
    subject: 'client',
    subjectId: clientId,
    move: 'assess',
    from: 'active',
    to: 'active',
    authorityId: actor.organisationId,
    clientPersonId: client.personId,
    note: input.reason,
  });
  return { id, number };
}

/** The client's row is the queue: two assessments at once become version 4 and version 5. */
async function nextNumber(tx: Tx, clientId: string): Promise<number> {
  await sql(tx, `SELECT FROM vouchers.client WHERE id = $1 FOR UPDATE`, [clientId]);
  const { next } = one(
    await sql<{ next: number }>(
      tx,
      `SELECT coalesce(max(number), 0) + 1 AS next FROM vouchers.assessment WHERE client_id = $1`,
      [clientId],
    ),
  );
  return next;
}
