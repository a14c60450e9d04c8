import {
  Bar,
  BarChart,
  CartesianGrid,
  Cell,
  LabelList,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { ChartWithTableProps } from './chart-with-table.js';
import { formatNumber } from './format.js';
import { useNarrow } from './use-media.js';

const TOTAL = 'hsl(214 100% 24%)';
const UP = 'hsl(166 90% 27%)';
const DOWN = 'hsl(23 82% 45%)';
// A narrow label takes three lines.
const ROW = { wide: 40, narrow: 60 };
const AXIS = 40;

/** Bars that go on where the one before ended, one below the other; hidden from screen readers, which get the table beside it. */
export function Waterfall({ series: [{ key }], rows, unit }: ChartWithTableProps) {
  const narrow = useNarrow();
  const bars = rows.map((row) => ({
    label: row.label,
    // From the lower end to the upper one, so that the words always stand on the right of the bar.
    span: [Math.min(Number(row.from), Number(row.to)), Math.max(Number(row.from), Number(row.to))],
    change: Number(row[key]),
    words: formatNumber(row[key] ?? 0, 0),
    total: row.total === 1,
  }));
  return (
    <div aria-hidden="true">
      <ResponsiveContainer width="100%" height={bars.length * (narrow ? ROW.narrow : ROW.wide) + AXIS}>
        <BarChart
          data={bars}
          layout="vertical"
          accessibilityLayer={false}
          margin={{ top: 0, right: narrow ? 64 : 96, bottom: 0, left: 0 }}
        >
          <CartesianGrid horizontal={false} stroke="hsl(202 7% 80%)" />
          <XAxis
            type="number"
            tickFormatter={(value: number) => formatNumber(value, 0)}
            // Never two: no two round steps hold a scale with something below zero and something above, and the library fails.
            tickCount={narrow ? 3 : 5}
            unit={`\u00a0${unit}`}
            tickLine={false}
          />
          <YAxis
            type="category"
            dataKey="label"
            width={narrow ? 112 : 200}
            tick={{ fontSize: narrow ? 14 : 16 }}
            tickLine={false}
            interval={0}
          />
          <ReferenceLine x={0} stroke="hsl(202 7% 40%)" />
          <Bar dataKey="span" maxBarSize={24} isAnimationActive={false}>
            {bars.map(({ label, total, change }) => (
              <Cell key={label} fill={total ? TOTAL : change < 0 ? DOWN : UP} />
            ))}
            <LabelList dataKey="words" position="right" />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
