import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '#api';

export const financeTodayQuery = queryOptions({
  queryKey: ['finance', 'today'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/finance/today', { signal })),
});
