import { MutationCache, QueryClient } from '@tanstack/react-query';
import { statusOf } from './problem.js';

/** Reads are retried only when the server or the network failed; after any command every shown read is renewed. */
export const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => failures < 2 && (statusOf(error) === 0 || statusOf(error) >= 500),
      retryDelay: (attempt) => 500 * 2 ** attempt,
    },
    mutations: { retry: false },
  },
  mutationCache: new MutationCache({ onSuccess: () => queryClient.invalidateQueries() }),
});
