import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import type { Option } from '#ui';
import { usePartialText } from '../contracts/contract-words.js';
import { tenderChoicesQuery } from './queries.js';
import { texts } from './texts.js';

/** The authority's own tenders by name. */
export function useTenderOptions(): Option[] {
  const t = useTexts(texts);
  const say = usePartialText();
  const { data } = useQuery(tenderChoicesQuery);
  return (data?.items ?? []).map(({ id, title }) => ({ value: id, label: say(title ?? {}) || t('untitledTender') }));
}
