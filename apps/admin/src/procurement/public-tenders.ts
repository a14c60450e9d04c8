import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '#api';
import type { ListSource } from '#ui';
import { tenderFilter } from './tender-filter.js';
import type { TenderSummary } from './types.js';

/** Published tenders; those that no longer take bids only when asked for. */
export const publicTenderList: ListSource<TenderSummary> = {
  key: ['public-tenders'],
  load: ({ ended, ...query }, signal) => {
    const filter = tenderFilter(ended === 'true' ? query : { ...query, status: 'published' });
    return unwrap(api.GET('/api/v1/public/tenders', { params: { query: filter }, signal }));
  },
};

/** The transparency notice of a tender that was awarded without a call. */
export const publicDirectAwardQuery = (id: string) =>
  queryOptions({
    queryKey: ['public-tenders', id, 'direct-award'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/public/tenders/{id}/direct-award', { params: { path: { id } }, signal })),
  });

export const publicTenderQuery = (id: string) =>
  queryOptions({
    queryKey: ['public-tenders', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/public/tenders/{id}', { params: { path: { id } }, signal })),
  });
