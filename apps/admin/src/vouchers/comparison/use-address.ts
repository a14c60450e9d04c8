import { useRouter, useSearch } from '@tanstack/react-router';

export type Address = Readonly<Record<string, string | undefined>>;

/** What the address holds, and a way to change parts of it without moving the page (empty removes). */
export function useAddress(): { held: Address; change: (changes: Address) => void } {
  const held = useSearch({ strict: false }) as Address;
  const router = useRouter();
  const change = (changes: Address) => {
    const next = { ...(router.state.location.search as Address), ...changes };
    const search = Object.fromEntries(Object.entries(next).filter(([, value]) => Boolean(value)));
    void router.navigate({ to: '.', search, replace: true, resetScroll: false });
  };
  return { held, change };
}
