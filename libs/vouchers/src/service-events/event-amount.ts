import { earlierDate, type CalendarDate, type Cents, type WallTime } from '@kasvutori/platform';

/** What is asked to be recorded, and everything that decides whether it may be. */
export interface EventCheck {
  readonly occurredOn: CalendarDate;
  /** When it began by Helsinki's clocks; null stands for the whole day. */
  readonly startTime: WallTime | null;
  readonly units: number;
  /** The moment of recording by Helsinki's clocks. */
  readonly now: { readonly date: CalendarDate; readonly time: WallTime };
  /** The first and the last day (null: going on) of the accepted choice. */
  readonly choice: { readonly startsOn: CalendarDate; readonly endsOn: CalendarDate | null };
  readonly voucher: { readonly validFrom: CalendarDate; readonly lastDay: CalendarDate };
  readonly unitPriceCents: Cents;
  readonly maxUnitPriceCents: Cents;
  /** Of a package: how many units the stage under way still has. */
  readonly unitsLeft?: number | null;
  /** What the voucher holds less what is recorded on it and waits for approval. */
  readonly availableCents: Cents;
}

export type EventChecked =
  | { readonly ok: true; readonly unitPriceCents: Cents; readonly amountCents: Cents; readonly ownCents: Cents }
  | {
      readonly ok: false;
      readonly refusal:
        | 'event-in-future'
        | 'event-before-choice'
        | 'event-after-choice'
        | 'event-outside-voucher'
        | 'event-outside-stage'
        | 'voucher-short';
      readonly amountCents: Cents;
    };

/** What the voucher pays for one unit: the contract's price, never more than the cap it was granted with. */
export function paidUnitPrice(unitPriceCents: Cents, maxUnitPriceCents: Cents): Cents {
  return unitPriceCents < maxUnitPriceCents ? unitPriceCents : maxUnitPriceCents;
}

export function checkEvent(check: EventCheck): EventChecked {
  const unitPriceCents = paidUnitPrice(check.unitPriceCents, check.maxUnitPriceCents);
  const amountCents = BigInt(check.units) * unitPriceCents;
  const { occurredOn, choice, voucher } = check;
  const refuse = (refusal: Extract<EventChecked, { ok: false }>['refusal']): EventChecked => ({
    ok: false,
    refusal,
    amountCents,
  });
  if (occurredOn > check.now.date) return refuse('event-in-future');
  if (occurredOn === check.now.date && check.startTime !== null && check.startTime > check.now.time)
    return refuse('event-in-future');
  if (occurredOn < choice.startsOn) return refuse('event-before-choice');
  if (choice.endsOn !== null && occurredOn > choice.endsOn) return refuse('event-after-choice');
  if (occurredOn < voucher.validFrom || occurredOn > voucher.lastDay) return refuse('event-outside-voucher');
  if (check.unitsLeft != null && check.units > check.unitsLeft) return refuse('event-outside-stage');
  if (amountCents > check.availableCents) return refuse('voucher-short');
  return {
    ok: true,
    unitPriceCents,
    amountCents,
    ownCents: BigInt(check.units) * (check.unitPriceCents - unitPriceCents),
  };
}

/** The days a provider may pick in the form: from the start of the choice to today or the end, whichever comes first. */
export function recordableDays(check: Pick<EventCheck, 'choice' | 'voucher' | 'now'>): {
  from: CalendarDate;
  to: CalendarDate;
} {
  const last = earlierDate(check.now.date, check.voucher.lastDay);
  return {
    from: check.choice.startsOn > check.voucher.validFrom ? check.choice.startsOn : check.voucher.validFrom,
    to: check.choice.endsOn === null ? last : earlierDate(last, check.choice.endsOn),
  };
}
