import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawSample, frameHash } from './draw-sample.js';

describe('a sample', () => {
  const frame = Array.from({ length: 100 }, (_, n) => ({ id: `line-${n}`, amountCents: BigInt(n + 1) }));

  it('is the same whoever draws it, in whatever order the frame is read; another seed draws another', () => {
    const drawn = drawSample(frame, 'seed', 10);
    expect(drawSample([...frame].reverse(), 'seed', 10)).toEqual(drawn);
    expect(frameHash([...frame].reverse())).toBe(frameHash(frame));
    expect(drawSample(frame, 'other', 10)).not.toEqual(drawn);
    expect(frameHash(frame.slice(1))).not.toBe(frameHash(frame));
  });

  it('takes each line once, all of them at most, and a larger one holds the smaller', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 120 }), (seed, size) => {
        const drawn = drawSample(frame, seed, size);
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(Math.min(size, frame.length));
        expect(drawSample(frame, seed, size + 1).slice(0, drawn.length)).toEqual(drawn);
      }),
    );
  });
});
