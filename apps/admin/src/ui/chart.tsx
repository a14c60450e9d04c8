import { Bar, BarChart, CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { ChartWithTableProps } from './chart-with-table.js';
import styles from './chart-with-table.module.css';
import { formatNumber } from './format.js';

/** Suomi.fi blues and accents that differ in lightness too, so that they differ in grey print. */
const COLOURS = ['hsl(214 100% 24%)', 'hsl(196 77% 40%)', 'hsl(284 36% 53%)', 'hsl(23 82% 45%)', 'hsl(166 90% 27%)'];
const colour = (index: number) => COLOURS[index % COLOURS.length] as string;

/** The picture itself; hidden from screen readers, which get the table beside it. */
export function Chart({ kind = 'bar', series, rows, unit }: ChartWithTableProps) {
  const Frame = kind === 'bar' ? BarChart : LineChart;
  return (
    <div aria-hidden="true">
      <ul role="list" className={styles.legend}>
        {series.map(({ key, label }, index) => (
          <li key={key}>
            <svg className={styles.swatch} viewBox="0 0 1 1">
              <rect width="1" height="1" fill={colour(index)} />
            </svg>
            {label}
          </li>
        ))}
        <li className={styles.unit}>({unit})</li>
      </ul>
      <ResponsiveContainer width="100%" height={280}>
        <Frame data={[...rows]} accessibilityLayer={false} margin={{ top: 8, right: 8, bottom: 0, left: 8 }}>
          <CartesianGrid vertical={false} stroke="hsl(202 7% 80%)" />
          <XAxis dataKey="label" tickLine={false} />
          <YAxis tickFormatter={(value: number) => formatNumber(value)} width={72} tickLine={false} axisLine={false} />
          <Tooltip formatter={(value) => `${formatNumber(String(value))} ${unit}`} />
          {series.map(({ key, label }, index) =>
            kind === 'bar' ? (
              <Bar
                key={key}
                dataKey={key}
                name={label}
                fill={colour(index)}
                maxBarSize={64}
                isAnimationActive={false}
              />
            ) : (
              <Line
                key={key}
                dataKey={key}
                name={label}
                stroke={colour(index)}
                strokeWidth={2}
                isAnimationActive={false}
              />
            ),
          )}
        </Frame>
      </ResponsiveContainer>
    </div>
  );
}
