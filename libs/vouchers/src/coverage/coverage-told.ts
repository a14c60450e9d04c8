import { isTold, partsTold, partTold, told } from '@kasvutori/platform';
import type { Demand, Difference } from './coverage.js';

type OrNull<Figures> = { readonly [Name in keyof Figures]: Figures[Name] | null };

/** What clients of a municipality need and get, for readers who may not see the clients: nothing of fewer than five. */
export const demandTold = ({
  served,
  waitedDays,
  waited,
  unchosen,
  ungranted,
}: Omit<Demand, 'municipality'>): OrNull<Omit<Demand, 'municipality'>> => ({
  ...{ served: told(served), unchosen: told(unchosen), ungranted: told(ungranted) },
  ...{ waited: told(waited), waitedDays: isTold(waited) ? waitedDays : null },
});

type MoveTold = Omit<Difference['moves'][number], 'clients'> & { readonly clients: number | null };
export type DifferenceTold = Omit<Difference, 'concerned' | 'moves' | 'unplaced'> & {
  readonly concerned: number | null;
  readonly moves: readonly MoveTold[];
  readonly unplaced: number | null;
};

export interface WithoutTold {
  readonly concerned: number | null;
  readonly unplaced: number | null;
  readonly items: readonly DifferenceTold[];
}

/** Whom it would concern if a provider left, for the same readers: neither a few nor what a few are reckoned from. */
export function withoutTold(rows: readonly Difference[]): WithoutTold {
  const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
  const concerned = sum(rows.map((row) => row.concerned));
  const whole = told(concerned);
  const rowTold = partsTold(rows.map((row) => row.concerned));
  const items = rows.map((row, index): DifferenceTold => {
    const shown = rowTold[index] === true;
    const parts = partsTold([...row.moves.map(({ clients }) => clients), row.unplaced]);
    const part = (count: number, at: number) => (shown && parts[at] === true ? count : null);
    return {
      ...{ municipality: row.municipality, before: row.before, after: row.after },
      concerned: shown ? row.concerned : null,
      moves: row.moves.map((move, at) => ({ ...move, clients: part(move.clients, at) })),
      unplaced: part(row.unplaced, row.moves.length),
    };
  });
  const everyRow = items.every((row) => row.unplaced !== null);
  return {
    concerned: whole,
    unplaced: everyRow && whole !== null ? partTold(sum(rows.map((row) => row.unplaced)), whole) : null,
    items,
  };
}
