import type { Tx } from '../database/tx.js';
import type { CalendarDate } from '../time/calendar-date.js';
import type { Localised } from '../texts/language.js';
import type { Period } from './kept-until.js';

/** Nest's token for the rules of all libraries. */
export const RETENTION = Symbol('retention');

export const ENDS = ['erased', 'anonymised', 'kept'] as const;
/** `kept`: the schedule says how long, and an authority erases by its own decision when that has passed. */
export type End = (typeof ENDS)[number];

export interface Waiting {
  /** Past their time and free: the next run takes them. */
  readonly due: number;
  /** Past their time, but something is open: they wait until it is not. */
  readonly held: number;
  /** The last day of keeping of the next one that is not past it; null where there is none. */
  readonly nextOn: CalendarDate | null;
}

export interface Erased {
  readonly authorityId: string | null;
  readonly subjectId: string | null;
  readonly rows: number;
}

/** One line of the schedule: what, counted from which event, how long, on which ground, and what happens then. */
export interface RetentionRule {
  readonly id: string;
  readonly what: Localised;
  readonly countedFrom: Localised;
  readonly ground: Localised;
  readonly period: Period;
  readonly end: End;
  /**
   * It holds data of clients, who are told of it: `dated` where the day can be said for each, and only those of whom there is any; `on-wish` what no law
   * keeps, which goes when a client wishes.
   */
  readonly ofClients?: 'always' | 'dated' | 'on-wish';
  /** What waits at an authority. */
  readonly waiting?: (tx: Tx, authorityId: string, today: CalendarDate) => Promise<Waiting>;
  /** Erases a batch of what is due; nothing when nothing is. */
  readonly erase?: (tx: Tx, now: Date, today: CalendarDate) => Promise<readonly Erased[]>;
}
