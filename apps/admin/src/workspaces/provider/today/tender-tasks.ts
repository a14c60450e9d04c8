import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '#api';

/** Inquiries to answer, decisions and cancellations to read while they may be contested, and answers published to all. */
export const tenderTasksQuery = queryOptions({
  queryKey: ['tender-tasks'],
  queryFn: ({ signal }) =>
    unwrap(api.GET('/api/v1/provider/tender-tasks', { params: { query: { limit: 50 } }, signal })),
});
