import { assessRegime, type RegimeAnswer } from '../regime/regime.js';
import { purchaseOfDraft } from '../regime/draft-regime.js';
import { missingForPublication } from '../tenders/tender-completeness.js';
import type { TenderRecord } from '../tenders/tender-record.js';
import { lacksOf, type DirectAwardContent, type Lack } from './direct-award-rules.js';

/** Nobody bids, so there is no deadline, nothing to compare and no market to explain the lots to. */
const OF_A_CALL =
  /^\/(submissionDeadline|questionsDeadline|undividedReason|lots\/\d+\/(criteria|evaluationMethod)(\/|$))/;

export interface DirectAwardState {
  readonly regime: RegimeAnswer | null;
  readonly lacks: readonly Lack[];
}

/** What rules the direct award stands under now, and what it and its tender still lack. */
export function directAwardState(tender: TenderRecord, award: DirectAwardContent, now: Date): DirectAwardState {
  const purchase = purchaseOfDraft(tender, tender.buyer, now);
  const regime = purchase === null ? null : assessRegime(purchase);
  const ofTender = missingForPublication(tender, now, tender.buyer)
    .filter(({ field, code }) => !OF_A_CALL.test(field) && code !== 'start-before-deadline')
    .map(({ field, ...rest }) => ({ field: `/tender${field}`, ...rest }));
  return { regime, lacks: [...lacksOf(award, tender.lots, regime), ...ofTender] };
}
