import { expect, it } from '@jest/globals';
import { mergeDraft } from './merge-draft.js';

const base = { title: { fi: 'Vanha', sv: '' }, value: '100.00', lots: [{ cap: '1.00' }, { cap: '2.00' }] };

it('takes their changes where I have made none, keeps mine where I have', () => {
  const mine = { ...base, title: { fi: 'Minun', sv: '' }, lots: [{ cap: '1.00' }, { cap: '9.00' }] };
  const theirs = {
    ...base,
    title: { fi: 'Heidän', sv: 'Deras' },
    value: '200.00',
    lots: [{ cap: '5.00' }, { cap: '2.00' }],
  };
  expect(mergeDraft(base, mine, theirs)).toEqual({
    title: { fi: 'Minun', sv: 'Deras' },
    value: '200.00',
    lots: [{ cap: '5.00' }, { cap: '9.00' }],
  });
});

it('takes a list that grew from whoever made it grow', () => {
  const grown = { ...base, lots: [...base.lots, { cap: '3.00' }] };
  expect(mergeDraft(base, base, grown)).toEqual(grown);
  expect(mergeDraft(base, grown, { ...base, value: '200.00' })).toEqual({ ...grown, value: '200.00' });
});

it('keeps my list when both changed its length', () => {
  const mine = { ...base, lots: [{ cap: '1.00' }] };
  const theirs = { ...base, lots: [...base.lots, { cap: '3.00' }] };
  expect(mergeDraft(base, mine, theirs)).toEqual(mine);
});
