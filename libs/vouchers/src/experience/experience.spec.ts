import { describe, expect, it, test } from '@jest/globals';
import { calendarDate, told, wilson } from '@kasvutori/platform';
import fc from 'fast-check';
import { quotesOf } from './client-quotes.js';
import { gradeHundredths, meanOf, scoreOf } from './experience-score.js';
import { blackOut, kindsOf, personalDetails } from './personal-details.js';
import { moderate, MODERATIONS, WORDS_STATUSES } from './words-lifecycle.js';

describe('a score and its interval', () => {
  // Wilson's interval of 95 %, reckoned by hand to four decimals.
  it.each([
    [0, 10, 0, 0.2775],
    [0.5, 10, 0.2366, 0.7634],
    [1, 10, 0.7225, 1],
    [0.3, 50, 0.191, 0.4375],
    [0.8, 5, 0.3755, 0.9638],
  ])('of %p in %p lies between %p and %p', (share, n, low, high) => {
    expect(wilson(share, n).low).toBeCloseTo(low, 4);
    expect(wilson(share, n).high).toBeCloseTo(high, 4);
  });

  it('is drawn toward the mean of the service: five of five among ten that weigh 0,6', () => {
    expect(scoreOf({ clients: 5, mean: 1 }, 0.6, 10).score).toBeCloseTo(11 / 15, 10);
    expect(scoreOf({ clients: 500, mean: 1 }, 0.6, 10).score).toBeGreaterThan(0.99);
    expect(
      meanOf([
        { clients: 5, mean: 1 },
        { clients: 15, mean: 0.4 },
      ]),
    ).toBeCloseTo(0.55, 10);
    expect(meanOf([])).toBeUndefined();
    expect([0, 5_000, 8_250, 10_000].map(gradeHundredths)).toEqual([100, 300, 430, 500]);
  });

  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const clients = fc.integer({ min: 5, max: 5_000 });
  it('becomes narrower with more of the same, stays within its bounds and holds its middle', () => {
    fc.assert(
      fc.property(share, clients, fc.integer({ min: 1, max: 500 }), share, (mean, n, more, prior) => {
        const width = (at: number) => {
          const { low, high } = wilson(mean, at);
          return high - low;
        };
        expect(width(n + more)).toBeLessThan(width(n));
        const { score, low, high } = scoreOf({ clients: n, mean }, prior, 10);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low - 1e-12 <= score && score <= high + 1e-12).toBe(true);
      }),
    );
  });

  it('is the same in whatever order the providers come', () => {
    const seen = fc.record({ clients, mean: fc.integer({ min: 0, max: 10_000 }).map((parts) => parts / 10_000) });
    fc.assert(
      fc.property(fc.array(seen, { minLength: 1, maxLength: 30 }), (all) => {
        expect(meanOf([...all].reverse())).toBeCloseTo(meanOf(all) ?? 0, 9);
      }),
    );
  });
});

describe('personal data in words', () => {
  const NAMES = ['Maija Virtanen', 'Åsa Åkerblom', 'Ali Öz'];
  it.each([
    ['Hyvä valmentaja, kiitos!', []],
    ['Tunnukseni on 010190-912X.', ['personal-code']],
    ['Soita 040 123 4567 tai +358 40 1234567', ['phone']],
    ['Kirjoita minulle: aada.esimerkki@example.fi', ['email']],
    ['Asun osoitteessa Raatihuoneenkatu 3 B 12.', ['address']],
    ['Jag bor på Skolgatan 7', ['address']],
    ['Puhuin Virtasen kanssa.', ['name']],
    ['Maijalle kiitos', ['name']],
    ['Åkerbloms möten var bra', ['name']],
    ['åsalta sain apua; soita 0401234567', ['phone', 'name']],
    // Neither a year, a price, a count nor a word that only holds a name within itself.
    ['Kävin 10 kertaa vuonna 2026 ja maksoin 12,50 euroa. Virta loppui.', []],
  ])('%p is held for %p', (text, kinds) => {
    expect(kindsOf(personalDetails(text, NAMES))).toEqual(kinds);
  });

  it('says where it stands, so that it can be blacked out whole', () => {
    const text = 'Soita Maijalle 040 123 4567, Maijalle vain.';
    const parts = personalDetails(text, NAMES).map(({ from, to }) => text.slice(from, to));
    expect(parts).toEqual(['Maijalle', '040 123 4567', 'Maijalle']);
    expect(blackOut(text, parts)).toBe('Soita █████ █████, █████ vain.');
    expect(blackOut(text, ['Pekalle'])).toBeUndefined();
    expect(blackOut(text, [' '])).toBeUndefined();
  });

  it('leaves nothing of what was found behind', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('hyvä', 'Maija', '010190-912X', '040 123 4567', 'Koulukatu 5', 'a@b.fi', 'ei'), {
          maxLength: 12,
        }),
        (words) => {
          const text = words.join(', ');
          const parts = personalDetails(text, NAMES).map(({ from, to }) => text.slice(from, to));
          expect(personalDetails(blackOut(text, parts) ?? '', NAMES)).toEqual([]);
        },
      ),
    );
  });
});

test('what may be made of words in each state', () => {
  expect(
    Object.fromEntries(WORDS_STATUSES.map((status) => [status, MODERATIONS.filter((move) => moderate(status, move))])),
  ).toEqual({
    waiting: ['publish', 'black-out', 'hide'],
    held: ['publish', 'black-out', 'hide'],
    published: ['black-out', 'hide'],
    redacted: ['black-out', 'hide'],
    hidden: ['publish', 'black-out'],
    withdrawn: [],
  });
});

describe('words as evidence', () => {
  const said = (text: string, mayBeQuoted: boolean) => ({ text, month: calendarDate('2030-01-01'), mayBeQuoted });
  it.each<[string, ReturnType<typeof said>[], string[], number | null]>([
    ['nothing said', [], [], null],
    ['nobody allows it: a number only, of five or more', [...'abcde'].map((text) => said(text, false)), [], 5],
    ['four who do not allow it', [...'abcd'].map((text) => said(text, false)), [], null],
    [
      'who allows it is quoted, the other counted',
      [said('a', true), ...[...'bcdefg'].map((text) => said(text, false))],
      ['a'],
      6,
    ],
    ['five at most, the newest', [...'abcdefg'].map((text) => said(text, true)), [...'abcde'], null],
    ['what is too long is neither quoted nor called refused', [said('a'.repeat(301), true)], [], null],
  ])('%s', (_, published, quoted, counted) => {
    const found = quotesOf(published);
    expect([found.quotes.map(({ text }) => text), found.counted]).toEqual([quoted, counted]);
  });

  it('never quotes anybody who has not allowed it', () => {
    const words = fc.array(fc.record({ text: fc.string(), mayBeQuoted: fc.boolean() }));
    fc.assert(
      fc.property(words, (rows) => {
        const tagged = rows.map(({ text, mayBeQuoted }) => said(`${mayBeQuoted ? 'yes' : 'no'} ${text}`, mayBeQuoted));
        expect(quotesOf(tagged).quotes.every(({ text }) => text.startsWith('yes'))).toBe(true);
        expect(quotesOf(tagged).counted).toBe(told(rows.filter(({ mayBeQuoted }) => !mayBeQuoted).length));
      }),
    );
  });
});
