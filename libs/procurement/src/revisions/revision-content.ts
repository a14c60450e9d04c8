import type { TenderText } from '../tenders/tender-content.js';
import type { PublicTender } from '../tenders/tenders.dto.js';

/** What a corrigendum may change: texts, price ceilings and deadlines. Never lots, weights or quantities: that is another tender. */
export interface RevisionContent {
  readonly title: TenderText;
  readonly description: TenderText;
  /** 'YYYY-MM-DDTHH:MM', Finnish time. */
  readonly questionsDeadline: string | null;
  readonly submissionDeadline: string;
  readonly lots: RevisedLot[];
}

export interface RevisedLot {
  readonly id: string;
  readonly title: TenderText;
  readonly description: TenderText;
  readonly priceItems: RevisedPriceItem[];
  readonly criteria: RevisedCriterion[];
}

export interface RevisedPriceItem {
  readonly id: string;
  readonly title: TenderText;
  readonly unit: TenderText;
  /** Euros, "120.00"; null: no ceiling. */
  readonly maxUnitPrice: string | null;
}

export interface RevisedCriterion {
  readonly id: string;
  readonly title: TenderText;
  readonly description: TenderText;
}

/** Everything in the tender that a corrigendum may change, as it stands. */
export function revisable(tender: PublicTender): RevisionContent {
  return {
    title: tender.title,
    description: tender.description,
    questionsDeadline: tender.questionsDeadline,
    submissionDeadline: tender.submissionDeadline ?? '',
    lots: tender.lots
      .filter(({ cancelledAt }) => cancelledAt === null)
      .map(({ id, title, description, priceItems, criteria }) => ({
        id,
        title,
        description,
        priceItems: priceItems.map((item) => ({
          id: item.id,
          title: item.title,
          unit: item.unit,
          maxUnitPrice: item.maxUnitPrice,
        })),
        criteria: criteria.map((criterion) => ({
          id: criterion.id,
          title: criterion.title,
          description: criterion.description,
        })),
      })),
  };
}

/** What stands once the corrigendum is published; lots, price items and criteria it does not name stay as they are. */
export function revised(current: RevisionContent, content: RevisionContent): RevisionContent {
  const patched = <Part extends { readonly id: string }>(parts: readonly Part[], changes: readonly Part[]): Part[] =>
    parts.map((part) => changes.find(({ id }) => id === part.id) ?? part);
  return {
    ...content,
    lots: current.lots.map((lot) => {
      const change = content.lots.find(({ id }) => id === lot.id);
      if (change === undefined) return lot;
      const priceItems = patched(lot.priceItems, change.priceItems);
      return { ...change, priceItems, criteria: patched(lot.criteria, change.criteria) };
    }),
  };
}
