import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Text } from '../../app/i18n/i18n.js';
import { useLanguage } from '../../app/i18n/use-texts.js';
import type { Option } from '../list-page/list-model.js';

interface Code {
  code: string;
  name: Text;
}

/** A code list of the API (`GET /api/v1/codelists/{name}`) as options in the language of the page; fetched once. */
export function useCodelist(name: string): readonly Option[] {
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['codelists', name],
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const response = await fetch(`/api/v1/codelists/${name}`, { signal });
      if (!response.ok) throw new Error(`codelist ${name}: ${response.status}`);
      return (await response.json()) as Code[];
    },
  });
  return useMemo(
    () => (data ?? []).map(({ code, name: text }) => ({ value: code, label: text[language] })),
    [data, language],
  );
}
