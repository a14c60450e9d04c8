import { describe, expect, it } from '@jest/globals';
import type { Offer } from '../types.js';
import { drawMap } from './map-points.js';

const SIZE = { width: 400, height: 300 };
const HOME = { municipality: '491', lat: '61.69', lon: '27.27' };
const offer = (id: string, ...points: [lat: string, lon: string][]): Offer =>
  ({
    ...{ id, providerName: id, channels: points.length > 0 ? ['in-person'] : ['remote'] },
    premises: points.map(([lat, lon]) => ({
      lat,
      lon,
      address: '',
      municipality: '491',
      exact: true,
      accessibility: [],
    })),
  }) as unknown as Offer;

describe('the map', () => {
  it('shows the offers by their place in the list, north up and east to the right', () => {
    const { points, home } = drawMap(
      [offer('a', ['61.9', '27.0']), offer('b'), offer('c', ['61.5', '28.9'])],
      HOME,
      SIZE,
    );
    expect(points.map(({ id, number }) => [id, number])).toEqual([
      ['a', 1],
      ['c', 3],
    ]);
    const [a, c] = points;
    expect(a!.x).toBeLessThan(c!.x);
    expect(a!.y).toBeLessThan(c!.y);
    for (const { x, y } of [...points, home!]) {
      expect(x >= 0 && x <= SIZE.width && y >= 0 && y <= SIZE.height).toBe(true);
    }
  });

  it('keeps distances in proportion', () => {
    const { points, home, perKm } = drawMap([offer('a', ['61.69', '28.2'])], HOME, SIZE);
    const km = Math.hypot(points[0]!.x - home!.x, points[0]!.y - home!.y) / perKm;
    expect(Math.round(km)).toBe(49); // 0.93 degrees of longitude at 61.69 degrees north
  });

  it('keeps apart those at the same place, so that each can be touched', () => {
    const same = Array.from({ length: 7 }, (_, index) => offer(String(index), ['61.69', '27.27']));
    const { points } = drawMap(same, HOME, SIZE);
    const gaps = points.flatMap((a, i) => points.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(24);
  });

  it('is empty without places and without a home', () => {
    expect(drawMap([offer('a')], null, SIZE)).toMatchObject({ points: [], home: null });
  });
});
