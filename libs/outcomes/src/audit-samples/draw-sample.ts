import { createHash } from 'node:crypto';
import type { Cents } from '@kasvutori/platform';

/** What may be drawn: a line that was paid. */
export interface FrameLine {
  readonly id: string;
  readonly amountCents: Cents;
}

/** A sample is of one population: what was paid for clients, or what contracts were paid as a whole. */
export const STRATA = ['clients', 'contracts'] as const;
export type Stratum = (typeof STRATA)[number];

export const METHOD = 'sha256-order-1';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** SHA-256 over the frame: a line `id amount` in cents for each payment, by id. */
export const frameHash = (frame: readonly FrameLine[]): string =>
  sha256(
    byId(frame)
      .map(({ id, amountCents }) => `${id} ${amountCents}\n`)
      .join(''),
  );

/**
 * Draws `size` lines without putting any back: those whose SHA-256 of `seed:id` is smallest, in that order. Whoever has the frame and the
 * seed draws the same lines with any tool that knows SHA-256; the order of the frame carries no meaning.
 */
export function drawSample(frame: readonly FrameLine[], seed: string, size: number): readonly FrameLine[] {
  return frame
    .map((line) => ({ line, key: sha256(`${seed}:${line.id}`) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, size)
    .map(({ line }) => line);
}

const byId = (frame: readonly FrameLine[]): FrameLine[] => [...frame].sort((a, b) => (a.id < b.id ? -1 : 1));
