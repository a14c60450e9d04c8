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
export function checkVisits(
  rows: Iterable<VisitRow | UnreadableRow>,
  vouchers: readonly ServedVoucher[],
  recorded: readonly RecordedVisit[],
  now: { readonly date: CalendarDate; readonly time: WallTime },
): { good: GoodRow[]; wrong: WrongRow[] } {
  const byNumber = new Map<string, ServedVoucher[]>();
  for (const served of vouchers) byNumber.set(served.number, [...(byNumber.get(served.number) ?? []), served]);
  const available = new Map(vouchers.map(({ voucherId, availableCents }) => [voucherId, availableCents]));
  const taken = new Map<string, Set<WallTime | null>>();
  const timesOn = (choiceId: string, day: CalendarDate) => {
    const key = `${choiceId} ${day}`;
    if (!taken.has(key)) taken.set(key, new Set());
    return taken.get(key)!;
  };
  for (const { choiceId, occurredOn, startTime } of recorded) timesOn(choiceId, occurredOn).add(startTime);
  const good: GoodRow[] = [];
  const wrong: WrongRow[] = [];
  for (const row of rows) {
    const { line, cells } = row;
    const refuse = (code: string, params: WrongRow['params'] = {}) => void wrong.push({ line, cells, code, params });
    if ('refusal' in row) {
      refuse(row.refusal);
      continue;
    }
    const served = choiceOn(byNumber.get(row.voucherNumber) ?? [], row.occurredOn);
    if (served === undefined) {
      refuse('visit-voucher-unknown', { number: row.voucherNumber });
      continue;
    }
    if (!isOpenVoucher(served.status)) {
      refuse('voucher-closed');
      continue;
    }
    const times = timesOn(served.choiceId, row.occurredOn);
    if (times.has(row.startTime) || times.has(null) || (row.startTime === null && times.size > 0)) {
      refuse('event-already-recorded', { day: row.occurredOn });
      continue;
    }
    const balance = available.get(served.voucherId) ?? 0n;
    const checked = checkEvent({ ...row, now, choice: served, voucher: served, ...served, availableCents: balance });
    if (!checked.ok) {
      const { validFrom: from, lastDay, startsOn, endsOn } = served;
      const { refusal, amountCents: amount } = checked;
      refuse(
        refusal,
        refusal === 'voucher-short' ? { balance, amount } : { from, lastDay, startsOn, endsOn: endsOn ?? lastDay },
      );
      continue;
    }
    times.add(row.startTime);
    available.set(served.voucherId, balance - checked.amountCents);
    good.push({ row, served, unitPriceCents: checked.unitPriceCents, amountCents: checked.amountCents });
  }
  return { good, wrong };
}

/** A client may have left and come back: the choice that held on the day, otherwise the latest. */
const choiceOn = (choices: readonly ServedVoucher[], day: CalendarDate): ServedVoucher | undefined =>
  choices.find(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || day <= endsOn)) ?? choices.at(-1);
