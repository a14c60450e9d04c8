import { type Cents, centsToDecimal } from '@kasvutori/platform';
import type { Entitlements } from '../entitlements/entitlement.js';
import { withStep } from '../entitlements/trace.js';
import type { LineDraft } from './difference.js';

/**
 * A disputed fact counts until it is settled, so that nothing paid on it is claimed back, but makes no new payment: of a line that pays more, what
 * would not be due without the disputed facts (`undisputed`) waits. It never pays more than is entitled, so no cap is passed. Once settled, the
 * next run finds the rest as a difference.
 */
export function holdDisputed(drafts: readonly LineDraft[], undisputed: Entitlements | null): readonly LineDraft[] {
  if (undisputed === null) return drafts;
  const sure = new Map(undisputed.lines.map(({ key, netCents }) => [key, netCents]));
  return drafts.map((draft) => {
    const { key, netCents, paidBeforeCents, trace } = draft;
    const room = atLeastNothing((sure.get(key) ?? 0n) - paidBeforeCents);
    if (netCents <= room) return draft;
    const held = withStep(trace, { op: 'disputed', left: centsToDecimal(room) });
    return { ...draft, netCents: room, heldCents: netCents - room, trace: held };
  });
}

const atLeastNothing = (cents: Cents): Cents => (cents > 0n ? cents : 0n);
