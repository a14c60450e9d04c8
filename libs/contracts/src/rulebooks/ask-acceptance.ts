import {
  addDays,
  daysBetween,
  defineJob,
  enqueue,
  execute,
  helsinkiDateOf,
  sql,
  systemActor,
  type CalendarDate,
  type Tx,
} from '@kasvutori/platform';
import { drawContracts, endReplaced, livingContracts, moveContracts } from './approval-contracts.js';
import { tellApproval } from './approval-mails.js';
import { lockApproval, moveApproval } from './approval-queries.js';
import { approvalAfter, BOUND } from './rulebook-lifecycles.js';
import { currentVersion } from './rulebook-queries.js';

const ACTOR = systemActor('contracts.rulebooks');

/** A new version is in force: every approved provider is asked to accept it. */
export const askProviders = defineJob<{ rulebookId: string }>('contracts.ask-rulebook-acceptances');
export const askProvider = defineJob<{ approvalId: string }>('contracts.ask-rulebook-acceptance');

export async function askEach(tx: Tx, { rulebookId }: { rulebookId: string }): Promise<void> {
  const bound = await sql<{ id: string }>(
    tx,
    'SELECT id FROM contracts.rulebook_approval WHERE rulebook_id = $1 AND status = ANY ($2) ORDER BY id',
    [rulebookId, BOUND],
  );
  for (const { id } of bound) await enqueue(tx, askProvider, { approvalId: id });
}

/** Draws the contracts by the new version and tells the provider; what it has is in force until it accepts, or the time is over. */
export async function askOne(tx: Tx, { approvalId }: { approvalId: string }, now: Date): Promise<void> {
  const approval = await lockApproval(tx, approvalId);
  const book = await currentVersion(tx, approval.rulebookId);
  if (book === undefined || !BOUND.includes(approval.status) || approval.acceptedVersionId === book.id) return;
  await drawContracts(tx, ACTOR, approval, book, now);
  await execute(tx, 'UPDATE contracts.rulebook_approval SET reminded_days = NULL WHERE id = $1', [approvalId]);
  await enqueue(tx, tellApproval, { approvalId, letter: 'new-version', reason: null });
}

/** How many days before the last one a provider is reminded. */
const REMINDERS = [14, 7, 1] as const;

/** The reminder that is due so many days before; undefined when the last one was sent already or none is due yet. */
export const dueReminder = (daysLeft: number, last: number | null): number | undefined =>
  REMINDERS.filter((days) => daysLeft <= days && (last === null || days < last)).at(-1);

interface Waiting {
  readonly id: string;
  readonly acceptBy: CalendarDate;
  readonly remindedDays: number | null;
}

/** Reminds of a version that waits to be accepted, and stops new choices of whoever has not accepted it by its day. */
export async function followAcceptances(tx: Tx, now: Date): Promise<number> {
  const today = helsinkiDateOf(now);
  const waiting = await sql<Waiting>(
    tx,
    `SELECT a.id, v.accept_by AS "acceptBy", a.reminded_days AS "remindedDays"
       FROM contracts.rulebook_version v JOIN contracts.rulebook_approval a ON a.rulebook_id = v.rulebook_id
      WHERE v.status = 'published' AND v.accept_by <= $1 AND a.status = 'active' AND a.accepted_version_id <> v.id
        AND (v.accept_by < $2 OR EXISTS (SELECT FROM unnest($3::int[]) d WHERE v.accept_by - $2::date <= d AND (a.reminded_days IS NULL OR d < a.reminded_days)))
      ORDER BY a.id LIMIT 100`,
    [addDays(today, REMINDERS[0]), today, REMINDERS],
  );
  for (const { id, acceptBy, remindedDays } of waiting)
    if (acceptBy < today) await lapse(tx, id, now);
    else await remind(tx, id, dueReminder(daysBetween(today, acceptBy), remindedDays));
  return waiting.length;
}

async function remind(tx: Tx, approvalId: string, days: number | undefined): Promise<void> {
  if (days === undefined) return;
  await execute(tx, 'UPDATE contracts.rulebook_approval SET reminded_days = $2 WHERE id = $1', [approvalId, days]);
  await enqueue(tx, tellApproval, { approvalId, letter: 'reminder', reason: null });
}

async function lapse(tx: Tx, id: string, now: Date): Promise<void> {
  const approval = await lockApproval(tx, id);
  if (approvalAfter('system', approval.status, 'lapse') === undefined) return;
  await moveApproval(tx, ACTOR, 'system', approval, 'lapse', { now });
  await moveContracts(tx, ACTOR, id, 'suspend', approval.rulebookNumber);
  await enqueue(tx, tellApproval, { approvalId: id, letter: 'lapse', reason: null });
}

/** Ends contracts whose successors have begun. */
export async function replaceContracts(tx: Tx, now: Date): Promise<number> {
  const due = await sql<{ approvalId: string }>(
    tx,
    `SELECT DISTINCT c.rulebook_approval_id AS "approvalId" FROM contracts.contract c JOIN contracts.contract n ON n.rulebook_approval_id = c.rulebook_approval_id
      WHERE c.status IN ('active', 'suspended') AND n.status IN ('active', 'suspended') AND n.created_at > c.created_at
        AND n.rulebook_version_id <> c.rulebook_version_id AND n.valid_from <= $1 LIMIT 100`,
    [helsinkiDateOf(now)],
  );
  for (const { approvalId } of due) await endReplaced(tx, ACTOR, approvalId, now);
  return due.length;
}

/** An approval is over when the last of its contracts has ended. */
export async function endWithContracts(tx: Tx, { contractId }: { contractId: string }, now: Date): Promise<void> {
  const [of] = await sql<{ approvalId: string }>(
    tx,
    `SELECT rulebook_approval_id AS "approvalId" FROM contracts.contract WHERE id = $1 AND rulebook_approval_id IS NOT NULL`,
    [contractId],
  );
  if (of === undefined) return;
  const approval = await lockApproval(tx, of.approvalId);
  const over = (await livingContracts(tx, approval.id)).length === 0;
  if (over && approvalAfter('system', approval.status, 'end') !== undefined)
    await moveApproval(tx, ACTOR, 'system', approval, 'end', { now });
}
