import { useText } from '#app';
import type { Offer } from '../types.js';
import styles from './comparison.module.css';

/** The provider's picture, told in words for those who do not see it. */
export function OfferPicture({ picture: { id, alt } }: { picture: NonNullable<Offer['picture']> }) {
  const text = useText();
  return <img className={styles.picture} src={`/api/v1/public/offer-pictures/${id}`} alt={text(alt)} loading="lazy" />;
}
