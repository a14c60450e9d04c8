import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Channel } from '../needs/needs-ground.js';
import { proposeByRule, type Candidate } from './propose-by-rule.js';

const candidate = (offerId: string, given: Partial<Candidate> = {}): Candidate => ({
  ...{ offerId, channels: ['in-person'], distanceKm: 0, placesFree: 1, proposed: 0, lastProposedAt: null },
  ...given,
});
const at = (day: number) => new Date(Date.UTC(2027, 0, day));

describe('whom the fallback rule proposes', () => {
  it.each<[string, Candidate[], readonly Channel[], string | undefined]>([
    ['nobody when there is nobody', [], ['in-person'], undefined],
    ['nobody when all are full', [candidate('a', { placesFree: 0 })], ['in-person'], undefined],
    ['the nearest', [candidate('a', { distanceKm: 10 }), candidate('b', { distanceKm: 9 })], ['in-person'], 'b'],
    [
      'by turns those within the same ten kilometres',
      [candidate('a', { distanceKm: 1, proposed: 1 }), candidate('b', { distanceKm: 9 })],
      ['in-person'],
      'b',
    ],
    [
      'the one whose turn is longest ago',
      [candidate('a', { proposed: 1, lastProposedAt: at(5) }), candidate('b', { proposed: 1, lastProposedAt: at(4) })],
      ['in-person'],
      'b',
    ],
    ['the first in the order they come in', [candidate('b'), candidate('a')], ['in-person'], 'b'],
    [
      'not the nearest when it is full',
      [candidate('a', { placesFree: 0 }), candidate('b', { distanceKm: 90 })],
      [],
      'b',
    ],
    [
      'whoever helps in a way that suits',
      [candidate('a'), candidate('b', { channels: ['remote'], distanceKm: null })],
      ['remote', 'digital'],
      'b',
    ],
    [
      'somebody, when none helps in a way that suits',
      [candidate('a', { distanceKm: 60 }), candidate('b', { distanceKm: 40 })],
      ['digital'],
      'b',
    ],
    [
      'a near one rather than one at an unknown distance',
      [candidate('a', { distanceKm: null }), candidate('b', { distanceKm: 300 })],
      ['in-person'],
      'b',
    ],
  ])('is %s', (_, candidates, suits, expected) => expect(proposeByRule(candidates, suits)?.offerId).toBe(expected));

  it('says how it came to it', () =>
    expect(
      proposeByRule(
        [
          candidate('a', { distanceKm: 12, proposed: 3 }),
          candidate('b', { distanceKm: 31 }),
          candidate('c', { placesFree: 0 }),
        ],
        ['in-person'],
      )?.why,
    ).toEqual({ offers: 3, withPlaces: 2, suitable: 2, near: 1, band: { from: 10, to: 20 }, proposedBefore: 3 }));

  it('gives equals turns that never differ by more than one, whatever order they come in', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.nat(), { minLength: 1, maxLength: 60 }),
        (count, seeds) => {
          let equals = Array.from({ length: count }, (_, index) => candidate(String(index)));
          seeds.forEach((seed, day) => {
            const turned = [...equals.slice(seed % count), ...equals.slice(0, seed % count)];
            const chosen = proposeByRule(turned, ['in-person'])?.offerId;
            equals = equals.map((one) =>
              one.offerId === chosen ? { ...one, proposed: one.proposed + 1, lastProposedAt: at(day) } : one,
            );
          });
          const turns = equals.map(({ proposed }) => proposed);
          expect(Math.max(...turns) - Math.min(...turns)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('never proposes a full one, or a farther one while an equally suitable nearer has a place', () => {
    const anyone = fc.record({
      offerId: fc.uuid(),
      channels: fc.constant<Channel[]>(['in-person']),
      distanceKm: fc.integer({ min: 0, max: 200 }),
      placesFree: fc.integer({ min: 0, max: 2 }),
      proposed: fc.nat({ max: 5 }),
      lastProposedAt: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(anyone), (candidates) => {
        const found = proposeByRule(candidates, ['in-person']);
        const free = candidates.filter(({ placesFree }) => placesFree > 0);
        if (found === undefined) return expect(free).toEqual([]);
        const nearest = Math.min(...free.map(({ distanceKm }) => Math.floor(distanceKm / 10)));
        const proposed = free.find(({ offerId }) => offerId === found.offerId);
        return expect(Math.floor((proposed?.distanceKm ?? NaN) / 10)).toBe(nearest);
      }),
    );
  });
});
