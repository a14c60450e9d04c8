import { asQuery } from '#api';
import type { ListQuery } from '#ui';

/** A list's place in the address as the query of the lists of tenders, which call the searched words `words`. */
export const tenderFilter = ({ q, ...filter }: ListQuery): never => asQuery(q ? { ...filter, words: q } : filter);
