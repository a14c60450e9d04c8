import { useId } from 'react';
import { useTexts } from '#app';
import { useCodeName, useNarrow } from '#ui';
import type { Comparison, Offer } from '../types.js';
import styles from './offer-map.module.css';
import { drawMap, type MapPoint } from './map-points.js';
import { usePremisesWords } from './premises-words.js';
import { texts } from './texts.js';

const RINGS_KM = [30, 60] as const;

/** Where the listed providers are, by their numbers in the list. Each point leads to its card. */
export function OfferMap({ offers, home }: { offers: readonly Offer[]; home: Comparison['home'] }) {
  const t = useTexts(texts);
  const title = useId();
  const municipality = useCodeName('municipalities');
  const size = useNarrow() ? { width: 328, height: 380 } : { width: 760, height: 460 };
  const map = drawMap(offers, home, size);
  const nowhere = offers.flatMap((offer, index) =>
    map.points.some(({ id }) => id === offer.id) ? [] : [`${index + 1}. ${offer.providerName}`],
  );
  return (
    <figure className={styles.map}>
      <figcaption id={title}>
        <strong>{t('mapTitle')}</strong> {t(home ? 'mapText' : 'mapTextNoHome')}
      </figcaption>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="group" aria-labelledby={title}>
        {map.home && (
          <g aria-hidden="true">
            {RINGS_KM.map((km) => (
              <circle key={km} cx={map.home?.x} cy={map.home?.y} r={km * map.perKm} className={styles.ring} />
            ))}
            <rect x={map.home.x - 6} y={map.home.y - 6} width="12" height="12" className={styles.home} />
            <text x={map.home.x} y={map.home.y + 54} className={styles.label}>
              {home && t('mapHome', { place: municipality(home.municipality) })}
            </text>
          </g>
        )}
        {map.points.map((point, index) => (
          <Point key={`${point.id} ${index}`} point={point} />
        ))}
      </svg>
      {nowhere.length > 0 && <p>{t('mapNowhere', { numbers: nowhere.join(', ') })}</p>}
    </figure>
  );
}

function Point({ point: { id, number, name, place, x, y } }: { point: MapPoint }) {
  const t = useTexts(texts);
  const { placeOf } = usePremisesWords();
  const toCard = () => document.getElementById(`offer-${id}`)?.focus();
  return (
    <a
      href={`#offer-${id}`}
      className={styles.point}
      aria-label={t('mapPoint', { number, name, place: placeOf(place) })}
      onClick={(event) => {
        event.preventDefault(); // the address keeps what is wished for
        toCard();
      }}
    >
      <circle cx={x} cy={y} r="14" />
      <text x={x} y={y + 5}>
        {number}
      </text>
    </a>
  );
}
