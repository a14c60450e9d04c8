import { one, sql, type CalendarDate, type Cents, type Tx, type WallTime } from '@kasvutori/platform';
import { lockVoucher, type LockedVoucher } from '../grants/move-voucher.js';
import { silenceDaysOf } from './visit-terms.js';

/** What decides whether an event may be recorded on a choice, read in one go after the lock of its voucher. */
export interface ServedChoice {
  readonly contractId: string;
  readonly priceCode: string | null;
  readonly unitPriceCents: Cents;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  /** The day the client died. */
  readonly diedOn: CalendarDate | null;
  /** What the voucher still holds that no recorded event, of this provider or of the one before, has spoken for. */
  readonly availableCents: Cents;
  /** Of a package: the units recorded so far, by whomever. */
  readonly unitsTaken: number;
  readonly silenceDays: number;
  /** An event stands there already: at the same time, or one of the two says no time. */
  readonly twin: boolean;
}

/** The voucher of a choice of this provider, locked; 404 when there is none. */
export async function lockVoucherOfChoice(tx: Tx, choiceId: string, providerId: string): Promise<LockedVoucher> {
  const rows = await sql<{ voucherId: string }>(
    tx,
    `SELECT voucher_id AS "voucherId" FROM vouchers.choice WHERE id = $1 AND provider_id = $2`,
    [choiceId, providerId],
  );
  return lockVoucher(tx, one(rows).voucherId);
}

/** The voucher keeps the price it was granted with. Read after its lock: a change of provider in another transaction has ended it by then or waits for us. */
export const servedChoice = async (
  tx: Tx,
  choiceId: string,
  day: CalendarDate,
  time: WallTime | null,
): Promise<ServedChoice> =>
  one(
    await sql<ServedChoice>(
      tx,
      `SELECT h.contract_id AS "contractId", o.price_code AS "priceCode", h.starts_on AS "startsOn", h.ends_on AS "endsOn", c.died_on AS "diedOn",
              coalesce(contracts.price_on(o.contract_id, o.price_code, (v.granted_at AT TIME ZONE 'Europe/Helsinki')::date), o.unit_price_cents) AS "unitPriceCents",
              coalesce(app.balance_of('voucher:' || v.id), 0) - vouchers.waiting_on(v.id) AS "availableCents",
              ${silenceDaysOf('h')} AS "silenceDays",
              CASE WHEN v.stages IS NULL THEN 0 ELSE vouchers.units_taken(v.id) END AS "unitsTaken",
              EXISTS (SELECT FROM vouchers.service_event e
                       WHERE e.choice_id = h.id AND e.occurred_on = $2 AND (e.start_time = $3 OR e.start_time IS NULL OR $3::time IS NULL)
                         AND e.reverses_id IS NULL AND e.reversed_by_id IS NULL AND e.status IN ('recorded', 'approved', 'paid')) AS twin
         FROM vouchers.choice h JOIN vouchers.offer o ON o.id = h.offer_id JOIN vouchers.voucher v ON v.id = h.voucher_id
         JOIN vouchers.client c ON c.id = h.client_id WHERE h.id = $1`,
      [choiceId, day, time],
    ),
  );
