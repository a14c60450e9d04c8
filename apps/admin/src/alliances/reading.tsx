import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState, Skeleton } from '#ui';

/** Waits for one read inside a tab: the page around it has its title already. */
export function Reading<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  if (query.isSuccess) return children(query.data);
  if (query.isPending) return <Skeleton lines={8} />;
  return <ErrorState error={query.error} retry={() => void query.refetch()} />;
}
