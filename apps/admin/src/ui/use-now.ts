import { useEffect, useState } from 'react';
import { serverNow } from '../app/clock.js';

/** The server's time, renewed every minute (or as asked), for countdowns. */
export function useNow(everyMs = 60_000): Date {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
