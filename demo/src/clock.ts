import { done } from './answers.js';
import type { Person } from './person.js';

/** Days and instants of the demo, in the time of its sandbox clock. */
export interface DemoClock {
  now(): Promise<Date>;
  /** Moves the clock forward; an instant that has passed already leaves it as it is (the demo was interrupted here). */
  moveTo(instant: Date): Promise<void>;
}

const DAY = 86_400_000;

export const daysAfter = (instant: Date, days: number): Date => new Date(instant.getTime() + days * DAY);

/** The calendar day of an instant in Finland. */
export const dayOf = (instant: Date): string => instant.toLocaleDateString('sv-SE', { timeZone: 'Europe/Helsinki' });

/** Two in the afternoon of that day in Finland, as an officer writes a deadline. */
export const closingTime = (instant: Date): string => `${dayOf(instant)}T14:00`;

export function demoClock(person: Person): DemoClock {
  const now = async () => new Date((await done(person.api.GET('/api/v1/sandbox/clock'))).now);
  return {
    now,
    async moveTo(instant) {
      if (instant <= (await now())) return;
      await done(person.api.POST('/api/v1/sandbox/clock', { body: { advanceTo: instant.toISOString() } }));
    },
  };
}
