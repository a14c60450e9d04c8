import { purchaseOfDraft } from '../regime/draft-regime.js';
import type { Announced } from '../regime/prior-information.js';
import { assessRegime } from '../regime/regime.js';
import type { BuyerType } from '../regime/threshold-table.js';
import type { TenderContent } from '../tenders/tender-content.js';
import { has, PROCEDURE_TABLE, type LegalTime, type ProcedureKind } from './procedure-table.js';

/**
 * The least days the law gives each stage of this purchase: by its regime on the day. A call-off from a register has those of its
 * register; a call-off from a framework is given enough for the task (2014/24/EU art. 33(5)(b)).
 */
export function legalTimes(
  { kind, registerCategoryId = null }: { readonly kind: ProcedureKind; readonly registerCategoryId?: string | null },
  tender: TenderContent & Announced & { readonly buyer: BuyerType },
  now: Date,
): LegalTime[] {
  const ofRegister = PROCEDURE_TABLE['supplier-register'].minimumTimes;
  if (kind === 'mini-competition')
    return registerCategoryId === null ? [] : ofRegister.filter(({ stage }) => has(kind, stage));
  const purchase = purchaseOfDraft(tender, tender.buyer, now);
  if (purchase === null) return [];
  return assessRegime(purchase).times.flatMap(({ rule, days: minimumDays }) => {
    const stage = rule.phase === 'requests' ? 'requests' : 'bids';
    return has(kind, stage) ? [{ stage, minimumDays, source: rule.source } as const] : [];
  });
}
