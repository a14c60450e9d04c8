import { one, sql, systemActor, type Actor, type ProviderActor, type Tx } from '@kasvutori/platform';
import { applyVoucherMove, lockVoucher } from '../grants/move-voucher.js';
import { choiceProblem } from './choice-problems.js';
import { choiceById } from './choice-queries.js';
import { Choice } from './choice.entity.js';
import { applyChoiceMove } from './move-choice.js';
import { tellClient } from './tell-client.js';

/** The provider takes the client; its service may begin the same day. Once its contract has ended it takes nobody more. */
export async function acceptChoice(tx: Tx, actor: ProviderActor, id: string): Promise<void> {
  const choice = await lockChoice(tx, id, actor.organisationId);
  const { offerStatus } = one(await choiceById(tx, actor.organisationId, id));
  if (offerStatus === 'ended') throw choiceProblem('contract-over');
  await applyChoiceMove(tx, actor, choice, 'accept');
  await tellClient(tx, choice, 'accepted');
}

/** The provider cannot take the client; the client is free to choose again. */
export async function declineChoice(tx: Tx, actor: ProviderActor, id: string, reason: string): Promise<void> {
  const choice = await lockChoice(tx, id, actor.organisationId);
  await applyChoiceMove(tx, actor, choice, 'decline', { reason });
  await giveVoucherFree(tx, actor, choice);
  await tellClient(tx, choice, 'declined');
}

/** Choices nobody answered in time lapse; the client is told and may choose again. */
export async function lapseChoices(tx: Tx, now: Date): Promise<number> {
  const system = systemActor('vouchers.lapse-choices');
  const due = await sql<{ id: string }>(
    tx,
    `SELECT id FROM vouchers.choice WHERE status = 'proposed' AND answer_by <= $1 ORDER BY answer_by, id LIMIT 200`,
    [now],
  );
  for (const { id } of due) {
    const choice = await lockChoice(tx, id);
    if (choice.status !== 'proposed') continue;
    await applyChoiceMove(tx, system, choice, 'lapse');
    await giveVoucherFree(tx, system, choice);
    await tellClient(tx, choice, 'lapsed');
  }
  return due.length;
}

async function giveVoucherFree(tx: Tx, actor: Actor, choice: Choice): Promise<void> {
  await applyVoucherMove(tx, actor, await lockVoucher(tx, choice.voucherId), 'unchoose');
}

/** The voucher is locked before its choice, as everywhere, so that an answer and a change of provider wait for each other. */
async function lockChoice(tx: Tx, id: string, providerId?: string): Promise<Choice> {
  const { voucherId } = one(
    await sql<{ voucherId: string }>(
      tx,
      `SELECT voucher_id AS "voucherId" FROM vouchers.choice WHERE id = $1 AND ($2::uuid IS NULL OR provider_id = $2)`,
      [id, providerId ?? null],
    ),
  );
  await lockVoucher(tx, voucherId);
  return one(await tx.find(Choice, { where: { id } }));
}
