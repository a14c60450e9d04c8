import { type CalendarDate, type Cents, centsToDecimal, type VatCategory } from '@kasvutori/platform';
import type { Entitlements } from '../entitlements/entitlements.js';
import { amountOf, type Step, type Trace, withStep } from '../entitlements/trace.js';

/** What has been paid for one key in earlier runs: the sum, and the line a correction points at. */
export interface PaidBefore {
  readonly key: string;
  readonly paidCents: Cents;
  readonly line: {
    readonly id: string;
    readonly providerId: string;
    readonly component: string;
    readonly funding: 'voucher' | 'contract';
    readonly outcomeDate: CalendarDate;
    readonly quantity: string;
    readonly unitPriceCents: Cents;
    readonly vatCategory: VatCategory;
    /** What the line was for; its reasons are not needed to correct it. */
    readonly trace: Omit<Trace, 'steps' | 'facts'>;
  };
}

/** A line a run would pay: `netCents` = entitled − paid before, negative when something was paid that is not due any more. */
export interface LineDraft {
  readonly key: string;
  readonly component: string;
  readonly funding: 'voucher' | 'contract';
  readonly outcomeDate: CalendarDate;
  readonly quantity: string;
  readonly unitPriceCents: Cents;
  readonly entitledCents: Cents;
  readonly paidBeforeCents: Cents;
  readonly netCents: Cents;
  /** What is due and waits. */
  readonly heldCents: Cents;
  readonly vatCategory: VatCategory;
  readonly trace: Trace;
  readonly correctsLineId: string | null;
}

/**
 * What is entitled minus what was paid, key by key. A key never paid before is a new line; any other difference is a line that
 * points at the one it corrects and keeps its date and VAT treatment, as a credit note does. No difference, no line: running
 * twice pays nothing twice.
 */
export function difference(entitled: Entitlements, paid: readonly PaidBefore[]): readonly LineDraft[] {
  const before = new Map(paid.filter((one) => one.paidCents !== 0n).map((one) => [one.key, one]));
  const drafts: LineDraft[] = [];
  for (const {
    key,
    component,
    funding,
    outcomeDate,
    quantity,
    unitPriceCents,
    netCents,
    vatCategory,
    trace,
  } of entitled.lines) {
    const earlier = before.get(key);
    if (earlier !== undefined) {
      before.delete(key);
      drafts.push(correction(earlier, netCents, trace));
      continue;
    }
    const amounts = { entitledCents: netCents, paidBeforeCents: 0n, netCents, heldCents: 0n };
    drafts.push({
      key,
      component,
      funding,
      outcomeDate,
      quantity,
      unitPriceCents,
      vatCategory,
      trace,
      ...amounts,
      correctsLineId: null,
    });
  }
  const missing = new Map(entitled.missing.map((one) => [one.key, one.trace]));
  for (const earlier of before.values())
    drafts.push(correction(earlier, 0n, missing.get(earlier.key) ?? dropped(earlier.line)));
  return drafts.filter((draft) => draft.netCents !== 0n);
}

function correction({ key, paidCents, line }: PaidBefore, entitledCents: Cents, reason: Trace): LineDraft {
  const { id: correctsLineId, component, funding, outcomeDate, quantity, unitPriceCents, vatCategory } = line;
  const trace = withStep(reason, { op: 'paid-before', amount: centsToDecimal(paidCents) });
  const netCents = amountOf(trace);
  return {
    key,
    component,
    funding,
    outcomeDate,
    quantity,
    unitPriceCents,
    entitledCents,
    paidBeforeCents: paidCents,
    netCents,
    heldCents: 0n,
    vatCategory,
    trace,
    correctsLineId,
  };
}

/** The tariff that now applies does not know the key: what it once was, and that it is gone. */
function dropped({ trace, unitPriceCents }: PaidBefore['line']): Trace {
  const price: Step = { op: 'price', amount: centsToDecimal(unitPriceCents), segment: null };
  return { ...trace, steps: [price, { op: 'nothing', reason: 'no-longer-in-tariff' }], facts: [] };
}
