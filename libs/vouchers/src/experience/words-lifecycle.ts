export const WORDS_STATUSES = ['waiting', 'held', 'published', 'redacted', 'hidden', 'withdrawn'] as const;
export type WordsStatus = (typeof WORDS_STATUSES)[number];

export const MODERATIONS = ['publish', 'black-out', 'hide'] as const;
export type Moderation = (typeof MODERATIONS)[number];

/**
 * What an official makes of somebody's words. Those without personal data are published by the clock (`waiting`), those with it wait for an
 * official (`held`); either may be looked at anew, in case something was missed or hidden for nothing. Taken back is taken back.
 */
const MOVES: Readonly<Record<WordsStatus, Partial<Record<Moderation, WordsStatus>>>> = {
  waiting: { publish: 'published', 'black-out': 'redacted', hide: 'hidden' },
  held: { publish: 'published', 'black-out': 'redacted', hide: 'hidden' },
  published: { 'black-out': 'redacted', hide: 'hidden' },
  redacted: { 'black-out': 'redacted', hide: 'hidden' },
  hidden: { publish: 'published', 'black-out': 'redacted' },
  withdrawn: {},
};

/** Undefined when it cannot be done to words that stand so. */
export const moderate = (from: WordsStatus, move: Moderation): WordsStatus | undefined => MOVES[from][move];
