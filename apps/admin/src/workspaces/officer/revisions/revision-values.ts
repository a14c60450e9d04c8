import type { components } from '../../../api/schema.js';
import type { TenderText } from '../../../procurement/types.js';
import type { DraftText } from '../draft/draft-text.js';
import { instantOf, localOf } from '../draft/draft-values.js';
import type { RevisionInput } from '../tenders/change-queries.js';

type Content = components['schemas']['RevisionContentInput'];

/** A corrigendum as its form holds it: texts in all languages, deadlines as instants. Named as the API names its fields. */
export interface RevisionValues {
  grounds: DraftText;
  content: {
    title: DraftText;
    description: DraftText;
    questionsDeadline: string;
    submissionDeadline: string;
    lots: {
      id: string;
      title: DraftText;
      description: DraftText;
      priceItems: { id: string; title: TenderText; unit: TenderText; maxUnitPrice: string }[];
      criteria: { id: string; title: DraftText; description: DraftText }[];
    }[];
  };
}

const all = (text: TenderText): DraftText => ({ fi: '', sv: '', en: '', ...text });
const said = (text: DraftText): TenderText =>
  Object.fromEntries(Object.entries(text).filter(([, words]) => words.trim() !== ''));

export function valuesOf(grounds: TenderText, content: Content): RevisionValues {
  return {
    grounds: all(grounds),
    content: {
      title: all(content.title),
      description: all(content.description),
      questionsDeadline: instantOf(content.questionsDeadline),
      submissionDeadline: instantOf(content.submissionDeadline),
      lots: content.lots.map((lot) => ({
        id: lot.id,
        title: all(lot.title),
        description: all(lot.description),
        priceItems: lot.priceItems.map(({ id, title, unit, maxUnitPrice }) => ({
          ...{ id, title, unit },
          maxUnitPrice: maxUnitPrice ?? '',
        })),
        criteria: lot.criteria.map(({ id, title, description }) => ({
          ...{ id, title: all(title), description: all(description) },
        })),
      })),
    },
  };
}

export function inputOf({ grounds, content }: RevisionValues): RevisionInput {
  return {
    grounds: said(grounds),
    content: {
      title: said(content.title),
      description: said(content.description),
      questionsDeadline: localOf(content.questionsDeadline),
      submissionDeadline: localOf(content.submissionDeadline) ?? '',
      lots: content.lots.map((lot) => ({
        id: lot.id,
        title: said(lot.title),
        description: said(lot.description),
        priceItems: lot.priceItems.map((item) => ({ ...item, maxUnitPrice: item.maxUnitPrice || null })),
        criteria: lot.criteria.map(({ id, title, description }) => ({
          ...{ id, title: said(title), description: said(description) },
        })),
      })),
    },
  };
}
