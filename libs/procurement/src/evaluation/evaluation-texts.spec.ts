import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '@kasvutori/platform';
import type { TraceRow } from './evaluation-formula.js';
import { EVALUATION_RULE, explainRow, type TraceNames } from './evaluation-texts.js';

const names: TraceNames = {
  criterion: (id) => ({ price: 'Hinta', team: 'Henkilöstö' })[id] ?? '?',
  bidder: (id) => ({ b2: 'Saimaan Polku Oy', b3: 'Oivallus Osk' })[id] ?? '?',
};
const price: TraceRow = {
  kind: 'price',
  criterionId: 'price',
  weight: '60.00',
  lowest: '90000.00',
  offered: '100000.00',
  points: '54.00',
};
const quality: TraceRow = {
  kind: 'quality',
  criterionId: 'team',
  weight: '25.00',
  scores: [4, 5],
  average: '4.50',
  points: '22.50',
};

describe('a row of arithmetic reads as a sentence', () => {
  test.each<[TraceRow, string]>([
    [price, 'Hinta: 60,00 × 90 000,00 € ÷ 100 000,00 € = 54,00 pistettä'],
    [quality, 'Henkilöstö: 25,00 × 4,50 (4, 5) ÷ 5 = 22,50 pistettä'],
    [{ ...quality, scores: [], average: null, points: '0.00' }, 'Henkilöstö: ei vielä arvioitu'],
    [{ kind: 'total', points: '76.50' }, 'Yhteensä: 76,50 pistettä'],
    [
      { kind: 'tie', rule: 'draw', bidIds: ['b2', 'b3'] },
      'Samat pisteet ja sama vertailuhinta kuin: Saimaan Polku Oy, Oivallus Osk. Järjestys arvottiin avauksessa julkaistuista tiivisteistä.',
    ],
  ])('%#', (row, sentence) => {
    expect(explainRow(row, 'fi', names).replaceAll('\u00a0', ' ')).toBe(sentence);
  });

  test('in every language', () => {
    expect(explainRow(price, 'en', names).replaceAll('\u00a0', ' ')).toBe(
      'Hinta: 60.00 × 90,000.00 € ÷ 100,000.00 € = 54.00 points',
    );
    expect(
      new Set(LANGUAGES.map((language) => explainRow({ kind: 'total', points: '1.00' }, language, names))).size,
    ).toBe(3);
    expect(new Set(Object.values(EVALUATION_RULE.text)).size).toBe(3);
  });
});
