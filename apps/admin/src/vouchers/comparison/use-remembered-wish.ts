import { useEffect, useRef } from 'react';
import { personalKey, useSession } from '#app';
import { wishIn } from './offer-wish.js';
import { useAddress, type Address } from './use-address.js';

/**
 * What was wished for last time is there again: for somebody signed in until they sign out, for a visitor until the window closes.
 * An address that says something itself (a link, a reload) wins.
 */
export function useRememberedWish(): void {
  const { held, change } = useAddress();
  const session = useSession();
  const restored = useRef(false);
  const wish = JSON.stringify(wishIn(held));
  useEffect(() => {
    if (session === undefined) return;
    const memory = session.signedIn ? localStorage : sessionStorage;
    const key = personalKey(session.person?.id ?? 'visitor', 'wish');
    const kept = memory.getItem(key);
    if (!restored.current && wish === '{}' && kept !== null && kept !== '{}')
      change(wishIn(JSON.parse(kept) as Address));
    else memory.setItem(key, wish);
    restored.current = true;
  }, [session, wish]); // not when `change` is made anew, which it is at every rendering
}
