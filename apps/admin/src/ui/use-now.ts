import { useCallback, useSyncExternalStore } from 'react';
import { followClock, serverNow } from '../app/clock.js';

/** The server's time in steps of a minute (or as asked), for countdowns. */
export function useNow(stepMs = 60_000): Date {
  const follow = useCallback(
    (changed: () => void) => {
      const timer = setInterval(changed, Math.min(stepMs, 5_000));
      const unfollow = followClock(changed);
      return () => {
        clearInterval(timer);
        unfollow();
      };
    },
    [stepMs],
  );
  const steps = useSyncExternalStore(follow, () => Math.floor(serverNow().getTime() / stepMs));
  return new Date(steps * stepMs);
}
