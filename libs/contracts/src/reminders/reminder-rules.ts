import { audit, execute, type AuthorityActor, type Tx } from '@kasvutori/platform';
import type { ReminderRules } from './reminders.dto.js';
import { readReminderDays } from './reminder-queries.js';
import { REMINDER_KINDS } from './reminders.js';

export async function readReminderRules(tx: Tx, actor: AuthorityActor): Promise<ReminderRules> {
  const days = (await readReminderDays(tx))(actor.organisationId);
  return { items: REMINDER_KINDS.flatMap((kind) => days[kind].map((before) => ({ kind, days: before }))) };
}

/** The authority says how many days before each kind of date its people are told; none: they are not. */
export async function setReminderRules(tx: Tx, actor: AuthorityActor, { items }: ReminderRules): Promise<void> {
  for (const kind of REMINDER_KINDS) {
    const days = items.filter((item) => item.kind === kind).map((item) => item.days);
    await execute(
      tx,
      `INSERT INTO contracts.reminder_rule (authority_id, kind, days) VALUES ($1, $2, $3)
       ON CONFLICT (authority_id, kind) DO UPDATE SET days = excluded.days`,
      [actor.organisationId, kind, [...new Set(days)].sort((a, b) => b - a)],
    );
  }
  await audit(tx, actor, {
    action: 'contract.reminder-rules',
    subject: 'organisation',
    subjectId: actor.organisationId,
    authorityId: actor.organisationId,
    detail: { items },
  });
}
