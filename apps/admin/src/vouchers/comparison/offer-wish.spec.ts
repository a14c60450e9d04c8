import { describe, expect, it } from '@jest/globals';
import { hasWish, readWish, wishIn } from './offer-wish.js';

describe('the wish in the address', () => {
  it('is read by the API’s names', () =>
    expect(
      readWish({
        ...{ sort: 'distance', channel: 'remote', language: 'sv', km: '30', shown: '200' },
        accessibility: 'lift,step-free,flying',
      }),
    ).toEqual({
      ...{ sort: 'distance', channel: 'remote', language: 'sv', km: '30', limit: '200' },
      accessibility: 'step-free,lift',
    }));

  it.each([
    { sort: 'neutral' },
    { sort: 'best-paid' },
    { channel: 'telepathy' },
    { accessibility: 'maybe' },
    { km: '7' },
    { shown: '-1' },
    {},
  ])('%j asks for nothing', (held) => expect(readWish(held)).toEqual({}));

  it('is a narrowing only when something is left out', () => {
    expect(hasWish({ sort: 'distance', view: 'map' })).toBe(false);
    expect(hasWish({ km: '30' })).toBe(true);
  });

  it('is remembered without what is not a wish', () =>
    expect(wishIn({ km: '30', sort: 'distance', view: 'map', shown: '200', municipality: '740' })).toEqual({
      km: '30',
      sort: 'distance',
    }));
});
