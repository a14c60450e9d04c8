/** How long a sign-in lasts. Real time on purpose: moving the sandbox clock by a standstill must not sign everybody out. */

/** How long a sign-in that proved strongly who somebody is may be used for an act that asks for it. */
export const FRESH_SECONDS = 5 * 60;

/** Whether somebody identified themselves that recently. Both times are real time: the sandbox clock moves no sign-in. */
export const isFresh = (authenticatedAt: Date | null, now: Date): authenticatedAt is Date =>
  authenticatedAt !== null && now.getTime() - authenticatedAt.getTime() <= FRESH_SECONDS * 1_000;

const MINUTE = 60_000;

/** Unused for this long, a session ends: officers leave their desks. */
export const IDLE_MS = 60 * MINUTE;
/** A working day and then some; after it everyone signs in again. */
export const ABSOLUTE_MS = 12 * 60 * MINUTE;
/** The database is told that a session is in use at most this often. */
const TOUCH_MS = 5 * MINUTE;

export interface SessionTimes {
  readonly idleUntil: Date;
  readonly expiresAt: Date;
}

export function newSessionTimes(now: Date): SessionTimes {
  return { idleUntil: new Date(now.getTime() + IDLE_MS), expiresAt: new Date(now.getTime() + ABSOLUTE_MS) };
}

/** The new end of idleness when it is worth writing down, never past the absolute end; `null` while a recent one still serves. */
export function prolongedIdle(times: SessionTimes, now: Date): Date | null {
  const wanted = Math.min(now.getTime() + IDLE_MS, times.expiresAt.getTime());
  return wanted - times.idleUntil.getTime() >= TOUCH_MS ? new Date(wanted) : null;
}
