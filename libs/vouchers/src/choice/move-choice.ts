import { choiceTold, placeTaken } from '@kasvutori/contracts';
import {
  changedOne,
  commonProblem,
  dbNow,
  earlierDate,
  emit,
  execute,
  helsinkiDateOf,
  laterDate,
  recordMove,
  sql,
  type Actor,
  type CalendarDate,
  type Tx,
} from '@kasvutori/platform';
import type { LockedVoucher } from '../grants/move-voucher.js';
import { isOpenVoucher } from '../grants/voucher-lifecycle.js';
import { isLiveChoice, moveChoice, type ChoiceMove } from './choice-lifecycle.js';
import { choiceProblem } from './choice-problems.js';
import { Choice } from './choice.entity.js';
import { freePlace } from './places.js';

/** The live choice of a voucher whose row is locked; undefined when the client is between providers. */
export async function liveChoice(tx: Tx, voucherId: string): Promise<Choice | undefined> {
  const choices = await tx.find(Choice, { where: { voucherId } });
  return choices.find((choice) => isLiveChoice(choice.status));
}

/** Whether the locked voucher waits for a choice. */
export const isUnchosen = async (tx: Tx, { id, status }: Pick<LockedVoucher, 'id' | 'status'>): Promise<boolean> =>
  isOpenVoucher(status) && (await liveChoice(tx, id)) === undefined;

interface MoveOptions {
  readonly reason?: string | undefined;
  /** An ended choice never reaches beyond the last day of its voucher. */
  readonly lastDay?: CalendarDate;
}

/** Moves a choice of a locked voucher and records it; a place that is no longer held is given free. */
export async function applyChoiceMove(
  tx: Tx,
  actor: Actor,
  choice: Choice,
  move: ChoiceMove,
  options: MoveOptions = {},
): Promise<void> {
  const now = await dbNow(tx);
  const moved = moveChoice(choice.status, move, now, choice.answerBy);
  if (!moved.ok) {
    if (moved.refusal === 'move-not-allowed') throw commonProblem(moved.refusal);
    throw choiceProblem(moved.refusal, { params: { deadline: choice.answerBy } });
  }
  const today = helsinkiDateOf(now);
  const startsOn = move === 'accept' ? today : choice.startsOn;
  const endsOn = move === 'end' ? laterDate(earlierDate(today, options.lastDay ?? today), startsOn ?? today) : null;
  const answeredAt = move === 'accept' || move === 'decline' ? now : choice.answeredAt;
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.choice SET status = $3, starts_on = $4, ends_on = $5, answered_at = $6, reason = coalesce($7, reason), version = version + 1
        WHERE id = $1 AND status = $2`,
      [choice.id, choice.status, moved.status, startsOn, endsOn, answeredAt, options.reason ?? null],
    ),
  );
  await recordMove(tx, actor, {
    subject: 'choice',
    subjectId: choice.id,
    move,
    from: choice.status,
    to: moved.status,
    authorityId: choice.authorityId,
    providerId: choice.providerId,
    clientPersonId: choice.personId,
    note: options.reason,
  });
  const { id: choiceId, contractId, voucherId, clientId } = choice;
  await emit(tx, choiceTold, { contractId, choiceId, voucherId, clientId, move, on: endsOn ?? today, units: 0 });
  if (startsOn !== null && (move === 'accept' || move === 'end')) await tellPlace(tx, choice, startsOn, endsOn);
  if (!isLiveChoice(moved.status)) await freePlace(tx, choice.offerId);
}

/** The contract counts which of its places are taken. */
async function tellPlace(tx: Tx, choice: Choice, startsOn: CalendarDate, endsOn: CalendarDate | null): Promise<void> {
  const { id: choiceId, contractId, clientId } = choice;
  const [client] = await sql<{ municipality: string }>(tx, `SELECT municipality FROM vouchers.client WHERE id = $1`, [
    clientId,
  ]);
  if (client !== undefined) await emit(tx, placeTaken, { choiceId, contractId, ...client, startsOn, endsOn });
}

/** Ends whatever the client has chosen with the voucher: an unanswered choice is withdrawn, an accepted one ends. */
export async function endLiveChoice(
  tx: Tx,
  actor: Actor,
  voucher: { readonly id: string; readonly lastDay: CalendarDate },
  reason: string | undefined,
): Promise<Choice | undefined> {
  const choice = await liveChoice(tx, voucher.id);
  if (choice === undefined) return undefined;
  await applyChoiceMove(tx, actor, choice, choice.status === 'proposed' ? 'withdraw' : 'end', {
    reason,
    lastDay: voucher.lastDay,
  });
  return choice;
}
