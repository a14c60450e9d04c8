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
import { closesAt, ruleOn, type Question } from '../experience/experience-rule.js';
import { keepWords } from '../experience/keep-words.js';
import { voucherById } from '../grants/voucher-queries.js';
import { feedbackProblem } from './feedback-problems.js';
import { servedChoice, visitedChoice, type ServedChoice } from './feedback-queries.js';
import type { GiveFeedback } from './feedback.dto.js';

/** What the client, or the case worker who writes down what the client tells, says of the service as a whole. */
export async function giveFeedback(
  tx: Tx,
  actor: ClientActor | AuthorityActor,
  voucherId: string,
  input: GiveFeedback,
  now: Date,
): Promise<void> {
  one(await voucherById(tx, voucherId));
  const choice = await servedChoice(tx, voucherId);
  if (choice?.begun !== true) throw feedbackProblem('service-not-begun');
  await answer(tx, actor, choice, null, input, now);
}

/** The same of one visit that took place; the voucher it was on. */
export async function tellOfVisit(
  tx: Tx,
  actor: ClientActor | AuthorityActor,
  eventId: string,
  input: GiveFeedback,
  now: Date,
): Promise<string> {
  const choice = await visitedChoice(tx, eventId);
  if (!choice.begun) throw feedbackProblem('visit-not-approved');
  await answer(tx, actor, choice, eventId, input, now);
  return choice.voucherId;
}

/**
 * One answer for each visit and one for each service, changed until it closes (`wait_days` of the rule): what is published may not change under
 * those who read it. Those who follow the contract hear of the grade of the whole only, which stays in the period it was first given in.
 */
async function answer(
  tx: Tx,
  actor: ClientActor | AuthorityActor,
  choice: ServedChoice & { readonly voucherId: string },
  eventId: string | null,
  { grade, answers = [], words }: GiveFeedback,
  now: Date,
): Promise<void> {
  const today = helsinkiDateOf(now);
  const rule = await ruleOn(tx, today);
  const moment = eventId === null ? 'service' : 'event';
  refuseUnknownQuestions(rule[moment], answers);
  const { id: choiceId, voucherId, clientId, personId, providerId, contractId, authorityId, serviceId } = choice;
  const [given] = await sql<{ id: string; revision: number; on: string; closesAt: Date }>(
    tx,
    `INSERT INTO vouchers.feedback AS f (id, choice_id, voucher_id, client_id, person_id, provider_id, contract_id, authority_id, service_id, moment, event_id,
                                         rule_version, grade, answers, told_to, given_on, given_at, closes_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
     ON CONFLICT (answer_of) DO UPDATE SET grade = excluded.grade, answers = excluded.answers, told_to = excluded.told_to, given_at = excluded.given_at,
                                           version = f.version + 1 WHERE f.closes_at > excluded.given_at
     RETURNING id, version AS revision, given_on AS "on", closes_at AS "closesAt"`,
    [
      ...[newId(), choiceId, voucherId, clientId, personId, providerId, contractId, authorityId, serviceId],
      ...[
        moment,
        eventId,
        rule.version,
        grade,
        JSON.stringify(Object.fromEntries(answers.map((a) => [a.code, a.grade]))),
      ],
      ...[actor.kind === 'client' ? null : actor.personId, today, now, closesAt(rule, now)],
    ],
  );
  if (given === undefined) throw feedbackProblem('feedback-closed');
  await keepWords(tx, { ...given, choiceId, authorityId, providerId, personId, text: words }, now);
  if (moment === 'service')
    await emit(tx, feedbackGiven, { contractId, feedbackId: given.id, revision: given.revision, grade, on: given.on });
  const { id: subjectId } = given;
  await audit(tx, actor, { action: 'feedback.give', subject: 'feedback', subjectId, authorityId });
}

function refuseUnknownQuestions(questions: readonly Question[], answers: readonly { code: string }[]): void {
  const asked = new Set(questions.slice(1).map(({ code }) => code));
  const [unknown] = answers.filter(
    ({ code }, at) => !asked.has(code) || answers.findIndex((a) => a.code === code) < at,
  );
  if (unknown !== undefined) throw feedbackProblem('question-unknown', { field: '/answers' });
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
