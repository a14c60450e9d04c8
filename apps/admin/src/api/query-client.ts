import { MutationCache, QueryClient } from '@tanstack/react-query';
import { statusOf } from './problem.js';

/** Reads are retried only when the server or the network failed; after any command every read is renewed. */
export const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => failures < 2 && (statusOf(error) === 0 || statusOf(error) >= 500),
      retryDelay: (attempt) => 500 * 2 ** attempt,
    },
    mutations: { retry: false },
  },
  mutationCache: new MutationCache({ onSuccess: () => renewReads() }),
});

/**
 * After a command nothing read before it may be shown again: a page opened next would send the version it was before.
 * What is on the screen is read anew before this resolves, the rest is forgotten.
 */
export async function renewReads(): Promise<void> {
  queryClient.removeQueries({ type: 'inactive' });
  await queryClient.invalidateQueries();
}
