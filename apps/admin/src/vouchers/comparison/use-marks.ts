import { useState } from 'react';
import type { Address } from './use-address.js';

/** As many as fit beside each other and in mind. */
export const MOST_MARKED = 4;

/** Which ones the address of the side-by-side page names. */
export const markedIn = ({ offers }: Address): string[] => (offers?.split(',') ?? []).slice(0, MOST_MARKED);

export interface Marks {
  ids: readonly string[];
  mark: (id: string, on: boolean) => void;
  clear: () => void;
}

const keyOf = (comparison: string): string => `kasvutori.marked.${comparison}`;

/** The choice is made: nothing is marked any more. */
export const forgetMarks = (comparison: string): void => sessionStorage.removeItem(keyOf(comparison));

/** Which offers are marked for comparison; kept for the visit, so that coming back from the comparison finds them. */
export function useMarks(comparison: string): Marks {
  const key = keyOf(comparison);
  const [ids, setIds] = useState(() => (sessionStorage.getItem(key) ?? '').split(',').filter(Boolean));
  const keep = (next: string[]) => {
    sessionStorage.setItem(key, next.join(','));
    setIds(next);
  };
  return {
    ids,
    mark: (id, on) => keep(on ? [...ids.filter((one) => one !== id), id] : ids.filter((one) => one !== id)),
    clear: () => keep([]),
  };
}
