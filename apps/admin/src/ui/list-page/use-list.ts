import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { readQuery, type Filter, type ListSource } from './list-model.js';

/** The list's place in the address: read it, change parts of it (empty removes). */
export function useListQuery(filters: readonly Filter[], defaultSort: string | undefined) {
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const router = useRouter();
  const query = readQuery(search, filters);
  const change = (changes: Readonly<Record<string, string | undefined>>) => {
    const next = { ...(router.state.location.search as Record<string, string>), ...changes };
    const kept = Object.entries(next).filter((entry): entry is [string, string] => Boolean(entry[1]));
    const text = new URLSearchParams(kept).toString();
    router.history.replace(router.state.location.pathname + (text ? `?${text}` : ''));
  };
  const sort = query.sort ?? defaultSort;
  return { query: sort ? { ...query, sort } : query, change };
}

/** Pages of the list, fetched with the API's cursor; the old rows stay while new ones come. */
export function useListRows<Row>(source: ListSource<Row>, query: Readonly<Record<string, string>>) {
  const result = useInfiniteQuery({
    queryKey: [...source.key, 'list', query],
    queryFn: ({ pageParam, signal }) => source.load(pageParam ? { ...query, cursor: pageParam } : query, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
  const rows = result.data?.pages.flatMap((page) => page.items) ?? [];
  return { ...result, rows, total: result.data?.pages[0]?.total ?? undefined };
}
