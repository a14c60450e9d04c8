import { describe, expect, it } from '@jest/globals';
import { parseCents, percent } from '@kasvutori/platform';
import fc from 'fast-check';
import { drawSample, frameHash } from './draw-sample.js';
import { extrapolate } from './extrapolate.js';

describe('what is taken back after an audit', () => {
  it.each([
    ['above 5 %: 2400/36000 of 240000', '36000.00', '2400.00', '240000.00', '5', '6.6667', true, '16000.00'],
    ['at the tolerance: what was found', '1000.00', '50.00', '9000.00', '5', '5.0000', false, '50.00'],
    ['a cent above it', '1000.00', '50.01', '9000.00', '5', '5.0010', true, '450.09'],
    ['nothing wrong', '1000.00', '0.00', '9000.00', '0', '0.0000', false, '0.00'],
    ['no tolerance at all', '3.00', '1.00', '100.00', '0', '33.3333', true, '33.33'],
    ['everything wrong', '10.00', '10.00', '100.00', '5', '100.0000', true, '100.00'],
  ] as const)('%s', (_, sample, error, population, tolerance, ratePct, exceeded, recovery) => {
    expect(
      extrapolate({
        sampleCents: parseCents(sample),
        errorCents: parseCents(error),
        populationCents: parseCents(population),
        tolerance: percent(tolerance),
      }),
    ).toEqual({ ratePct, exceeded, recoveryCents: parseCents(recovery) });
  });
});

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
