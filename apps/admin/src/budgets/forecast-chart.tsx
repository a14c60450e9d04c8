import { useTexts } from '#app';
import { formatMoney, useNarrow } from '#ui';
import styles from './forecast-chart.module.css';
import type { BudgetForecast } from './queries.js';
import { texts } from './forecast-texts.js';

type Month = BudgetForecast['months'][number];
type Key = 'bound' | 'earned' | 'paid' | 'expected' | 'low' | 'high';

const HEIGHT = 300;
const RIGHT = 12;
const TOP = 16;
const BOTTOM = 32;

/** Actual use as lines, the forecast as a broken line within its interval, and what is allocated; the table beside says the same. */
export function ForecastChart({ forecast: { months, allocated } }: { forecast: BudgetForecast }) {
  const t = useTexts(texts);
  // Drawn for the width it is seen at, so that its words keep their size.
  const [width, left] = useNarrow() ? [360, 84] : [720, 96];
  const x = (month: number): number => left + (month / 12) * (width - left - RIGHT);
  const top = Math.max(1, Number(allocated), ...months.map(({ bound, high }) => Number(high ?? bound ?? 0)));
  const y = (value: number): number => TOP + (1 - Math.max(0, value) / top) * (HEIGHT - TOP - BOTTOM);
  const line = (key: Key): string =>
    points(months, key)
      .map(([month, value]) => `${x(month)},${y(value)}`)
      .join(' ');
  const interval = [...points(months, 'low'), ...points(months, 'high').reverse()];
  return (
    <svg className={styles.chart} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      {[0, 0.5, 1].map((part) => (
        <g key={part}>
          <line className={styles.grid} x1={left} x2={width - RIGHT} y1={y(part * top)} y2={y(part * top)} />
          <text className={styles.label} x={left - 8} y={y(part * top) + 4} textAnchor="end">
            {formatMoney((part * top).toFixed(0) + '.00').replace(',00', '')}
          </text>
        </g>
      ))}
      {Array.from({ length: 12 }, (_, index) => (
        <text key={index} className={styles.label} x={x(index + 1)} y={HEIGHT - 10} textAnchor="middle">
          {index + 1}
        </text>
      ))}
      <polygon
        className={styles.interval}
        points={interval.map(([month, value]) => `${x(month)},${y(value)}`).join(' ')}
      />
      <line
        className={styles.allocated}
        x1={left}
        x2={width - RIGHT}
        y1={y(Number(allocated))}
        y2={y(Number(allocated))}
      />
      <text className={styles.label} x={left + 6} y={y(Number(allocated)) + 14}>
        {t('allocated')}
      </text>
      <polyline className={styles.bound} points={line('bound')} />
      <polyline className={styles.earned} points={line('earned')} />
      <polyline className={styles.paid} points={line('paid')} />
      <polyline className={styles.expected} points={line('expected')} />
    </svg>
  );
}

const points = (months: readonly Month[], key: Key): [number, number][] =>
  months.flatMap((month) => {
    const value = month[key];
    return value === null ? [] : [[month.month, Number(value)]];
  });

const KEYS = ['bound', 'earned', 'paid', 'expected'] as const;

/** What each line is, in words beside a piece of it. */
export function ForecastLegend() {
  const t = useTexts(texts);
  return (
    <ul role="list" className={styles.legend}>
      {KEYS.map((key) => (
        <li key={key}>
          <svg className={styles.key} viewBox="0 0 24 8" aria-hidden="true">
            <line className={styles[key]} x1="0" x2="24" y1="4" y2="4" />
          </svg>
          {t(`line-${key}`)}
        </li>
      ))}
    </ul>
  );
}
