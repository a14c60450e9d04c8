import { expect, it } from '@jest/globals';
import { comparedRows } from './compared-rows.js';

const fact = (key: string, value: string) => ({ key, label: key.toUpperCase(), value });

it('puts facts side by side and marks those that differ', () => {
  const rows = comparedRows([
    [fact('place', 'Juva'), fact('price', '80,00 €')],
    [fact('place', 'Juva'), fact('price', '85,00 €')],
  ]);
  expect(rows).toEqual([
    { key: 'place', label: 'PLACE', values: ['Juva', 'Juva'], differs: false },
    { key: 'price', label: 'PRICE', values: ['80,00 €', '85,00 €'], differs: true },
  ]);
});

it('shows a fact that one of them lacks as a dash, which is a difference', () => {
  expect(comparedRows([[], [fact('enoughFor', '10')]])).toEqual([
    { key: 'enoughFor', label: 'ENOUGHFOR', values: ['–', '10'], differs: true },
  ]);
});
