import {
  account,
  balanceOf,
  calendarDate,
  helsinkiDateOf,
  newId,
  one,
  recordMove,
  sql,
  type CalendarDate,
  type Cents,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { lockVoucher, type LockedVoucher } from '../grants/move-voucher.js';
import { isOpenVoucher } from '../grants/voucher-lifecycle.js';
import { checkEvent, type EventChecked } from './event-amount.js';
import { approveBy } from './event-lifecycle.js';
import { eventProblem } from './events-problems.js';
import { ServiceEvent } from './service-event.entity.js';

export interface NewEvent {
  readonly occurredOn: string;
  readonly units: number;
}

export interface RecordedEvent {
  readonly id: string;
  readonly amountCents: Cents;
}

interface ServedChoice {
  readonly voucherId: string;
  readonly contractId: string;
  readonly priceCode: string | null;
  readonly unitPriceCents: Cents;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
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
  const voucher = await lockVoucher(tx, await voucherOf(tx, choiceId, actor.organisationId));
  const choice = await servedChoice(tx, choiceId);
  if (choice.startsOn === null) throw eventProblem('choice-not-accepted');
  if (!isOpenVoucher(voucher.status)) throw eventProblem('voucher-closed');
  const occurredOn = calendarDate(input.occurredOn);
  await refuseTwin(tx, choiceId, occurredOn);
  const availableCents = await availableOn(tx, voucher.id);
  const checked = checkEvent({
    occurredOn,
    units: input.units,
    today: helsinkiDateOf(now),
    choice: { startsOn: choice.startsOn, endsOn: choice.endsOn },
    voucher,
    unitPriceCents: choice.unitPriceCents,
    maxUnitPriceCents: voucher.maxUnitPriceCents,
    availableCents,
  });
  if (!checked.ok) throw refusalOf(checked, voucher, choice, availableCents);
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
    units: input.units,
    unitPriceCents: checked.unitPriceCents,
    amountCents: checked.amountCents,
    status: 'recorded',
    recordedBy: actor.personId,
    recordedAt: now,
    approveBy: approveBy(now),
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

/** What a voucher still holds that no recorded event, of this provider or of the one before, has spoken for. */
export async function availableOn(tx: Tx, voucherId: string): Promise<Cents> {
  const { waiting } = one(await sql<{ waiting: Cents }>(tx, `SELECT vouchers.waiting_on($1) AS waiting`, [voucherId]));
  return (await balanceOf(tx, account.voucher(voucherId))) - waiting;
}

async function voucherOf(tx: Tx, choiceId: string, providerId: string): Promise<string> {
  const rows = await sql<{ voucherId: string }>(
    tx,
    `SELECT voucher_id AS "voucherId" FROM vouchers.choice WHERE id = $1 AND provider_id = $2`,
    [choiceId, providerId],
  );
  return one(rows).voucherId;
}

/** The voucher keeps the price it was granted with. Read after its lock: a change of provider in another transaction has ended it by then or waits for us. */
const servedChoice = async (tx: Tx, choiceId: string): Promise<ServedChoice> =>
  one(
    await sql<ServedChoice>(
      tx,
      `SELECT h.voucher_id AS "voucherId", h.contract_id AS "contractId", o.price_code AS "priceCode",
              coalesce(contracts.price_on(o.contract_id, o.price_code, (v.granted_at AT TIME ZONE 'Europe/Helsinki')::date), o.unit_price_cents) AS "unitPriceCents", h.starts_on AS "startsOn", h.ends_on AS "endsOn"
         FROM vouchers.choice h JOIN vouchers.offer o ON o.id = h.offer_id JOIN vouchers.voucher v ON v.id = h.voucher_id WHERE h.id = $1`,
      [choiceId],
    ),
  );

async function refuseTwin(tx: Tx, choiceId: string, day: CalendarDate): Promise<void> {
  const twins = await sql(
    tx,
    `SELECT id FROM vouchers.service_event WHERE choice_id = $1 AND occurred_on = $2 AND reverses_id IS NULL
        AND reversed_by_id IS NULL AND status IN ('recorded', 'approved', 'paid')`,
    [choiceId, day],
  );
  if (twins.length > 0) throw eventProblem('event-already-recorded', { field: '/occurredOn', params: { day } });
}

function refusalOf(
  { refusal, amountCents }: Extract<EventChecked, { ok: false }>,
  voucher: LockedVoucher,
  choice: ServedChoice,
  balance: Cents,
) {
  const { validFrom: from, lastDay } = voucher;
  const params = { from, lastDay, startsOn: choice.startsOn ?? from, endsOn: choice.endsOn ?? lastDay };
  return refusal === 'voucher-short'
    ? eventProblem(refusal, { field: '/units', params: { balance, amount: amountCents } })
    : eventProblem(refusal, { field: '/occurredOn', params });
}
