import { describe, expect, test } from '@jest/globals';
import { chooseLanguage, isFullyLocalised, isLanguage, localised } from './language.js';

describe('localised', () => {
  test.each([
    [{ fi: 'Seteli', sv: 'Sedel', en: 'Voucher' }, 'en', 'Voucher'],
    [{ fi: 'Seteli', sv: 'Sedel' }, 'en', 'Seteli'],
    [{ sv: 'Sedel', en: 'Voucher' }, 'fi', 'Sedel'],
    [{ en: 'Voucher' }, 'sv', 'Voucher'],
    [{ fi: '   ', sv: null, en: 'Voucher' }, 'fi', 'Voucher'],
    [{}, 'fi', ''],
  ] as const)('%j read in %s is "%s"', (text, language, expected) => {
    expect(localised(text, language)).toBe(expected);
  });

  test('a text with a blank translation is not fully localised', () => {
    expect(isFullyLocalised({ fi: 'a', sv: 'b', en: 'c' })).toBe(true);
    expect(isFullyLocalised({ fi: 'a', sv: ' ', en: 'c' })).toBe(false);
  });
});

describe('chooseLanguage', () => {
  test.each([
    ['sv-FI, sv;q=0.9, en;q=0.8', 'sv'],
    ['de, en;q=0.4, sv;q=0.7', 'sv'],
    ['en-GB', 'en'],
    ['EN', 'en'],
    ['de-DE, *;q=0.1', 'fi'],
    ['*, fi;q=0', 'sv'],
    ['sv;q=0, en;q=0.1', 'en'],
    ['en;q=banana', 'fi'],
    ['', 'fi'],
    [undefined, 'fi'],
    [['de', 'sv'], 'sv'],
  ] as const)('%j gives %s', (header, expected) => {
    expect(chooseLanguage(header)).toBe(expected);
  });
});

test('isLanguage knows only our three', () => {
  expect([isLanguage('fi'), isLanguage('FI'), isLanguage('de'), isLanguage(null), isLanguage('toString')]).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
