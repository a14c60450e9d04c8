/** What a browser keeps of one person's ways is under this name, so that signing out takes all of it away. */
const PERSONAL = 'kasvutori.personal.';

export const personalKey = (person: string, what: string): string => `${PERSONAL}${person}.${what}`;

/** Signing out: the next one at this device finds nothing. */
export function forgetPersonal(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PERSONAL)) localStorage.removeItem(key);
  sessionStorage.clear();
}
