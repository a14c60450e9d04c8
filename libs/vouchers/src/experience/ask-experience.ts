import type { ChoiceTold } from '@kasvutori/contracts';
import {
  addDays,
  defineJob,
  enqueue,
  helsinkiDateOf,
  publicAddress,
  sendMail,
  sql,
  startOfHelsinkiDay,
  type Tx,
} from '@kasvutori/platform';
import { choiceParties } from '../choice/choice-parties.js';
import { ASK_MAILS } from './ask-mails.js';
import { ruleOn, type Moment } from './experience-rule.js';

/** `eventId` of a visit; without it the service as a whole is asked of. */
export const askExperienceJob = defineJob<{ choiceId: string; eventId?: string }>('vouchers.ask-experience');

/** A visit has been confirmed: the client is asked how it went. */
export const askOfVisit = (tx: Tx, event: { readonly id: string; readonly choiceId: string }): Promise<void> =>
  enqueue(tx, askExperienceJob, { choiceId: event.choiceId, eventId: event.id });

/** The service with a provider is over: the client is asked of it as a whole, if there was any. */
export async function askAtEnd(tx: Tx, { choiceId, move }: ChoiceTold): Promise<void> {
  if (move === 'end') await enqueue(tx, askExperienceJob, { choiceId });
}

/**
 * Asks in the client's "next step" and by mail: of one's visits with a provider at most every `ask_days` of the rule, of the whole once. Who has
 * answered already, or has said no to such questions, is not asked.
 */
export async function askExperience(
  tx: Tx,
  { choiceId, eventId }: { choiceId: string; eventId?: string },
  now: Date,
): Promise<void> {
  const today = helsinkiDateOf(now);
  const { askDays, [eventId === undefined ? 'service' : 'event']: questions } = await ruleOn(tx, today);
  const moment: Moment = eventId === undefined ? 'service' : 'event';
  const asked = await sql<{ voucherId: string }>(
    tx,
    `WITH asked AS (
       INSERT INTO vouchers.experience_ask (choice_id, ask_of, moment, person_id, asked_at, until)
       SELECT h.id, $2, $3, h.person_id, $4, $5 FROM vouchers.choice h
        WHERE h.id = $1 AND vouchers.consent_in_force(h.client_id, 'experience-questions')
          AND NOT EXISTS (SELECT FROM vouchers.feedback f WHERE f.answer_of = $2)
          AND EXISTS (SELECT FROM vouchers.service_event e WHERE e.choice_id = h.id AND e.status IN ('approved', 'paid')
                         AND e.reverses_id IS NULL AND e.reversed_by_id IS NULL)
          AND ($3 = 'service' OR NOT EXISTS (SELECT FROM vouchers.experience_ask a WHERE a.choice_id = $1 AND a.moment = 'event' AND a.until > $4))
       ON CONFLICT DO NOTHING RETURNING choice_id)
     SELECT h.voucher_id AS "voucherId" FROM asked JOIN vouchers.choice h ON h.id = asked.choice_id`,
    [choiceId, eventId ?? choiceId, moment, now, startOfHelsinkiDay(addDays(today, askDays + 1))],
  );
  const [ask] = asked;
  if (ask === undefined) return;
  const parties = await choiceParties(tx, choiceId);
  const { email: to, language, authorityId } = parties;
  const { subject, body } = ASK_MAILS[moment];
  const page =
    eventId === undefined ? `/client/vouchers/${ask.voucherId}/feedback` : `/client/events/${eventId}/feedback`;
  const data = {
    ...parties,
    link: `${publicAddress()}${page}`,
    questions: questions.map(({ text }) => text[language] ?? text.fi),
  };
  await sendMail(tx, { to, language, subject: subject[language], body: body[language], data, authorityId }, now);
}
