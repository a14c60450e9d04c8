import { formatNumber } from '../ui/format.js';
import type { Tone } from '../ui/status-badge.js';
import type { Indicator } from './types.js';

type Point = Indicator['points'][number];

export const VERDICT_TONES: Readonly<Record<Point['verdict'], Tone>> = {
  met: 'good',
  missed: 'bad',
  running: 'active',
  'too-few': 'neutral',
};

/** `2026-11-01` → `11/2026`, a quarter → `Q4/2026`. */
export const periodName = (kind: Indicator['period'], { from }: Pick<Point, 'from'>): string => {
  const [year, month] = from.split('-').map(Number) as [number, number];
  return kind === 'month' ? `${month}/${year}` : `Q${Math.ceil(month / 3)}/${year}`;
};

export const figure = (measure: Indicator['measure'], value: string): string =>
  measure === 'feedback' ? formatNumber(value) : `${formatNumber(value.replace(/\.?0+$/, ''))}\u00a0%`;

/** The period that says most now: the last one that was judged, else the newest. */
export const newest = ({ points }: Pick<Indicator, 'points'>): Point | undefined =>
  points.findLast(({ verdict }) => verdict === 'met' || verdict === 'missed') ?? points.at(-1);
