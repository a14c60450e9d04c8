import { hash } from 'node:crypto';
import type { CalendarDate } from '@kasvutori/platform';

/**
 * The order of equal offers: drawn anew for each viewer and day, the same all day for one viewer. No offer has a better
 * chance than another, however often somebody edits, joins or leaves: each offer's place depends on its own draw only.
 * SHA-256, as the draw must not be something a provider can steer by choosing its id.
 */
export function neutralOrder<Offer extends { readonly id: string }>(
  offers: readonly Offer[],
  viewer: string,
  day: CalendarDate,
): Offer[] {
  const drawn = offers.map((offer) => ({
    offer,
    draw: hash('sha256', `${viewer}|${day}|${offer.id}`),
  }));
  return drawn.sort((a, b) => (a.draw < b.draw ? -1 : 1)).map(({ offer }) => offer);
}
