import { isLocalDeadline, instantOfLocal } from './local-deadline.js';

export type PublicationTime =
  | { readonly ok: true; readonly at: Date }
  | { readonly ok: false; readonly refusal: 'publish-time-in-lost-hour' | 'publish-time-passed' };

/** The instant a chosen time of publication means, 'YYYY-MM-DDTHH:MM' on the wall clock of Helsinki; it lies ahead of `now`. */
export function publicationTime(local: string, now: Date): PublicationTime {
  const at = isLocalDeadline(local) ? instantOfLocal(local) : null;
  if (at === null) return { ok: false, refusal: 'publish-time-in-lost-hour' };
  return at > now ? { ok: true, at } : { ok: false, refusal: 'publish-time-passed' };
}
