import { hundredthsToText, leavesOf, sumHundredths } from '../criteria/criteria-tree.js';
import type { Criterion, TenderContent } from '../tenders/tender-content.js';

/** The weights of the components of an alliance, lot by lot: capability is what quality criteria weigh, price the others. */
export function componentsOf(
  tender: Pick<TenderContent, 'lots'>,
): { lot: string; capability: string; price: string }[] {
  return tender.lots.map(({ reference, criteria }) => ({
    lot: reference,
    capability: sum(leavesOf(criteria).filter(({ kind }) => kind === 'quality')),
    price: sum(leavesOf(criteria).filter(({ kind }) => kind !== 'quality')),
  }));
}

const sum = (criteria: readonly Criterion[]): string =>
  hundredthsToText(sumHundredths(criteria.map(({ weight }) => weight)));
