import { useTexts } from '#app';
import { geoProjection, useNarrow } from '#ui';
import styles from './coverage.module.css';
import type { CoverageMap } from './queries.js';
import { texts } from './texts.js';

type Cell = CoverageMap['cells'][number];

export interface Place {
  readonly code: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly state: Cell['state'];
  readonly duties: Cell['duties'];
}

const STATES = ['covered', 'nobody', 'twice'] as const;
/** Drawn as wide as it is shown, so that the names are as large as other text. */
const WIDTH = { desk: 720, phone: 340 };
const MARGIN = { desk: 60, phone: 48 };

/** Municipalities where they lie, each with a mark that differs in shape too; screen readers have the table beside it. */
export function CoverageDrawing({ places }: { places: readonly Place[] }) {
  const t = useTexts(texts);
  const narrow = useNarrow();
  const width = narrow ? WIDTH.phone : WIDTH.desk;
  const { height, at } = geoProjection(places, width, narrow ? MARGIN.phone : MARGIN.desk);
  return (
    <div aria-hidden="true" className={styles.drawing}>
      <ul role="list" className={styles.key}>
        {STATES.map((state) => (
          <li key={state}>
            <svg viewBox="-10 -10 20 20" width="20" height="20">
              <Mark state={state} />
            </svg>
            {t(`state-${state}`)}
          </li>
        ))}
      </ul>
      <svg viewBox={`0 0 ${width} ${height}`} className={styles.map}>
        {places.map((place) => {
          const { x, y } = at(place);
          return (
            <g key={place.code} transform={`translate(${x} ${y})`}>
              <Mark state={place.state} />
              <text y={24} textAnchor="middle">
                {place.name}
              </text>
              {!narrow && (
                <text y={42} textAnchor="middle" className={styles.number}>
                  {place.duties.map(({ number }) => number).join(', ')}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** A full disc, an empty ring, a square in a square. */
function Mark({ state }: { state: Cell['state'] }) {
  if (state === 'covered') return <circle r="8" className={styles.covered} />;
  if (state === 'nobody') return <circle r="7" className={styles.nobody} />;
  return (
    <>
      <rect x="-8" y="-8" width="16" height="16" className={styles.twice} />
      <rect x="-3" y="-3" width="6" height="6" className={styles.inner} />
    </>
  );
}
