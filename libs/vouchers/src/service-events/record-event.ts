import {
  calendarDate,
  newId,
  recordMove,
  toHelsinki,
  type Cents,
  type ProviderActor,
  type Tx,
  type WallTime,
} from '@kasvutori/platform';
import type { LockedVoucher } from '../grants/move-voucher.js';
import { isOpenVoucher } from '../grants/voucher-lifecycle.js';
import { nextUnits } from '../value-rules/voucher-terms.js';
import { checkEvent, type EventChecked } from './event-amount.js';
import { approveBy } from './event-lifecycle.js';
import { eventProblem } from './events-problems.js';
import { lockVoucherOfChoice, servedChoice, type ServedChoice } from './served-choice.js';
import { ServiceEvent } from './service-event.entity.js';

export interface NewEvent {
  readonly occurredOn: string;
  /** Several events of one day differ by it; without it the event stands for the whole day. */
  readonly startTime?: WallTime;
  readonly units: number;
}

export interface RecordedEvent {
  readonly id: string;
  readonly amountCents: Cents;
}

/**
 * The provider records a service given. Its amount is spoken for at once: what waits for approval counts as spent, so a
 * voucher can never be used twice over; the money itself moves when the event is approved.
 */
export async function recordEvent(
  tx: Tx,
  actor: ProviderActor,
  choiceId: string,
  input: NewEvent,
  now: Date,
): Promise<RecordedEvent> {
  const voucher = await lockVoucherOfChoice(tx, choiceId, actor.organisationId);
  const [occurredOn, startTime] = [calendarDate(input.occurredOn), input.startTime ?? null];
  const choice = await servedChoice(tx, choiceId, occurredOn, startTime);
  if (choice.startsOn === null) throw eventProblem('choice-not-accepted');
  if (!isOpenVoucher(voucher.status)) throw eventProblem('voucher-closed');
  if (choice.diedOn !== null && occurredOn > choice.diedOn)
    throw eventProblem('event-after-death', { field: '/occurredOn', params: { day: choice.diedOn } });
  if (choice.twin) throw eventProblem('event-already-recorded', { field: '/occurredOn', params: { day: occurredOn } });
  const next = nextUnits(voucher, choice.unitsTaken);
  const checked = checkEvent({
    occurredOn,
    startTime,
    units: input.units,
    now: toHelsinki(now),
    choice: { startsOn: choice.startsOn, endsOn: choice.endsOn },
    voucher,
    unitPriceCents: choice.unitPriceCents,
    maxUnitPriceCents: next.capCents,
    unitsLeft: next.left,
    availableCents: choice.availableCents,
  });
  if (!checked.ok) throw refusalOf(checked, voucher, choice, next.left);
  const id = newId();
  await tx.insert(ServiceEvent, {
    id,
    authorityId: voucher.authorityId,
    providerId: actor.organisationId,
    clientId: voucher.clientId,
    personId: voucher.personId,
    voucherId: voucher.id,
    choiceId,
    contractId: choice.contractId,
    priceCode: choice.priceCode,
    occurredOn,
    startTime,
    units: input.units,
    unitPriceCents: checked.unitPriceCents,
    amountCents: checked.amountCents,
    ownCents: checked.ownCents,
    status: 'recorded',
    recordedBy: actor.personId,
    recordedAt: now,
    approveBy: approveBy(now, choice.silenceDays),
    version: 1,
  });
  await recordMove(tx, actor, {
    subject: 'service-event',
    subjectId: id,
    move: 'record',
    from: null,
    to: 'recorded',
    authorityId: voucher.authorityId,
    providerId: actor.organisationId,
    clientPersonId: voucher.personId,
  });
  return { id, amountCents: checked.amountCents };
}

function refusalOf(
  { refusal, amountCents }: Extract<EventChecked, { ok: false }>,
  voucher: LockedVoucher,
  choice: ServedChoice,
  left: number | null,
) {
  const { validFrom: from, lastDay } = voucher;
  const params = { from, lastDay, startsOn: choice.startsOn ?? from, endsOn: choice.endsOn ?? lastDay };
  if (refusal === 'event-outside-stage')
    return eventProblem(refusal, { field: '/units', params: { left: String(left) } });
  return refusal === 'voucher-short'
    ? eventProblem(refusal, { field: '/units', params: { balance: choice.availableCents, amount: amountCents } })
    : eventProblem(refusal, { field: '/occurredOn', params });
}
