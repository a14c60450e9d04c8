import { expect, it } from '@jest/globals';
import { ProblemError } from '../../../api/problem.js';
import { bidOf, comparisonPrice, inFormTerms, type BidValues } from './bid-values.js';

const lot = (lotId: string, offered: boolean) => ({
  lotId,
  offered,
  prices: [{ code: 'UNIT', unitPrice: '55.10' }],
  answers: [{ criterionId: 'q', answer: 'Näin.' }],
  values: [],
});
const values: BidValues = {
  lots: [lot('a', false), lot('b', true)],
  grounds: 'none',
  explanation: 'jäi kenttään',
  acceptsTerms: true,
  subcontractors: [],
};

it('sends only the lots that are bid for, and an explanation only when a ground applies', () => {
  expect(bidOf(values, [])).toEqual({
    lots: [
      { lotId: 'b', prices: [{ code: 'UNIT', unitPrice: '55.10' }], answers: [{ criterionId: 'q', answer: 'Näin.' }] },
    ],
    declarations: { noExclusionGrounds: true, acceptsTerms: true },
  });
  expect(bidOf({ ...values, grounds: 'some' }, []).declarations.explanation).toBe('jäi kenttään');
});

it('sends numbers as text, a component with its code, and files by their ids', () => {
  const numbers = [
    { criterionId: 'n', code: '', value: 2.5 },
    { criterionId: 'c', code: 'YLLÄPITO', value: '100.00' },
  ];
  const one = { name: 'Ali Oy', businessId: '9000001-2', share: 12.5, part: 'Ryhmät' };
  const bid = bidOf(
    { ...values, lots: [{ ...lot('a', true), values: numbers }], subcontractors: [one, { ...one, share: '' }] },
    ['f'],
  );
  expect(bid.lots[0]?.values).toEqual([
    { criterionId: 'n', value: '2.5' },
    { criterionId: 'c', code: 'YLLÄPITO', value: '100.00' },
  ]);
  expect(bid.subcontractors?.map(({ share }) => share)).toEqual(['12.5', undefined]);
  expect(bid.attachments).toEqual(['f']);
});

it('puts the pointers of the API where the fields of the form are', () => {
  const errors = ['/lots/0/prices/0/unitPrice', '/declarations/explanation', '/lots'].map((pointer) => ({
    pointer,
    code: 'x',
    detail: 'väärin',
  }));
  const error = inFormTerms(new ProblemError({ type: 'x', title: 'x', status: 422, errors }), values) as ProblemError;
  expect(error.problem.errors?.map(({ pointer }) => pointer)).toEqual([
    '/lots/1/prices/0/unitPrice',
    '/explanation',
    '/lots',
  ]);
});

it.each([
  [[['UNIT', 1200]], [['UNIT', '55.10']], '66120.00'],
  [
    [
      ['UNIT', 3],
      ['S13', 2],
    ],
    [
      ['UNIT', '0.01'],
      ['S13', '1000.99'],
    ],
    '2002.01',
  ],
  [[['UNIT', 3]], [['UNIT', '']], undefined],
  [[['UNIT', 3]], [['UNIT', '5,5']], undefined],
] as [[string, number][], [string, string][], string | undefined][])('%j at %j makes %s', (items, prices, sum) =>
  expect(
    comparisonPrice(
      items.map(([code, quantity]) => ({ code, quantity })),
      prices.map(([code, unitPrice]) => ({ code, unitPrice })),
    ),
  ).toBe(sum),
);
