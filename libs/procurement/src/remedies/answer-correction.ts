import {
  type AuthorityActor,
  commonProblem,
  dbNow,
  type Language,
  one,
  recordMove,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { type Bidder, readBidders, readDecisionById } from '../award/decision-queries.js';
import { readOwnTender } from '../bidding/bid-terms.js';
import { readRemedyDocuments } from './remedy-documents.js';
import { CORRECTION_ANSWERED } from './remedy-mails.js';
import { type CORRECTION_ANSWERS, moveCorrection } from './remedy-lifecycle.js';
import { changeCorrection, type CorrectionRow, holdDecision, readCorrection } from './remedy-queries.js';
import { remedyProblem } from './remedies-problems.js';
import { type Recipient, sendLetters } from './send-letters.js';

export interface CorrectionAnswer {
  readonly answer: (typeof CORRECTION_ANSWERS)[number];
  readonly reason: string;
}

/** Answers a correction request with reasons, by letter. An accepted one is carried out by reopening the decision. */
export async function answerCorrection(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  { answer, reason }: CorrectionAnswer,
  publicUrl: string,
): Promise<string> {
  const { tenderId } = await readCorrection(tx, id);
  await holdDecision(tx, actor, tenderId);
  const tender = await readOwnTender(tx, actor, tenderId);
  const now = await dbNow(tx);
  const request = await readCorrection(tx, id);
  if (request.version !== version) throw commonProblem('stale-version');
  const moved = moveCorrection(request.status, answer);
  if (!moved.ok) throw remedyProblem(moved.refusal);
  await changeCorrection(tx, request, moved.status, { resolution: reason, by: actor.name, at: now });
  await recordMove(tx, actor, {
    subject: 'correction-request',
    subjectId: id,
    move: answer,
    from: request.status,
    to: moved.status,
    authorityId: request.authorityId,
    providerId: request.providerId,
    note: reason,
  });
  const bidders = await readBidders(tx, tenderId);
  await sendLetters(
    tx,
    {
      kind: 'correction-answer',
      correctionId: id,
      tender,
      decision: await readDecisionById(tx, request.decisionId),
      by: actor.name,
      reason,
      said: {
        accepted: moved.status === 'accepted',
        rejected: moved.status === 'rejected',
        party: request.providerName,
        receivedAt: request.receivedAt,
        demand: request.demand,
        grounds: request.grounds,
        documents: (await readRemedyDocuments(tx, [id])).map(({ name }) => ({ name })),
      },
      mail: CORRECTION_ANSWERED,
      publicUrl,
    },
    [await recipientOf(tx, request, bidders)],
    bidders,
    now,
  );
  return tenderId;
}

/** Whoever filed the request; of one that came on paper, whoever submitted the bid. */
async function recipientOf(tx: Tx, request: CorrectionRow, bidders: readonly Bidder[]): Promise<Recipient> {
  const { providerId, recorded, filedBy } = request;
  const bidder = bidders.find((found) => found.providerId === providerId);
  if (recorded && bidder !== undefined) return bidder;
  const filer = one(
    await sql<{ email: string; language: Language }>(tx, 'SELECT email, language FROM app.person WHERE id = $1', [
      filedBy,
    ]),
  );
  return { providerId, ...filer };
}
