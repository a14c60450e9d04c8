import { purchaseOfDraft } from '../regime/draft-regime.js';
import { assessRegime } from '../regime/regime.js';
import type { BuyerType } from '../regime/threshold-table.js';
import type { TenderContent } from '../tenders/tender-content.js';
import { has, PROCEDURE_TABLE, type ProcedureKind, type Stage } from './procedure-table.js';

/** The least days the law gives each stage of this purchase: by its regime on the day, and by the kind where the regime is silent. */
export function legalTimes(
  kind: ProcedureKind,
  tender: TenderContent & { readonly buyer: BuyerType },
  now: Date,
): { stage: Stage; minimumDays: number }[] {
  const own = Object.entries(PROCEDURE_TABLE[kind].minimumDays).map(([stage, minimumDays]) => ({
    stage: stage as Stage,
    minimumDays,
  }));
  const purchase = purchaseOfDraft(tender, tender.buyer, now);
  if (own.length > 0 || purchase === null) return own;
  return assessRegime(purchase).times.flatMap(({ rule, days: minimumDays }) => {
    const stage = rule.phase === 'requests' ? 'requests' : 'bids';
    return has(kind, stage) ? [{ stage, minimumDays } as const] : [];
  });
}
