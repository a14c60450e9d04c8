import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import { isWithin, kilometresTo, ownUnitCost, sortOffers, unitsFor } from './comparison.js';
import { placed } from './premises.js';

describe('what a client compares', () => {
  const at = (municipality: string, lat?: string, lon?: string) =>
    placed({ address: '', municipality, accessibility: [], lat: lat ?? null, lon: lon ?? null })!;
  const offered = (...premises: ReturnType<typeof at>[]) => ({
    channels: ['in-person' as const],
    premises,
    premisesMunicipality: '740',
  });

  it('is the distance from the middle of one’s municipality to the nearest of the premises', () => {
    expect(kilometresTo(offered(at('491')), '491')).toBe(0);
    const toSavonlinna = kilometresTo(offered(at('740')), '491'); // Mikkeli to Savonlinna, some 85–90 km as the crow flies
    expect(toSavonlinna).toBeGreaterThan(75);
    expect(toSavonlinna).toBeLessThan(100);
    expect(kilometresTo(offered(at('740'), at('491')), '491')).toBe(0);
    expect(kilometresTo(offered(at('740', '61.70', '27.28')), '491')).toBeLessThan(5);
    expect(kilometresTo(offered(), '740')).toBe(0); // before anybody has told where the premises are
    expect(kilometresTo(offered(at('740')), '000')).toBeNull();
    expect(kilometresTo({ ...offered(at('740')), channels: ['remote'] }, '491')).toBeNull();
  });

  it('keeps whoever helps remotely within any distance', () => {
    expect(isWithin(30, { channels: ['in-person'] }, 30)).toBe(true);
    expect(isWithin(30, { channels: ['in-person'] }, 31)).toBe(false);
    expect(isWithin(30, { channels: ['in-person', 'remote'] }, 300)).toBe(true);
    expect(isWithin(30, { channels: ['digital'] }, null)).toBe(true);
  });

  it.each([
    [undefined, '27.1'],
    ['61.5', undefined],
    ['61.5', '2.1'],
    ['-61.5', '27.1'],
  ])('has no premises at %s, %s', (lat, lon) => {
    expect(placed({ address: '', municipality: '491', accessibility: [], lat: lat ?? null, lon: lon ?? null })).toBe(
      undefined,
    );
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
