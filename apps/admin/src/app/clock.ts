import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, unwrap } from '../api/client.js';
import { useSession } from './session.js';

let aheadMs = 0;
/** The server's time as this page knows it: deadlines are shown by it, and in the demo it can be moved forward. */
export const serverNow = (): Date => new Date(Date.now() + aheadMs);

export const clockQuery = queryOptions({
  queryKey: ['sandbox-clock'],
  queryFn: async ({ signal }) => {
    const clock = await unwrap(api.GET('/api/v1/sandbox/clock', { signal }));
    aheadMs = new Date(clock.now).getTime() - Date.now();
    return clock;
  },
  staleTime: 60_000,
});

/** Keeps `serverNow` with the demo's clock; outside the demo the server's clock is the machine's own. */
export function useDemoClock(): void {
  const demo = useSession()?.demo ?? false;
  const { data } = useQuery({ ...clockQuery, enabled: demo });
  useEffect(() => {
    if (data) aheadMs = data.aheadSeconds * 1000;
  }, [data]);
}

export const moveClock = (advanceDays: number) => unwrap(api.POST('/api/v1/sandbox/clock', { body: { advanceDays } }));
