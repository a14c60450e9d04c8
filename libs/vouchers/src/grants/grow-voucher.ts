import {
  calendarDate,
  centsToDecimal,
  changedOne,
  dbNow,
  execute,
  helsinkiDateOf,
  newId,
  one,
  parseCents,
  sql,
  type AuthorityActor,
  type CalendarDate,
  type Cents,
  type Tx,
} from '@kasvutori/platform';
import { takeFromBudget } from '../budgets/take-from-budget.js';
import { recordDecision } from '../decisions/record-decision.js';
import type { ValueRow } from '../value-rules/value-rule.js';
import { VALUE_WORDS } from '../value-rules/value-words.js';
import { lastValidDay } from '../value-rules/voucher-terms.js';
import { voucherProblem } from './grants-problems.js';
import { applyVoucherMove, lockVoucher, type LockedVoucher } from './move-voucher.js';
import { fullVoucher } from './voucher-queries.js';

/** What a rule without a longest length allows. */
const LONGEST_MONTHS = 36;
const MOST_UNITS = 500;

/**
 * A later last day: decided with a letter, within the rule's longest. It commits nothing, also over a change of year: the
 * money stays that of the budget it was granted from. Until the last millisecond of its last day a voucher can be extended.
 */
export async function extendVoucher(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  input: { lastDay: string; reason: string },
): Promise<void> {
  const voucher = await lockVoucher(tx, id);
  const now = await dbNow(tx);
  refuseWhenOver(voucher, now);
  const lastDay = await laterLastDay(tx, voucher, input.lastDay);
  changedOne(await execute(tx, `UPDATE vouchers.voucher SET last_day = $2 WHERE id = $1`, [id, lastDay]));
  await applyVoucherMove(tx, actor, voucher, 'extend', { note: input.reason });
  const content = { before: voucher.lastDay, after: lastDay };
  const decision = { kind: 'extension', voucherId: id, grounds: input.reason, content } as const;
  await recordDecision(tx, actor, voucher, decision, now);
}

/** More units, or of a fixed sum more money: from the same budget, by the rule it was granted by, with a letter of its own. */
export async function supplementVoucher(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  input: { units?: number; amount?: string; reason: string },
): Promise<void> {
  const locked = await lockVoucher(tx, id);
  const now = await dbNow(tx);
  refuseWhenOver(locked, now);
  const added = await supplementTo(tx, locked, input);
  const voucher = await fullVoucher(tx, id);
  const [units, valueCents] = [voucher.units + added.units, voucher.valueCents + added.cents];
  changedOne(
    await execute(tx, `UPDATE vouchers.voucher SET units = $2, value_cents = $3, value_trace = $4 WHERE id = $1`, [
      ...[id, units, valueCents, JSON.stringify(supplemented(voucher.valueTrace, added, valueCents))],
    ]),
  );
  await applyVoucherMove(tx, actor, locked, 'supplement', { note: input.reason });
  const content = { units: added.units, added: centsToDecimal(added.cents), value: centsToDecimal(valueCents) };
  const decision = { kind: 'supplement', voucherId: id, grounds: input.reason, content } as const;
  await recordDecision(tx, actor, voucher, decision, now);
  await takeFromBudget(tx, {
    ...{ budgetId: locked.budgetId, voucherId: id, number: voucher.number, authorityId: voucher.authorityId },
    reference: `supplement:${newId()}`, // the command's key lets one supplement in, the voucher's lock one at a time
    cents: added.cents,
    at: now,
  });
}

/** What its bounds and its rule say of a voucher that grows. */
type Growing = Pick<
  LockedVoucher,
  'kind' | 'units' | 'maxUnitPriceCents' | 'validFrom' | 'lastDay' | 'valueRuleId' | 'status'
>;

export interface Added {
  readonly units: number;
  readonly cents: Cents;
}

/** The new last day, when the rule allows it; nothing is written. */
export async function laterLastDay(tx: Tx, voucher: Growing, asked: string): Promise<CalendarDate> {
  const field = '/lastDay';
  const lastDay = calendarDate(asked);
  if (lastDay <= voucher.lastDay)
    throw voucherProblem('extension-not-later', { field, params: { lastDay: voucher.lastDay } });
  const { longestMonths } = await boundsOf(tx, voucher);
  const longest = lastValidDay(voucher.validFrom, longestMonths);
  if (lastDay > longest) throw voucherProblem('extension-too-long', { field, params: { longest } });
  return lastDay;
}

/** What a supplement adds, when the rule allows it; nothing is written. */
export async function supplementTo(
  tx: Tx,
  voucher: Growing,
  input: { units?: number; amount?: string },
): Promise<Added> {
  if (voucher.kind === 'package') throw voucherProblem('package-not-supplemented');
  const added = addedTo(voucher, input);
  const { mostUnits } = await boundsOf(tx, voucher);
  if (voucher.units + added.units > mostUnits)
    throw voucherProblem('voucher-above-rule', { field: '/units', params: { units: String(mostUnits) } });
  return added;
}

function addedTo(voucher: Growing, { units, amount }: { units?: number; amount?: string }): Added {
  if (voucher.kind === 'fixed') {
    if (amount === undefined || parseCents(amount) <= 0n)
      throw voucherProblem('supplement-of-amount', { field: '/amount' });
    return { units: 0, cents: parseCents(amount) };
  }
  if (units === undefined) throw voucherProblem('supplement-of-units', { field: '/units' });
  return { units, cents: BigInt(units) * voucher.maxUnitPriceCents };
}

/** The arithmetic goes on from what the client was told before. */
export function supplemented(trace: readonly ValueRow[], added: Added, valueCents: Cents): ValueRow[] {
  const total = trace.at(-1);
  const row: ValueRow = {
    ...{ code: 'supplement', sign: '+', text: VALUE_WORDS.supplement, cents: added.cents.toString() },
    ...(added.units > 0 && { units: added.units }),
  };
  return [
    ...trace.slice(0, -1),
    row,
    { ...(total ?? row), code: 'value', sign: '=', text: VALUE_WORDS.value, cents: valueCents.toString() },
  ];
}

/** The clock that expires vouchers may not have come round yet; the day is over all the same. */
export function refuseWhenOver({ validFrom: from, lastDay }: Growing, now: Date): void {
  if (helsinkiDateOf(now) > lastDay) throw voucherProblem('voucher-not-valid-now', { params: { from, lastDay } });
}

async function boundsOf(tx: Tx, { valueRuleId }: Growing): Promise<{ longestMonths: number; mostUnits: number }> {
  if (valueRuleId === null) return { longestMonths: LONGEST_MONTHS, mostUnits: MOST_UNITS };
  return one(
    await sql<{ longestMonths: number; mostUnits: number }>(
      tx,
      `SELECT longest_months AS "longestMonths", most_units AS "mostUnits" FROM vouchers.value_rule WHERE id = $1`,
      [valueRuleId],
    ),
  );
}
