import { lazy, Suspense, type ReactNode } from 'react';
import { useTexts } from '../app/i18n/use-texts.js';
import styles from './chart-with-table.module.css';
import { Skeleton } from './states.js';
import { Tabs } from './tabs.js';
import { texts } from './texts.js';
import { formatNumber } from './format.js';

export interface ChartSeries {
  key: string;
  label: string;
}
export interface ChartWithTableProps {
  /** The finding, not the topic: "Maksut kasvoivat maaliskuussa 12 %". */
  title: string;
  /** Column heading of the first column. */
  category: string;
  /** Unit of the value axis: "€", "asiakasta". */
  unit: string;
  /** In a waterfall each row also says where its bar begins and ends (`from`, `to`) and whether it stands on zero (`total`: 1 or 0). */
  kind?: 'bar' | 'line' | 'waterfall';
  /** At most five, unless the caller draws. */
  series: readonly [ChartSeries, ...ChartSeries[]];
  rows: readonly ({ label: string } & Readonly<Record<string, string | number | null>>)[];
  /** Drawn by the caller instead; what it shows stands in the table too. */
  picture?: ReactNode;
}

const Chart = lazy(() => import('./chart.js').then((module) => ({ default: module.Chart })));
const Waterfall = lazy(() => import('./waterfall.js').then((module) => ({ default: module.Waterfall })));

/** A picture and its table, one tab apart; the drawing library is fetched only when a picture is shown. */
export function ChartWithTable(props: ChartWithTableProps) {
  const t = useTexts(texts);
  const { title, category, unit, series, rows } = props;
  const table = (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={title}>
      <table className={styles.table}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{category}</th>
            {series.map(({ key, label }) => (
              <th scope="col" key={key}>
                {label} ({unit})
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              {series.map(({ key }) => (
                <td key={key}>{row[key] === null ? '–' : formatNumber(row[key] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
  const chart = props.picture ?? (
    <Suspense fallback={<Skeleton lines={8} />}>
      {props.kind === 'waterfall' ? <Waterfall {...props} /> : <Chart {...props} />}
    </Suspense>
  );
  return (
    <figure className={styles.figure}>
      <figcaption>{title}</figcaption>
      <Tabs
        label={title}
        tabs={[
          { id: 'chart', label: t('chart'), content: chart },
          { id: 'table', label: t('table'), content: table },
        ]}
      />
    </figure>
  );
}
