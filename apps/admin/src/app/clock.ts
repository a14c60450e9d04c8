import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../api/client.js';

let aheadMs = 0;
const followers = new Set<() => void>();

/** The server's time as this page knows it: deadlines are shown by it, and in the demo it can be another day. */
export const serverNow = (): Date => new Date(Date.now() + aheadMs);

/** Calls back whenever the server turns out to live at another time than was thought. */
export function followClock(changed: () => void): () => void {
  followers.add(changed);
  return () => followers.delete(changed);
}

/** The demo's clock; outside the demo the route does not exist and the machine's own clock is right. */
export const clockQuery = queryOptions({
  queryKey: ['sandbox-clock'],
  queryFn: async ({ signal }) => {
    const clock = await unwrap(api.GET('/api/v1/sandbox/clock', { signal }));
    aheadMs = new Date(clock.now).getTime() - Date.now();
    followers.forEach((changed) => changed());
    return clock;
  },
  staleTime: 60_000,
});

export const moveClock = (advanceDays: number) => unwrap(api.POST('/api/v1/sandbox/clock', { body: { advanceDays } }));
