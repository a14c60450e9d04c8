import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '#api';

/** Every tender that is not yet decided, the nearest deadline first. */
export const tendersUnderWay = queryOptions({
  queryKey: ['tenders', 'under-way'],
  queryFn: ({ signal }) =>
    unwrap(
      api.GET('/api/v1/tenders', {
        params: {
          query: { status: ['draft', 'in-approval', 'published', 'opened'], sort: 'submissionEnd', limit: 100 },
        },
        signal,
      }),
    ),
});

export const standstills = queryOptions({
  queryKey: ['decisions', 'standstill'],
  queryFn: ({ signal }) =>
    unwrap(
      api.GET('/api/v1/decisions', {
        params: { query: { status: 'standstill', sort: 'standstillEndsAt', limit: 50 } },
        signal,
      }),
    ),
});
