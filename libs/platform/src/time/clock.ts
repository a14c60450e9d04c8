/** What the time is now. Pure rules take the instant as a parameter; only the edge of the program asks a clock. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
