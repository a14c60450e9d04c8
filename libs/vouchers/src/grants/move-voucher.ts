import {
  changedOne,
  commonProblem,
  execute,
  one,
  recordMove,
  sql,
  type Actor,
  type CalendarDate,
  type Cents,
  type Tx,
} from '@kasvutori/platform';
import type { Stage, ValueKind } from '../value-rules/value-rule.js';
import { moveVoucher, type VoucherMove, type VoucherStatus } from './voucher-lifecycle.js';

/** What every move of a voucher needs of it. */
export interface LockedVoucher {
  readonly id: string;
  readonly number: string;
  readonly authorityId: string;
  readonly clientId: string;
  readonly personId: string;
  readonly serviceId: string;
  /** A proposal may have none; whatever is moved below is granted. */
  readonly budgetId: string;
  readonly maxUnitPriceCents: Cents;
  readonly validFrom: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly status: VoucherStatus;
  readonly units: number;
  readonly kind: ValueKind;
  readonly stages: readonly Stage[] | null;
  readonly valueRuleId: string | null;
}

/** The voucher, locked until the transaction ends; 404 when the actor may not see it. Locked before its choice and its events, always. */
export async function lockVoucher(tx: Tx, id: string): Promise<LockedVoucher> {
  return one(
    await sql<LockedVoucher>(
      tx,
      `SELECT id, number, authority_id AS "authorityId", client_id AS "clientId", person_id AS "personId", service_id AS "serviceId",
              budget_id AS "budgetId", max_unit_price_cents AS "maxUnitPriceCents", valid_from AS "validFrom", last_day AS "lastDay", status, units, kind, stages, value_rule_id AS "valueRuleId"
         FROM vouchers.voucher WHERE id = $1 FOR UPDATE`,
      [id],
    ),
  );
}

/** Moves a locked voucher and records it; anything outside its table is a 409. Returns the voucher as it then is. */
export async function applyVoucherMove(
  tx: Tx,
  actor: Actor,
  voucher: LockedVoucher,
  move: VoucherMove,
  options: { note?: string | undefined; providerId?: string } = {},
): Promise<LockedVoucher> {
  const moved = moveVoucher(voucher.status, move);
  if (!moved.ok) throw commonProblem(moved.refusal);
  changedOne(
    await execute(tx, `UPDATE vouchers.voucher SET status = $3, version = version + 1 WHERE id = $1 AND status = $2`, [
      voucher.id,
      voucher.status,
      moved.status,
    ]),
  );
  await recordMove(tx, actor, {
    subject: 'voucher',
    subjectId: voucher.id,
    move,
    from: voucher.status,
    to: moved.status,
    authorityId: voucher.authorityId,
    clientPersonId: voucher.personId,
    note: options.note,
    ...(options.providerId !== undefined && { providerId: options.providerId }),
  });
  return { ...voucher, status: moved.status };
}
