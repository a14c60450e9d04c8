import type { Localised } from '@kasvutori/platform';
import type { LifeArea } from './life-areas.js';

export const LEVELS = ['little', 'some', 'much'] as const;
export type Level = (typeof LEVELS)[number];
export const CHANNELS = ['digital', 'remote', 'in-person'] as const;
export type Channel = (typeof CHANNELS)[number];
export const SEGMENTS = ['A', 'B', 'C'] as const;
export type Segment = (typeof SEGMENTS)[number];

/** A row of the Why panel: what was read, and what it led to. */
export interface Ground<Code extends string = string> {
  readonly about: 'answer' | 'level' | 'channel' | 'service' | 'segment';
  /** The question, level, channel, service or segment the row speaks of. */
  readonly code: Code;
  readonly area?: LifeArea;
  readonly text: Localised;
  /** Support points, on the rows that carry the arithmetic. */
  readonly points?: number;
}
