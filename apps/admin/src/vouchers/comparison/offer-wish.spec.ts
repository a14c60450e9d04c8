import { describe, expect, it } from '@jest/globals';
import type { Offer } from '../types.js';
import { hasWish, readWish, withinReach } from './offer-wish.js';

describe('the wish in the address', () => {
  it('is read by the API’s names', () =>
    expect(readWish({ sort: 'distance', channel: 'remote', language: 'sv', accessible: 'true', km: '30' })).toEqual({
      sort: 'distance',
      channel: 'remote',
      language: 'sv',
      accessible: 'true',
    }));

  it.each([{ sort: 'neutral' }, { sort: 'best-paid' }, { channel: 'telepathy' }, { accessible: 'maybe' }, {}])(
    '%j asks for nothing',
    (held) => expect(readWish(held)).toEqual({}),
  );

  it('is a narrowing only when something is left out', () => {
    expect(hasWish({ sort: 'distance' })).toBe(false);
    expect(hasWish({ km: '30' })).toBe(true);
  });
});

describe('distance', () => {
  const offer = (id: string, distanceKm: number | null, channels: Offer['channels']) =>
    ({ id, distanceKm, channels }) as Offer;
  const offers = [
    offer('near', 12, ['in-person']),
    offer('far', 90, ['in-person']),
    offer('far-remote', 90, ['in-person', 'remote']),
    offer('unknown', null, ['in-person']),
  ];
  const ids = (km: string | undefined) => withinReach(offers, km).map(({ id }) => id);

  it('keeps those within it and those who help remotely, in their order', () =>
    expect(ids('30')).toEqual(['near', 'far-remote']));
  it.each([undefined, '', '7'])('%j narrows nothing', (km) => expect(ids(km)).toHaveLength(4));
});
