import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import { kilometresBetween, ownUnitCost, sortOffers, unitsFor } from './comparison.js';

describe('what a client compares', () => {
  it('is the distance between municipalities', () => {
    expect(kilometresBetween('491', '491')).toBe(0);
    const toSavonlinna = kilometresBetween('491', '740'); // Mikkeli to Savonlinna, some 85–90 km as the crow flies
    expect(toSavonlinna).toBeGreaterThan(75);
    expect(toSavonlinna).toBeLessThan(100);
    expect(kilometresBetween('491', '000')).toBeNull();
  });

  it.each([
    [6_000n, 0n],
    [6_500n, 0n],
    [6_501n, 1n],
    [8_000n, 1_500n],
  ])('at %s a unit the client pays %s above a cap of 6500', (price, own) => {
    expect(ownUnitCost(price, 6_500n)).toBe(own);
  });

  it.each([
    [65_000n, 6_500n, 10],
    [65_000n, 6_000n, 10],
    [65_000n, 5_000n, 13],
    [65_000n, 9_000n, 10],
    [4_999n, 5_000n, 0],
    [4_999n, 0n, null],
  ])('%s is enough at %s for %s units', (available, price, units) => {
    expect(unitsFor(available, price, 6_500n)).toBe(units);
  });

  it('sorts as asked and leaves ties in the neutral order', () => {
    const offers = [
      { id: 'a', distanceKm: 10, nextFreeOn: null, ownCostCents: 0n },
      { id: 'b', distanceKm: null, nextFreeOn: calendarDate('2026-12-01'), ownCostCents: 500n },
      { id: 'c', distanceKm: 4, nextFreeOn: calendarDate('2026-11-30'), ownCostCents: 0n },
    ];
    const ids = (sort: Parameters<typeof sortOffers>[1]) =>
      sortOffers(offers, sort)
        .map(({ id }) => id)
        .join('');
    expect([ids('neutral'), ids('distance'), ids('next-free'), ids('own-cost')]).toEqual(['abc', 'cab', 'cba', 'acb']);
  });
});
