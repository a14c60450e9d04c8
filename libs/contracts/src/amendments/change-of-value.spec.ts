import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import {
  amendedTerms,
  changeValues,
  factorText,
  indexFactor,
  type AmendmentContent,
  type IndexChange,
} from './amendment-content.js';
import { AMENDMENT_MOVES, AMENDMENT_STATUSES, moveAmendment } from './amendment-lifecycle.js';
import { capacityDifference, type CommittedPlaces } from './capacity-difference.js';
import { changeOfValue, type Ground, type ValuedChange } from './change-of-value.js';

const ORIGINAL = 100_000_00n;
const change = (ground: Ground, valueCents: bigint, reason: string | null = 'Peruste', kind = 'cap'): ValuedChange => ({
  kind,
  ground,
  reason,
  valueCents,
});
const ask = (proposed: ValuedChange[], earlier: ValuedChange[] = [], more = {}) =>
  changeOfValue({
    originalCents: ORIGINAL,
    thresholdCents: 750_000_00n,
    announced: true,
    earlier,
    proposed,
    ...more,
  });

describe('the value of changes', () => {
  it.each([
    ['9.99 %', [change('de-minimis', 9_990_00n)], [], 'allowed', '9.99'],
    ['a cent below ten per cent', [change('de-minimis', 9_999_99n)], [], 'allowed', '9.99'],
    ['exactly 10 %', [change('de-minimis', 10_000_00n)], [], 'past-ten-percent', '10.00'],
    ['10.01 %', [change('de-minimis', 10_010_00n)], [], 'past-ten-percent', '10.01'],
    ['less by 10 %', [change('de-minimis', -10_000_00n)], [], 'past-ten-percent', '-10.00'],
    ['6 % after 3.99 %', [change('de-minimis', 6_000_00n)], [change('de-minimis', 3_990_00n)], 'allowed', '9.99'],
    [
      '6 % after 4 %',
      [change('de-minimis', 6_000_00n)],
      [change('de-minimis', 4_000_00n)],
      'past-ten-percent',
      '10.00',
    ],
    ['6 % after less by 2 %', [change('de-minimis', 6_000_00n)], [change('de-minimis', -2_000_00n)], 'allowed', '4.00'],
    [
      '6 % after an index by the contract',
      [change('de-minimis', 6_000_00n)],
      [change('review-clause', 40_000_00n)],
      'allowed',
      '6.00',
    ],
    [
      '6 % after half on another ground',
      [change('de-minimis', 6_000_00n)],
      [change('unforeseen', 50_000_00n)],
      'allowed',
      '6.00',
    ],
  ] as const)('small: %s', (_, proposed, earlier, finding, smallPercent) => {
    const answer = ask([...proposed], [...earlier]);
    expect(answer).toMatchObject({ smallPercent, newTender: finding !== 'allowed', notice38: false });
    expect(answer.changes.map((one) => one.finding)).toEqual([finding]);
  });

  it.each([
    ['a cent below the threshold', 749_999_99n, 'allowed'],
    ['the threshold', 750_000_00n, 'past-threshold'],
  ] as const)('small, but of a large contract: %s', (_, value, finding) => {
    const answer = ask([change('de-minimis', value)], [], { originalCents: 100_000_000_00n });
    expect(answer.changes[0]?.finding).toBe(finding);
  });

  it.each([
    ['exactly half', change('unforeseen', 50_000_00n), 'allowed'],
    ['a cent over half', change('unforeseen', 50_000_01n), 'past-half'],
    ['half more of services', change('additional-services', 50_000_00n), 'allowed'],
    ['over half of services', change('additional-services', 50_010_00n), 'past-half'],
    ['unforeseen without a reason', change('unforeseen', 1_00n, ' '), 'reason-missing'],
    ['words that change nothing of substance', change('not-substantial', 0n, 'Yhteystieto', 'otherTerms'), 'allowed'],
    ['money is substance', change('not-substantial', 1n, 'Syy', 'otherTerms'), 'ground-unfit'],
    ['an index by the contract, whatever it comes to', change('review-clause', 90_000_00n, null, 'index'), 'allowed'],
    ['a merger', change('succession', 0n, 'Fuusio', 'parties'), 'allowed'],
    ['a merger that nobody names', change('succession', 0n, null, 'parties'), 'reason-missing'],
    ['another provider as a small change', change('de-minimis', 0n, null, 'parties'), 'ground-unfit'],
    ['money by succession', change('succession', 5_00n, 'Fuusio', 'cap'), 'ground-unfit'],
  ] as const)('%s', (_, proposed, finding) => {
    expect(ask([proposed]).changes[0]?.finding).toBe(finding);
  });

  it('each unforeseen change has a half of its own, and is announced where the EU rules hold', () => {
    const half = change('unforeseen', 50_000_00n);
    expect(ask([half], [half])).toMatchObject({ newTender: false, notice38: true });
    expect(ask([half], [], { announced: false }).notice38).toBe(false);
  });

  it.each<[string, ValuedChange, string, boolean]>([
    ['small, without reasons', change('de-minimis', 1n, null), 'no-ceiling', true],
    ['small, with reasons', change('de-minimis', 9_000_00n), 'no-ceiling-reasoned', false],
    ['less, with reasons', change('de-minimis', -1n), 'no-ceiling-reasoned', false],
    ['the threshold holds all the same', change('de-minimis', 750_000_00n), 'past-threshold', true],
    ['of no value', change('de-minimis', 0n, null), 'allowed', false],
    ['unforeseen, with reasons', change('unforeseen', 5_000_00n), 'no-ceiling-reasoned', false],
    ['unforeseen, without', change('unforeseen', 5_000_00n, null), 'reason-missing', true],
    ['by the contract', change('review-clause', 5_000_00n, null), 'allowed', false],
  ])('where no ceiling is stated: %s', (_, proposed, finding, newTender) => {
    expect(ask([proposed], [], { originalCents: 0n })).toMatchObject({
      ...{ smallPercent: null, newTender },
      changes: [{ finding, percent: null }],
    });
  });
});

describe('prices by an index', () => {
  const index = (more: Partial<IndexChange>): IndexChange => ({
    ...{ name: 'Julkisten menojen hintaindeksi', basePoints: null, newPoints: null, percentage: null },
    ...{ rounding: 'half-up', ground: 'review-clause', groundReason: null },
    ...more,
  });
  const none: AmendmentContent = {
    ...{ index: null, extension: null, cap: null },
    ...{ area: null, parties: null, otherTerms: null },
  };
  const terms = {
    providerId: 'p',
    validTo: calendarDate('2028-01-01'),
    capCents: ORIGINAL,
    municipalities: ['491'],
    capacity: [],
    prices: [
      { code: 'UNIT', unitPriceCents: 85_00n },
      { code: 'HALF', unitPriceCents: 50n },
    ],
  };

  it.each([
    ['points', { basePoints: '112.4', newPoints: '115.9' }, '1.031139', [87_65n, 52n]],
    ['a percentage', { percentage: '3' }, '1.030000', [87_55n, 52n]],
    ['rounded to the even cent', { percentage: '3', rounding: 'half-even' }, '1.030000', [87_55n, 52n]],
    ['rounded down', { percentage: '3', rounding: 'down' }, '1.030000', [87_55n, 51n]],
    ['falling', { basePoints: '100', newPoints: '97.5' }, '0.975000', [82_88n, 49n]],
  ] as const)('%s', (_, figures, factor, prices) => {
    const asked = index(figures);
    expect(factorText(indexFactor(asked) ?? { num: 0n, den: 1n })).toBe(factor);
    const after = amendedTerms(terms, { ...none, index: asked }, { validTo: undefined, providerId: undefined });
    expect(after.prices.map(({ unitPriceCents }) => unitPriceCents)).toEqual(prices);
    expect(after).toMatchObject({ capCents: ORIGINAL, validTo: '2028-01-01' });
  });

  it.each([
    ['nothing', {}],
    ['one point figure', { basePoints: '100' }],
    ['both ways at once', { basePoints: '100', newPoints: '101', percentage: '1' }],
    ['a base of nothing', { basePoints: '0', newPoints: '101' }],
    ['everything away', { percentage: '-100' }],
  ])('%s is no index', (_, figures) => expect(indexFactor(index(figures))).toBeUndefined());

  it('is worth what the whole ceiling would rise by', () => {
    const cap = { cap: '90000', ground: 'de-minimis', groundReason: null } as const;
    const values = changeValues(terms, { ...none, index: index({ percentage: '2.5' }), cap });
    expect(values.map(({ kind, valueCents }) => [kind, valueCents])).toEqual([
      ['index', 2_500_00n],
      ['cap', -10_000_00n],
    ]);
  });
});

describe('places before and after', () => {
  const row = (more: Partial<CommittedPlaces>): CommittedPlaces => ({
    ...{ serviceKind: 'job-coaching', municipality: '491', period: 'month', places: 5 },
    ...{ startsOn: calendarDate('2027-01-01'), endsOn: calendarDate('2027-12-31') },
    ...more,
  });
  it('says of each row what it was and what it becomes, those of one kind added up', () => {
    const before = [row({}), row({ municipality: null, period: 'whole', places: 90 })];
    const after = [row({ municipality: '740', places: 3 }), row({ places: 4 }), row({ places: 2 })];
    expect(
      capacityDifference(before, after).map(({ municipality, before: was, after: is }) => [municipality, was, is]),
    ).toEqual([
      ['740', null, 3],
      ['491', 5, 6],
      [null, 90, null],
    ]);
    expect(capacityDifference([], [])).toEqual([]);
  });
});

describe('the life of an amendment', () => {
  const allowed = AMENDMENT_STATUSES.flatMap((from) =>
    AMENDMENT_MOVES.flatMap((move) => {
      const to = moveAmendment(from, move);
      return to === undefined ? [] : [`${from} ${move} ${to}`];
    }),
  );
  it('is what the table says and nothing else', () =>
    expect(allowed).toEqual([
      'draft send-to-signature in-signature',
      'draft cancel cancelled',
      'in-signature recall draft',
      'in-signature agree agreed',
      'in-signature cancel cancelled',
    ]));
});
