import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '#api';

/** Contracts that still lack the signature of the reader's company. */
export const contractsToSignQuery = queryOptions({
  queryKey: ['contracts', 'to-sign'],
  queryFn: async ({ signal }) => {
    const page = await unwrap(
      api.GET('/api/v1/contracts', { params: { query: { status: ['in-signature'], limit: 100 } }, signal }),
    );
    return page.items.filter(({ waitsForMe }) => waitsForMe);
  },
});
