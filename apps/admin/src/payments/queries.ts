import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '#api';
import type { Language } from '#app';

/** Why a line pays what it pays, in the language of the page. */
export const lineWhyQuery = (id: string, language: Language) =>
  queryOptions({
    queryKey: ['payment-lines', id, 'why', language],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/payment-lines/{id}/why', { params: { path: { id }, query: { language } }, signal })),
    staleTime: Infinity,
  });
