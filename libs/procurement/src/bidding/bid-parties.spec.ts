import { expect, test } from '@jest/globals';
import { inventedBusinessId } from '@kasvutori/platform';
import { leaveAShare, shareOf, subcontractorFlaws } from './bid-parties.js';

test.each<[string, bigint | undefined]>([
  ['12.5', 1250n],
  ['0.01', 1n],
  ['99.99', 9999n],
  ['0', undefined],
  ['0.00', undefined],
  ['100', undefined],
  ['-1', undefined],
  ['1,5', undefined],
  ['1.505', undefined],
  ['', undefined],
])('a share of "%s" is %s hundredths of a per cent', (text, share) => expect(shareOf(text)).toBe(share));

test('shares leave something to the bidder, to the last hundredth', () => {
  expect(leaveAShare([])).toBe(true);
  expect(leaveAShare(['50', '49.99'])).toBe(true);
  expect(leaveAShare(['50', '50'])).toBe(false);
});

const one = { name: 'Alihankkija Oy', businessId: inventedBusinessId(1), part: 'Ryhmävalmennus' };
test.each([
  ['sound', [one, { ...one, businessId: inventedBusinessId(2), share: '20' }], []],
  [
    'a wrong check digit',
    [{ ...one, businessId: '1234567-0' }],
    [['/subcontractors/0/businessId', 'subcontractor-business-id']],
  ],
  ['the same twice', [one, one], [['/subcontractors/1/businessId', 'subcontractor-twice']]],
  ['a share that is none', [{ ...one, share: '100' }], [['/subcontractors/0/share', 'share-not-a-percentage']]],
  [
    'nothing left',
    [
      { ...one, share: '60' },
      { ...one, businessId: inventedBusinessId(2), share: '40' },
    ],
    [['/subcontractors', 'shares-over-hundred']],
  ],
])('subcontractors: %s', (_, subcontractors, flaws) =>
  expect(subcontractorFlaws(subcontractors).map(({ field, flaw }) => [field, flaw])).toEqual(flaws),
);
