import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { api, unwrap } from '../../api/client.js';
import type { paths } from '../../api/schema.js';
import { useLanguage } from '../../app/i18n/use-texts.js';
import type { Option } from '../list-page/list-model.js';

export type CodeList = paths['/api/v1/codelists/{list}']['get']['parameters']['path']['list'];

/** A code list of the API as options in the language of the page; fetched once. */
export function useCodelist(list: CodeList): readonly Option[] {
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['codelists', list],
    staleTime: Infinity,
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/codelists/{list}', { params: { path: { list } }, signal })),
  });
  return useMemo(
    () => (data ?? []).map(({ code, name }) => ({ value: code, label: name[language] })),
    [data, language],
  );
}

/** Names of a code list in the language of the page: `name('740')` → Savonlinna; the code itself until the list is here. */
export function useCodeName(list: CodeList): (code: string) => string {
  const options = useCodelist(list);
  return useCallback((code) => options.find(({ value }) => value === code)?.label ?? code, [options]);
}
