import { useText, useTexts } from '#app';
import { geoProjection, useNarrow } from '#ui';
import type { components } from '../../api/schema.js';
import styles from './coverage-map.module.css';
import { texts } from './texts.js';

export type Placed = components['schemas']['PlacedReach'];
const LEVELS = ['none', 'remote', 'one', 'two', 'choice'] as const;
/** Drawn as wide as it is shown, so that the names are as large as other text. */
const WIDTH = { desk: 900, phone: 328 };
const MARGIN = { desk: 60, phone: 40 };
/** Above this many names would lie on each other. */
const NAMED = 40;

/** Municipalities where they lie: how many providers are near as a number, how well they are served as a shape and a colour. Each leads to its row. */
export function CoverageMap({ places, hrefOf }: { places: readonly Placed[]; hrefOf: (place: Placed) => string }) {
  const t = useTexts(texts);
  const say = useText();
  const narrow = useNarrow();
  if (places.length === 0) return null;
  const width = narrow ? WIDTH.phone : WIDTH.desk;
  const points = places.map((place) => ({ place, lat: Number(place.lat), lon: Number(place.lon) }));
  const { height, at } = geoProjection(points, width, narrow ? MARGIN.phone : MARGIN.desk);
  return (
    <figure className={styles.figure}>
      <figcaption>{t('mapText')}</figcaption>
      <ul role="list" className={styles.key}>
        {LEVELS.map((level) => (
          <li key={level}>
            <svg viewBox="-14 -14 28 28" width="24" height="24" aria-hidden="true">
              <Mark level={level} />
            </svg>
            {t(`level-${level}`)}
          </li>
        ))}
      </ul>
      <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={t('map')} className={styles.map}>
        {points.map((point) => {
          const { place } = point;
          const { x, y } = at(point);
          const { level, within30, within60, remote } = place;
          const name = say(place.name);
          return (
            <a
              key={place.municipality}
              href={hrefOf(place)}
              className={styles.point}
              aria-label={t('point', { within30, within60, remote, name, level: t(`level-${level}`) })}
            >
              <g transform={`translate(${x} ${y})`}>
                <Mark level={level} />
                <text y="5" className={level === 'none' || level === 'remote' ? styles.dark : styles.light}>
                  {within60}
                </text>
                {!narrow && places.length <= NAMED && (
                  <text y="30" className={styles.name}>
                    {name}
                  </text>
                )}
              </g>
            </a>
          );
        })}
      </svg>
    </figure>
  );
}

/** A broken ring, a ring, a square, a diamond, a disc: told apart without colours. */
function Mark({ level }: { level: Placed['level'] }) {
  if (level === 'one') return <rect x="-12" y="-12" width="24" height="24" className={styles.one} />;
  if (level === 'two')
    return <rect x="-11" y="-11" width="22" height="22" transform="rotate(45)" className={styles.two} />;
  return <circle r="13" className={styles[level]} />;
}
