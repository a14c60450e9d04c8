import { describe, expect, test } from '@jest/globals';
import { differences } from './differences.js';

const part = (id: string, amount: string) => ({ id, price: { amount } });
const tariff = (other: object = {}) => ({
  ...{ version: 1, validTo: null, components: [part('A', '10'), part('B', '20')], caps: [] },
  ...other,
});

describe('what a draft changes', () => {
  test.each<[string, object, object, readonly (readonly [string, string | null, string | null])[]]>([
    ['nothing', tariff(), tariff(), []],
    ['the number of the version says nothing', tariff(), tariff({ version: 2 }), []],
    ['the order of components says nothing', tariff(), tariff({ components: [part('B', '20'), part('A', '10')] }), []],
    [
      'a price',
      tariff(),
      tariff({ components: [part('A', '11'), part('B', '20')] }),
      [['/components/A/price/amount', '10', '11']],
    ],
    [
      'a component that is new, and one that is gone',
      tariff(),
      tariff({ components: [part('A', '10'), part('C', '30')] }),
      [
        ['/components/B/id', 'B', null],
        ['/components/B/price/amount', '20', null],
        ['/components/C/id', null, 'C'],
        ['/components/C/price/amount', null, '30'],
      ],
    ],
    [
      'a cap where there was none, and an end',
      tariff(),
      tariff({ caps: [{ amount: '5' }], validTo: '2030-01-01' }),
      [
        ['/validTo', 'null', '2030-01-01'],
        ['/caps', '[]', null],
        ['/caps/0/amount', null, '5'],
      ],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(differences(before, after).map((one) => [one.path, one.before, one.after])).toEqual(expected);
  });
});
