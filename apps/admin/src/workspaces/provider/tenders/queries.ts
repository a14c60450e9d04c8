import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '#api';

export const fittingQuery = queryOptions({
  queryKey: ['provider-tenders', 'fitting'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/provider/fitting-tenders', { signal })),
});

/** The tender with one's own bid and what may be done about it now. */
export const providerTenderQuery = (id: string) =>
  queryOptions({
    queryKey: ['provider-tenders', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/provider/tenders/{id}', { params: { path: { id } }, signal })),
  });

export const resultQuery = (id: string) =>
  queryOptions({
    queryKey: ['provider-tenders', id, 'result'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/tenders/{id}/decision', { params: { path: { id } }, signal })),
  });
