import { feedbackGiven, reportComplaint } from '@kasvutori/contracts';
import {
  audit,
  emit,
  helsinkiDateOf,
  newId,
  one,
  sql,
  type AuthorityActor,
  type ClientActor,
  type Tx,
} from '@kasvutori/platform';
import { voucherById } from '../grants/voucher-queries.js';
import { feedbackProblem } from './feedback-problems.js';
import { servedChoice } from './feedback-queries.js';

/**
 * What the client says of the service: one word for each voucher and provider, changed as often as the client likes. Those who follow the
 * contract hear of the grade only; it stays in the period it was first given in.
 */
export async function giveFeedback(
  tx: Tx,
  actor: ClientActor,
  voucherId: string,
  { grade, words }: { grade: number; words: string | null },
  now: Date,
): Promise<void> {
  one(await voucherById(tx, voucherId));
  const choice = await servedChoice(tx, voucherId);
  if (choice?.begun !== true) throw feedbackProblem('service-not-begun');
  const { id: choiceId, clientId, personId, providerId, contractId, authorityId } = choice;
  const given = one(
    await sql<{ id: string; revision: number; on: string }>(
      tx,
      `INSERT INTO vouchers.feedback AS f (id, choice_id, voucher_id, client_id, person_id, provider_id, contract_id, authority_id, grade, words, given_on, given_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       ON CONFLICT (choice_id) DO UPDATE SET grade = excluded.grade, words = excluded.words, given_at = excluded.given_at, version = f.version + 1
       RETURNING id, version AS revision, given_on AS "on"`,
      [
        ...[newId(), choiceId, voucherId, clientId, personId, providerId, contractId, authorityId, grade, words],
        ...[helsinkiDateOf(now), now],
      ],
    ),
  );
  await emit(tx, feedbackGiven, { contractId, feedbackId: given.id, revision: given.revision, grade, on: given.on });
  const { id: subjectId } = given;
  await audit(tx, actor, { action: 'feedback.give', subject: 'feedback', subjectId, authorityId });
}

/** Something is wrong with the service: the authority hears of it and the provider answers. */
export async function fileComplaint(
  tx: Tx,
  actor: ClientActor | AuthorityActor,
  voucherId: string,
  input: { severity: 'minor' | 'major' | 'critical'; description: string },
  now: Date,
): Promise<{ id: string }> {
  one(await voucherById(tx, voucherId));
  const choice = await servedChoice(tx, voucherId);
  if (choice === undefined) throw feedbackProblem('nobody-to-complain-of');
  const { contractId, authorityId, providerId, personId: clientPersonId } = choice;
  return reportComplaint(tx, actor, { contractId, authorityId, providerId, clientPersonId, voucherId, ...input }, now);
}
