import {
  execute,
  helsinkiDateOf,
  newId,
  one,
  sql,
  type AuthorityActor,
  type CalendarDate,
  type ServiceKindCode,
  type Tx,
} from '@kasvutori/platform';
import { ANSWER_WORKING_DAYS } from '../choice/choice-lifecycle.js';
import { fallbackProblem } from './fallback-problems.js';

/** How choosing goes: how long a provider may think, and what happens when nobody has been chosen. */
export interface ChoiceRuleTerms {
  /** Null: every service of the authority that has no rule of its own. */
  readonly serviceId: string | null;
  readonly validFrom: CalendarDate;
  readonly answerWorkingDays: number;
  /** Days from the grant in which the client chooses; null when nobody is ever proposed. */
  readonly chooseWithinDays: number | null;
  /** Days in which the client can choose somebody other than the one proposed. */
  readonly objectDays: number | null;
  /** What was proposed is then the choice; otherwise the case worker calls the client. */
  readonly takesForce: boolean;
}

/** Publishes a rule before it holds. Vouchers granted before its first day keep the rule they were granted under. */
export async function setChoiceRule(
  tx: Tx,
  actor: AuthorityActor,
  terms: ChoiceRuleTerms,
  now: Date,
): Promise<{ id: string }> {
  const authorityId = actor.organisationId;
  const { serviceId, validFrom, answerWorkingDays, chooseWithinDays, objectDays, takesForce } = terms;
  if (validFrom <= helsinkiDateOf(now)) throw fallbackProblem('choice-rule-too-soon', { field: '/validFrom' });
  if ((chooseWithinDays === null) !== (objectDays === null) || (chooseWithinDays === null && takesForce))
    throw fallbackProblem('choice-rule-half', {
      field: chooseWithinDays === null ? '/chooseWithinDays' : '/objectDays',
    });
  if (serviceId !== null)
    one(await sql(tx, 'SELECT FROM vouchers.service WHERE id = $1 AND authority_id = $2', [serviceId, authorityId]));
  const id = newId();
  await execute(
    tx,
    `INSERT INTO vouchers.choice_rule
       (id, authority_id, service_id, valid_from, answer_working_days, choose_within_days, object_days, takes_force, set_by, set_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      authorityId,
      serviceId,
      validFrom,
      answerWorkingDays,
      chooseWithinDays,
      objectDays,
      takesForce,
      actor.personId,
      now,
    ],
  );
  return { id };
}

export interface ChoiceRuleRow extends ChoiceRuleTerms {
  readonly id: string;
  readonly authorityName: string;
  readonly serviceKind: ServiceKindCode | null;
  readonly setBy: string | null;
  readonly setAt: Date;
}

const RULES = `SELECT r.id, a.name AS "authorityName", r.service_id AS "serviceId", s.kind AS "serviceKind", r.valid_from AS "validFrom",
    r.answer_working_days AS "answerWorkingDays", r.choose_within_days AS "chooseWithinDays", r.object_days AS "objectDays",
    r.takes_force AS "takesForce", r.set_at AS "setAt"`;
const OF_RULES = `FROM vouchers.choice_rule r JOIN app.organisation a ON a.id = r.authority_id LEFT JOIN vouchers.service s ON s.id = r.service_id`;

/** Every rule the authority has set, the newest first. */
export const choiceRulesOf = (tx: Tx, authorityId: string): Promise<ChoiceRuleRow[]> =>
  sql<ChoiceRuleRow>(
    tx,
    `${RULES}, p.name AS "setBy" ${OF_RULES} LEFT JOIN app.person p ON p.id = r.set_by
      WHERE r.authority_id = $1 ORDER BY r.valid_from DESC, r.set_at DESC LIMIT 200`,
    [authorityId],
  );

/** What holds on the day and what is coming, of every authority: for anyone. */
export const publishedChoiceRules = (tx: Tx, day: CalendarDate): Promise<ChoiceRuleRow[]> =>
  sql<ChoiceRuleRow>(
    tx,
    `${RULES}, NULL AS "setBy" ${OF_RULES} WHERE NOT EXISTS (
        SELECT FROM vouchers.choice_rule later
         WHERE later.authority_id = r.authority_id AND later.service_id IS NOT DISTINCT FROM r.service_id AND later.valid_from <= $1
           AND (later.valid_from, later.set_at) > (r.valid_from, r.set_at))
      ORDER BY a.name, s.kind NULLS FIRST, r.valid_from LIMIT 500`,
    [day],
  );

/** In how many working days a provider answers a choice made on the day. */
export async function answerDays(tx: Tx, authorityId: string, serviceId: string, day: CalendarDate): Promise<number> {
  const [rule] = await sql<{ days: number }>(
    tx,
    `SELECT answer_working_days AS days FROM vouchers.choice_rule_on($1, $2, $3)`,
    [authorityId, serviceId, day],
  );
  return rule?.days ?? ANSWER_WORKING_DAYS;
}
