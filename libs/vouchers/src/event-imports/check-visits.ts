import type { CalendarDate, Cents, WallTime } from '@kasvutori/platform';
import { isOpenVoucher, type VoucherStatus } from '../grants/voucher-lifecycle.js';
import { checkEvent } from '../service-events/event-amount.js';
import type { UnreadableRow, VisitRow } from './read-visits.js';

/** A choice of this provider's as the file names it: by the number of the voucher. */
export interface ServedVoucher {
  readonly number: string;
  readonly voucherId: string;
  readonly choiceId: string;
  readonly contractId: string;
  readonly authorityId: string;
  readonly clientId: string;
  readonly personId: string;
  readonly priceCode: string | null;
  readonly status: VoucherStatus;
  readonly validFrom: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly maxUnitPriceCents: Cents;
  readonly unitPriceCents: Cents;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
  readonly availableCents: Cents;
  readonly silenceDays: number;
}

export interface RecordedVisit {
  readonly choiceId: string;
  readonly occurredOn: CalendarDate;
  readonly startTime: WallTime | null;
}

export interface GoodRow {
  readonly row: VisitRow;
  readonly served: ServedVoucher;
  readonly unitPriceCents: Cents;
  readonly amountCents: Cents;
}

export interface WrongRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly code: string;
  readonly params: Readonly<Record<string, string | number | bigint>>;
}

/**
 * Judges the rows of a file one after another, each as if it were recorded by hand after the ones before it: what a good row takes from a voucher
 * the next one no longer finds, and a row that says what an earlier one said, or what is recorded already, is refused.
 */
export class VisitJudge {
  readonly #now: { readonly date: CalendarDate; readonly time: WallTime };
  readonly #byNumber = new Map<string, ServedVoucher[]>();
  readonly #available = new Map<string, Cents>();
  readonly #taken = new Map<string, Set<WallTime | null>>();

  constructor(now: { readonly date: CalendarDate; readonly time: WallTime }) {
    this.#now = now;
  }

  /** The numbers of vouchers in these rows that it has not been told of. */
  unknownIn(rows: readonly (VisitRow | UnreadableRow)[]): string[] {
    const numbers = rows.flatMap((row) => ('refusal' in row ? [] : [row.voucherNumber]));
    return [...new Set(numbers)].filter((number) => !this.#byNumber.has(number));
  }

  /** What stands in the database of these numbers; a number that no voucher has is known, too. */
  learn(numbers: readonly string[], vouchers: readonly ServedVoucher[], recorded: readonly RecordedVisit[]): void {
    for (const number of numbers) this.#byNumber.set(number, []);
    for (const served of vouchers) {
      this.#byNumber.get(served.number)?.push(served);
      this.#available.set(served.voucherId, served.availableCents);
    }
    for (const { choiceId, occurredOn, startTime } of recorded) this.#timesOn(choiceId, occurredOn).add(startTime);
  }

  judge(row: VisitRow | UnreadableRow): GoodRow | WrongRow {
    const { line, cells } = row;
    const refuse = (code: string, params: WrongRow['params'] = {}): WrongRow => ({ line, cells, code, params });
    if ('refusal' in row) return refuse(row.refusal);
    const served = choiceOn(this.#byNumber.get(row.voucherNumber) ?? [], row.occurredOn);
    if (served === undefined) return refuse('visit-voucher-unknown', { number: row.voucherNumber });
    if (!isOpenVoucher(served.status)) return refuse('voucher-closed');
    const times = this.#timesOn(served.choiceId, row.occurredOn);
    if (times.has(row.startTime) || times.has(null) || (row.startTime === null && times.size > 0))
      return refuse('event-already-recorded', { day: row.occurredOn });
    const balance = this.#available.get(served.voucherId) ?? 0n;
    const checked = checkEvent({
      ...row,
      now: this.#now,
      choice: served,
      voucher: served,
      ...served,
      availableCents: balance,
    });
    if (!checked.ok) {
      const { validFrom: from, lastDay, startsOn, endsOn } = served;
      const { refusal, amountCents: amount } = checked;
      return refuse(
        refusal,
        refusal === 'voucher-short' ? { balance, amount } : { from, lastDay, startsOn, endsOn: endsOn ?? lastDay },
      );
    }
    times.add(row.startTime);
    this.#available.set(served.voucherId, balance - checked.amountCents);
    return { row, served, unitPriceCents: checked.unitPriceCents, amountCents: checked.amountCents };
  }

  #timesOn(choiceId: string, day: CalendarDate): Set<WallTime | null> {
    const key = `${choiceId} ${day}`;
    const times = this.#taken.get(key) ?? new Set();
    this.#taken.set(key, times);
    return times;
  }
}

/** A client may have left and come back: the choice that held on the day, otherwise the latest. */
const choiceOn = (choices: readonly ServedVoucher[], day: CalendarDate): ServedVoucher | undefined =>
  choices.find(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || day <= endsOn)) ?? choices.at(-1);
