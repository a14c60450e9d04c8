import { describe, expect, it } from '@jest/globals';
import { MUNICIPALITIES } from '@kasvutori/platform';
import fc from 'fast-check';
import { differenceWithout, reachOf, type ClientsOfOffer, type CoveringOffer } from './coverage.js';

// Mikkeli 491, Hirvensalmi 097 (29 km), Juva 178 (39 km), Savonlinna 740 (91 km).
const [MIKKELI, HIRVENSALMI, JUVA, SAVONLINNA] = ['491', '097', '178', '740'] as const;
const ALL = [MIKKELI, HIRVENSALMI, JUVA, SAVONLINNA];
const offer = (id: string, other: Partial<CoveringOffer> = {}): CoveringOffer => ({
  ...{
    id,
    providerId: id,
    providerName: id,
    premises: [MIKKELI],
    municipalities: ALL,
    channels: ['in-person'],
    free: 2,
  },
  ...{ nextFreeOn: null, ...other },
});

describe('how municipalities are reached', () => {
  it('counts providers within 30 and 60 kilometres of those who take its clients', () => {
    const rows = reachOf(ALL, [offer('a'), offer('b', { premises: [SAVONLINNA], municipalities: [SAVONLINNA] })]);
    expect(rows.map(({ within30, within60, level }) => [within30, within60, level])).toEqual([
      [1, 1, 'one'],
      [1, 1, 'one'],
      [0, 1, 'one'],
      [1, 1, 'one'],
    ]);
  });

  it('counts a provider once, and help from afar apart', () => {
    const two = offer('a2', {
      providerId: 'a',
      channels: ['remote', 'in-person'],
      nextFreeOn: '2026-12-01' as CoveringOffer['nextFreeOn'],
    });
    const [there] = reachOf([MIKKELI], [offer('a'), two, offer('c', { channels: ['digital'] })]);
    expect(there).toEqual({
      municipality: MIKKELI,
      level: 'one',
      within30: 1,
      within60: 1,
      remote: 2,
      free: 6,
      nextFreeOn: '2026-12-01',
    });
  });

  it.each([
    [[], 'none'],
    [[offer('a', { channels: ['remote'] })], 'remote'],
    [[offer('a')], 'one'],
    [[offer('a'), offer('b')], 'two'],
    [[offer('a'), offer('b'), offer('c')], 'choice'],
    [[offer('a', { municipalities: [JUVA] })], 'none'],
  ])('%#: the level is %2$s', (offers, level) => {
    expect(reachOf([MIKKELI], offers)[0]?.level).toBe(level);
  });
});

describe('when a provider leaves', () => {
  const clients: ClientsOfOffer[] = [
    { offerId: 'a', municipality: MIKKELI, clients: 3 },
    { offerId: 'a', municipality: JUVA, clients: 2 },
    { offerId: 'b', municipality: MIKKELI, clients: 4 },
  ];

  it('says what each municipality loses and where there is room, giving each place once', () => {
    const offers = [offer('a'), offer('b', { free: 4 }), offer('c', { municipalities: [MIKKELI], free: 0 })];
    const rows = differenceWithout(ALL, offers, clients, { offers: new Set(['a']) });
    expect(
      rows.map(({ municipality, before, after, concerned, unplaced }) => [
        municipality,
        before.within60,
        after.within60,
        concerned,
        unplaced,
      ]),
    ).toEqual([
      [MIKKELI, 3, 2, 3, 1],
      [HIRVENSALMI, 2, 1, 0, 0],
      [JUVA, 2, 1, 2, 0],
      [SAVONLINNA, 0, 0, 0, 0],
    ]);
    expect(rows[2]?.moves).toEqual([{ offerId: 'b', providerName: 'b', premises: MIKKELI, clients: 2 }]);
  });

  it('may drop one municipality of one offer: its other clients stay, and so do its other places', () => {
    const offers = [offer('a'), offer('a2', { providerId: 'a' }), offer('b', { free: 1 })];
    const rows = differenceWithout(ALL, offers, clients, { offers: new Set(['a']), municipality: JUVA });
    expect(rows).toMatchObject([{ municipality: JUVA, concerned: 2, before: { free: offers[0]!.free * 2 + 1 } }]);
    expect(rows[0]?.after.free).toBe((rows[0]?.before.free ?? 0) - offers[0]!.free);
    // The provider is still there by its other offer: as near as before.
    expect(rows[0]?.after.within60).toBe(rows[0]?.before.within60);
    expect(rows[0]?.moves.map(({ offerId }) => offerId)).not.toContain('a');
    expect(differenceWithout(ALL, offers, clients, { offers: new Set(['a']), municipality: '091' })).toEqual([]);
  });

  it('gives out no more places than there are, and loses nobody', () => {
    const anyOffer = fc.record({
      id: fc.uuid(),
      free: fc.integer({ min: 0, max: 5 }),
      premises: fc.subarray(ALL, { minLength: 1 }),
      municipalities: fc.subarray(ALL, { minLength: 1 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(anyOffer, { minLength: 2, maxLength: 8, selector: ({ id }) => id }),
        fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }),
        (some, living) => {
          const offers = some.map(({ id, ...other }) => offer(id, other));
          const [leaving] = offers as [CoveringOffer];
          const there = living.map((number, index) => ({
            offerId: leaving.id,
            municipality: ALL[index] ?? MIKKELI,
            clients: number,
          }));
          const rows = differenceWithout(ALL, offers, there, { offers: new Set([leaving.id]) });
          const moved = new Map<string, number>();
          for (const { moves, concerned, unplaced } of rows) {
            expect(moves.reduce((sum, move) => sum + move.clients, unplaced)).toBe(concerned);
            for (const move of moves) moved.set(move.offerId, (moved.get(move.offerId) ?? 0) + move.clients);
          }
          for (const [id, number] of moved)
            expect(number).toBeLessThanOrEqual(offers.find((one) => one.id === id)?.free ?? 0);
          for (const { before, after } of rows) expect(after.within60).toBeLessThanOrEqual(before.within60);
        },
      ),
    );
  });
});

it('reckons 2,000 offers of 400 providers over a hundred municipalities at once', () => {
  const codes = [...MUNICIPALITIES.keys()].slice(0, 100);
  const offers = Array.from({ length: 2_000 }, (_, n) =>
    offer(`o${n}`, {
      providerId: `p${n % 400}`,
      premises: [codes[n % codes.length] ?? MIKKELI],
      municipalities: codes,
    }),
  );
  const rows = reachOf(codes, offers);
  expect(rows.map(({ free }) => free)).toEqual(codes.map(() => 4_000));
});
