import type { TimelineEvent } from './timeline.js';

/** One move as the API tells it. */
interface Move {
  at: string;
  move: string;
  by: string;
  note: string | null;
}

/** History of the API (oldest first) for the timeline (newest first); `words` says what a move was. */
export const timelineOf = (history: readonly Move[], words: (move: string) => string): TimelineEvent[] =>
  history
    .map(({ at, move, by, note }, index) => ({
      id: `${index}-${at}`,
      at,
      what: words(move),
      who: by,
      ...(note ? { note } : {}),
    }))
    .reverse();
