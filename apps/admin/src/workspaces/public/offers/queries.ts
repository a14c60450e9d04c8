import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, asQuery, unwrap } from '#api';

/** Offers anyone may compare; `visit` keeps the neutral order the same while this visitor looks around. */
export const publicOffersQuery = (query: Readonly<Record<string, string>>) =>
  queryOptions({
    queryKey: ['public', 'offers', query],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/public/offers', { params: { query: asQuery({ ...query, visit: visit() }) }, signal })),
    placeholderData: keepPreviousData,
  });

const KEPT = 'kasvutori.visit';

/** Made in this browser, kept until its window closes, tied to nobody. */
function visit(): string {
  const kept = sessionStorage.getItem(KEPT) ?? crypto.randomUUID();
  sessionStorage.setItem(KEPT, kept);
  return kept;
}

export const publicRulesQuery = queryOptions({
  queryKey: ['public', 'choice-rules'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/public/choice-rules', { signal })),
});
