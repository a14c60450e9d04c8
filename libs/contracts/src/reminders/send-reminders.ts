import {
  addDays,
  execute,
  formatDate,
  helsinkiDateOf,
  localised,
  sendMail,
  sql,
  type CalendarDate,
  type Language,
  type Tx,
} from '@kasvutori/platform';
import { REMINDER_BODY, REMINDER_SUBJECT, REMINDER_WORDS } from './reminder-mails.js';
import { readComing, readReminderDays, type ComingRow } from './reminder-queries.js';
import { FARTHEST_DAYS, remindersDue, type Due } from './reminders.js';

interface Reader {
  readonly personId: string;
  readonly organisationId: string;
  readonly email: string;
  readonly language: Language;
}

/** Once a day: a letter about each date that comes, to each of those who see to it. @returns how many letters. */
export async function sendReminders(tx: Tx, now: Date): Promise<number> {
  const today = helsinkiDateOf(now);
  const begun = await execute(tx, 'INSERT INTO contracts.reminder_day (day) VALUES ($1) ON CONFLICT DO NOTHING', [
    today,
  ]);
  if (begun === 0) return 0;
  const due = await dueReminders(tx, today);
  const readers = await readersOf(tx, due);
  let sent = 0;
  for (const reminder of due)
    for (const reader of readers.filter(({ organisationId }) => concerns(reminder, organisationId)))
      if (await mailOnce(tx, reminder, reader, now)) sent++;
  return sent;
}

/** The reminders that are due today under the contracts the reader may see, the nearest first. */
export async function dueReminders(tx: Tx, today: CalendarDate): Promise<Due<ComingRow>[]> {
  const daysOf = await readReminderDays(tx);
  const coming = await readComing(tx, today, addDays(today, FARTHEST_DAYS));
  return coming.flatMap((date) => remindersDue([date], daysOf(date.authorityId), today));
}

/** The authority has everything to see to, the provider its own insurances and certificates. */
export const concerns = (
  { authorityId, providerId, toProvider }: Pick<ComingRow, 'authorityId' | 'providerId' | 'toProvider'>,
  organisationId: string,
): boolean => organisationId === authorityId || (toProvider && organisationId === providerId);

/** The contract managers of the authorities and the managers of the providers concerned. */
const readersOf = (tx: Tx, due: readonly ComingRow[]): Promise<Reader[]> =>
  sql<Reader>(
    tx,
    `SELECT DISTINCT p.id AS "personId", m.organisation_id AS "organisationId", p.email, p.language
       FROM app.membership m JOIN app.person p ON p.id = m.person_id
      WHERE (m.organisation_id = ANY ($1) AND m.role = 'contract-manager')
         OR (m.organisation_id = ANY ($2) AND m.role = 'provider-manager') ORDER BY p.id`,
    [
      due.map(({ authorityId }) => authorityId),
      due.filter(({ toProvider }) => toProvider).map(({ providerId }) => providerId),
    ],
  );

/** The row is the letter's claim: whoever comes second, after a restart or on the next day, finds it and sends nothing. */
async function mailOnce(tx: Tx, reminder: Due<ComingRow>, reader: Reader, now: Date): Promise<boolean> {
  const { contractId, kind, itemId, day, daysBefore, number, title, what, authorityId } = reminder;
  const claimed = await execute(
    tx,
    `INSERT INTO contracts.reminder_sent (contract_id, kind, item_id, day, days_before, person_id, sent_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
    [contractId, kind, itemId, day, daysBefore, reader.personId, now],
  );
  if (claimed === 0) return false;
  const { email, language } = reader;
  const data = {
    number,
    title: localised(title, language),
    happens: localised(REMINDER_WORDS[kind], language),
    what,
    day: formatDate(day),
    daysLeft: String(reminder.daysLeft),
  };
  const texts = { subject: localised(REMINDER_SUBJECT, language), body: localised(REMINDER_BODY, language) };
  await sendMail(tx, { to: email, language, ...texts, data, authorityId }, now);
  return true;
}
