import { useSyncExternalStore } from 'react';

/** Follows a media query; `useNarrow()` is where tables turn into cards. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}
export const useNarrow = (): boolean => useMedia('(max-width: 767px)');
