import { describe, expect, it } from '@jest/globals';
import { addDays, calendarDate } from '@kasvutori/platform';
import fc from 'fast-check';
import { neutralOrder } from './neutral-order.js';

const DAY = calendarDate('2026-11-21');
const offers = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `0198a000-0000-7000-8000-${String(index).padStart(12, '0')}` }));

describe('the neutral order', () => {
  it('is the same all day for one viewer, whatever order the offers came in', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.shuffledSubarray(offers(20), { minLength: 20 }), (viewer, shuffled) => {
        expect(neutralOrder(shuffled, viewer, DAY)).toEqual(neutralOrder(offers(20), viewer, DAY));
      }),
    );
  });

  it('loses and doubles nobody', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.nat(40), (viewer, count) => {
        const ordered = neutralOrder(offers(count), viewer, DAY);
        expect(new Set(ordered.map((offer) => offer.id)).size).toBe(count);
      }),
    );
  });

  it('keeps the others in place when one offer leaves', () => {
    const all = neutralOrder(offers(10), 'viewer', DAY);
    const gone = all[4];
    expect(
      neutralOrder(
        offers(10).filter((offer) => offer.id !== gone?.id),
        'viewer',
        DAY,
      ),
    ).toEqual(all.filter((offer) => offer !== gone && offer.id !== gone?.id));
  });

  it('shows each of 20 equal offers first in 5 % ± 1 % of 10,000 visits, and in every other place too', () => {
    const places = new Map<string, number[]>(offers(20).map(({ id }) => [id, Array<number>(20).fill(0)]));
    for (let visit = 0; visit < 10_000; visit += 1) {
      neutralOrder(offers(20), `client-${visit % 500}`, addDays(DAY, Math.floor(visit / 500))).forEach(
        ({ id }, place) => {
          const counts = places.get(id);
          if (counts) counts[place] = (counts[place] ?? 0) + 1;
        },
      );
    }
    for (const counts of places.values()) {
      for (const count of counts) {
        expect(count).toBeGreaterThan(400);
        expect(count).toBeLessThan(600);
      }
    }
  });
});
