import type { TimelineEvent } from './timeline.js';

/** One move as the API tells it. */
interface Move {
  at: string;
  move: string;
  by: string;
  /** The client whom that person acted for, by a mandate. */
  onBehalfOf?: string | null;
  note: string | null;
}

/** Jobs of the system act under their names, "contracts.expire": no name of a person is such. */
const BY_ITSELF = /^[a-z]+(-[a-z]+)*\.[a-z-]+$/;

/** History of the API (oldest first) for the timeline (newest first); `words` says what a move was. */
export const timelineOf = (history: readonly Move[], words: (move: string) => string): TimelineEvent[] =>
  history
    .map(({ at, move, by, onBehalfOf, note }, index) => ({
      id: `${index}-${at}`,
      at,
      what: words(move),
      who: BY_ITSELF.test(by) ? 'Kasvutori' : onBehalfOf ? `${by} → ${onBehalfOf}` : by,
      ...(note ? { note } : {}),
    }))
    .reverse();
