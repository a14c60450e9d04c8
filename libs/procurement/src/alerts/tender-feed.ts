import { parseCents, type Page } from '@kasvutori/platform';
import type { TenderSummary } from '../tenders/tender-lists.dto.js';
import { writeAtom } from './write-atom.js';

/** One page of the public list as a feed. */
export function tenderFeed({ items }: Page<TenderSummary>, told: Parameters<typeof writeAtom>[1]): string {
  return writeAtom(
    items.flatMap(({ estimatedValue, publishedAt, ...tender }) =>
      publishedAt === null
        ? []
        : [{ ...tender, publishedAt, valueCents: estimatedValue === null ? null : parseCents(estimatedValue) }],
    ),
    told,
  );
}
