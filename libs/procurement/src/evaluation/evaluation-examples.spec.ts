import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { evaluateFile } from './evaluate-file.js';

const page = readFileSync('docs/domain/evaluation.md', 'utf8');
const examples = [...page.matchAll(/<!-- example: ([^>]+) -->\s+```json\n([\s\S]+?)```/g)].map(
  ([, said = '', json = '']) => ({ said, json }),
);

const evaluated = (json: string) => {
  const result = evaluateFile(JSON.parse(json), 'en');
  if (!result.ok) throw new Error(JSON.stringify(result.flaws));
  return result;
};

test('the page has its five examples', () => expect(examples).toHaveLength(5));

test.each(examples)('the worked example $said', ({ said, json }) => {
  const { ranking, notCompared } = evaluated(json);
  const [points, out] = said.split('; not compared: ');
  const named = [...ranking]
    .sort((a, b) => (a.bid < b.bid ? -1 : 1))
    .map(({ bid, totalPoints }) => `${bid} ${totalPoints}`);
  expect(named.join(', ')).toBe(points);
  expect(notCompared.map(({ bid }) => bid).join(', ')).toBe(out ?? '');
});

test('the example file of the docs ranks its bids, with a price to ask about and a winner in each of two places', () => {
  const { ranking, abnormallyLow, notCompared } = evaluated(
    readFileSync('docs/domain/evaluation-example.json', 'utf8'),
  );
  expect(ranking.map(({ bid, totalPoints, wins }) => `${bid} ${totalPoints}${wins ? ' wins' : ''}`)).toEqual([
    'Halpa Oy 74.00 wins',
    'Taitava Oy 70.00 wins',
    'Tasainen Osk 67.00',
  ]);
  expect(abnormallyLow.map(({ bid, test: which }) => `${bid} ${which}`)).toEqual([
    'Halpa Oy under-mean',
    'Halpa Oy under-next',
  ]);
  expect(notCompared.map(({ bid }) => bid)).toEqual(['Niukka Oy']);
});

test('the arithmetic is there to read', () => {
  const plain = (index: number, bid: string): string[] =>
    evaluated(examples[index]!.json)
      .ranking.find((row) => row.bid === bid)!
      .arithmetic.map((row) => row.replaceAll('\u00a0', ' '));
  expect(plain(0, 'A')).toEqual([
    'price: 60.00 × 90,000.00 € ÷ 100,000.00 € = 54.00 points',
    'team: 25.00 × 4.00 ÷ 5 = 20.00 points',
    'years: 15.00 × (5 − 0) ÷ (10 − 0), 0–1 = 7.50 points',
    'In total: 81.50 points',
  ]);
  expect(plain(3, 'A')).toEqual([
    'cost, life-cycle cost over 2 years, rate 25 %: 10,000.00 € + USE 5,000.00 € → 7,200.00 € + END 1,000.00 € → 640.00 € = 17,840.00 €',
    'cost: 100.00 × 14,880.00 € ÷ 17,840.00 € = 83.41 points',
    'In total: 83.41 points',
  ]);
  expect(plain(4, 'B').slice(2)).toEqual([
    'Comparison number: 80,000.00 € ÷ (1 + 16.00 ÷ (100 − 40.00)) = 63,157.89 €; 100 × 60,000.00 € ÷ 63,157.89 € = 95.00 points',
    'In total: 95.00 points',
  ]);
});

describe('a file that cannot be read names the field', () => {
  const sound = () =>
    JSON.parse(examples[0]!.json) as { criteria: Record<string, unknown>[]; bids: Record<string, unknown>[] } & Record<
      string,
      unknown
    >;
  test.each<[string, (file: ReturnType<typeof sound>) => unknown, string, RegExp]>([
    ['no object', () => [], '', /object/],
    ['an unknown method', (f) => ({ ...f, method: 'cheapest' }), '/method', /best-ratio/],
    ['weights of 99.99', (f) => ((f.criteria[0]!['weight'] = '59.99'), f), '/criteria', /sum to 99\.99 %.*exactly 100/],
    ['a weight as a number', (f) => ((f.criteria[0]!['weight'] = 60), f), '/criteria/0/weight', /text/],
    ['a group that is not there', (f) => ((f.criteria[2]!['group'] = 'x'), f), '/criteria/2/group', /before/],
    [
      'a bound as a number',
      (f) => ((f.criteria[3]!['scoring'] = { kind: 'stated-value', best: 5, worst: '0' }), f),
      '/criteria/3/scoring/best',
      /text/,
    ],
    ['a price with a comma', (f) => ((f.bids[0]!['price'] = '1,5'), f), '/bids/0/price', /euros/],
    ['a score of 6', (f) => ((f.bids[0]!['scores'] = { team: 6 }), f), '/bids/0/scores/team', /0 to 5/],
    [
      'a field with a slip of the finger',
      (f) => ((f.criteria[0]!['wieght'] = '60'), f),
      '/criteria/0/wieght',
      /not a field.*weight/,
    ],
    ['a value nobody asks for', (f) => ((f.bids[0]!['values'] = { team: '4' }), f), '/bids/0/values/team', /asks/],
    [
      'a group that is scored',
      (f) => ((f.criteria[1]!['scoring'] = { kind: 'yes-no' }), f),
      '/criteria/1/scoring',
      /group/,
    ],
    [
      'an empty component of a life cycle',
      (f) => (
        (f.criteria[0] = {
          ...f.criteria[0],
          kind: 'cost',
          scoring: { kind: 'relative', lifeCycle: { years: 2, discountRate: '25', components: [null] } },
        }),
        f
      ),
      '/criteria/0/scoring/lifeCycle/components/0',
      /object/,
    ],
    ['a bidder twice', (f) => ((f.bids[1]!['name'] = 'A'), f), '/bids/1/name', /twice/],
  ])('%s', (_, change, field, text) => {
    const result = evaluateFile(change(sound()), 'en');
    const flaws = result.ok ? [] : result.flaws;
    expect(flaws.find((flaw) => flaw.field === field)?.text).toMatch(text);
  });
});
