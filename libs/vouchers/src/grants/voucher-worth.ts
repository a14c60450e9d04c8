import {
  account,
  balanceOf,
  centsToDecimal,
  commonProblem,
  helsinkiDateOf,
  sql,
  type AuthorityActor,
  type CalendarDate,
  type Cents,
  type Tx,
} from '@kasvutori/platform';
import { ownUnitCost } from '../catalogue/comparison.js';
import { clientOf } from '../clients/client-queries.js';
import { grantLimit } from '../value-rules/edit-value-rule.js';
import type { ValueRow } from '../value-rules/value-rule.js';
import { laterLastDay, refuseWhenOver, supplemented, supplementTo } from './grow-voucher.js';
import type { VoucherWorth } from './grants.dto.js';
import { reckonVoucher, type WorthFigures } from './prepare-voucher.js';
import { moveVoucher } from './voucher-lifecycle.js';
import { fullVoucher } from './voucher-queries.js';

/** What a voucher granted now would be worth, cost the client and take from its budget. */
export async function worthOfVoucher(
  tx: Tx,
  actor: AuthorityActor,
  clientId: string,
  input: WorthFigures,
  now: Date,
): Promise<VoucherWorth> {
  const { client, found, value, validFrom, lastDay } = await reckonVoucher(tx, actor, clientId, input, now);
  const { units, valueCents, capCents, trace } = value;
  const available = found?.budget.availableCents ?? null;
  const limit = await grantLimit(tx, actor.organisationId);
  return {
    ...sums({ units, capCents, valueCents, before: null, trace, validFrom, lastDay, available }),
    ...(await ownShares(tx, input.serviceId, client.municipality, capCents, now)),
    needsApprover: limit !== null && valueCents > limit,
  };
}

export interface Growth {
  readonly units?: number;
  readonly amount?: string;
  readonly lastDay?: string;
}

/** What a voucher would be worth with more units, money or days, and what that takes from its budget. */
export async function worthOfGrowth(
  tx: Tx,
  actor: AuthorityActor,
  voucherId: string,
  { lastDay: asked, ...more }: Growth,
  now: Date,
): Promise<VoucherWorth> {
  const voucher = await fullVoucher(tx, voucherId);
  const moves = [
    ...(asked === undefined ? [] : ['extend' as const]),
    ...(hasMore(more) ? ['supplement' as const] : []),
  ];
  for (const move of moves) {
    const moved = moveVoucher(voucher.status, move);
    if (!moved.ok) throw commonProblem(moved.refusal);
  }
  refuseWhenOver(voucher, now);
  const { serviceId, clientId, budgetId, validFrom, maxUnitPriceCents: capCents, valueCents: before } = voucher;
  const lastDay = asked === undefined ? voucher.lastDay : await laterLastDay(tx, voucher, asked);
  const added = hasMore(more) ? await supplementTo(tx, voucher, more) : { units: 0, cents: 0n };
  const [units, valueCents] = [voucher.units + added.units, before + added.cents];
  const trace = added.cents > 0n ? supplemented(voucher.valueTrace, added, valueCents) : voucher.valueTrace;
  const available = budgetId === null ? null : await balanceOf(tx, account.budget(budgetId));
  const { municipality } = await clientOf(tx, actor.organisationId, clientId);
  return {
    ...sums({ units, capCents, valueCents, before, trace, validFrom, lastDay, available }),
    ...(await ownShares(tx, serviceId, municipality, capCents, now)),
    needsApprover: false,
  };
}

const hasMore = ({ units, amount }: Growth) => units !== undefined || amount !== undefined;

interface Reckoned {
  readonly units: number;
  readonly capCents: Cents;
  readonly valueCents: Cents;
  readonly before: Cents | null;
  readonly trace: readonly ValueRow[];
  readonly validFrom: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly available: Cents | null;
}

function sums({ units, capCents, valueCents, before, trace, validFrom, lastDay, available }: Reckoned) {
  const taken = valueCents - (before ?? 0n);
  return {
    ...{ units, validFrom, lastDay, trace: [...trace] as VoucherWorth['trace'] },
    maxUnitPrice: centsToDecimal(capCents),
    value: centsToDecimal(valueCents),
    before: before === null ? null : centsToDecimal(before),
    taken: centsToDecimal(taken),
    available: available === null ? null : centsToDecimal(available),
    after: available === null ? null : centsToDecimal(available - taken),
  };
}

/** What a unit costs the client besides, with the cheapest and the dearest provider of the home municipality. */
async function ownShares(tx: Tx, serviceId: string, home: string, capCents: Cents, now: Date) {
  const [prices] = await sql<{ lowest: Cents | null; highest: Cents | null }>(
    tx,
    `SELECT min(o.unit_price_cents) AS lowest, max(o.unit_price_cents) AS highest FROM vouchers.offer o
      WHERE o.service_id = $1 AND o.status = 'active' AND o.valid_from <= $3 AND o.valid_to > $3 AND o.municipalities @> ARRAY[$2]`,
    [serviceId, home, helsinkiDateOf(now)],
  );
  const own = (price: Cents | null | undefined) =>
    price === null || price === undefined ? null : centsToDecimal(ownUnitCost(price, capCents));
  return { ownLowest: own(prices?.lowest), ownHighest: own(prices?.highest) };
}
