import { expect, test } from '@jest/globals';
import { compiledRelease } from './ocds-merge.js';
import type { OcdsRelease } from './ocds-release.js';

const release = (date: string, rest: object): OcdsRelease =>
  ({ ocid: 'ocds-x', id: `ocds-x-${date}`, date, tag: ['tender'], ...rest }) as OcdsRelease;

test('releases are laid over one another: fields one by one, lists by id, other lists whole', () => {
  const first = release('2026-01-01', {
    planning: { budget: { description: 'B' } },
    tender: {
      id: 'T',
      value: { amount: 1, currency: 'EUR' },
      lots: [
        { id: '1', title: 'a' },
        { id: '2', title: 'b' },
      ],
      submissionMethod: ['electronicSubmission', 'written'],
    },
  });
  const second = release('2026-02-01', {
    tender: {
      id: 'T',
      value: { amount: 2 },
      lots: [{ id: '2', title: 'B', status: 'active' }],
      submissionMethod: ['written'],
    },
    awards: [{ id: 'a' }],
  });
  expect(compiledRelease([first, second])).toEqual({
    ocid: 'ocds-x',
    id: 'ocds-x-2026-02-01',
    date: '2026-02-01',
    tag: ['compiled'],
    planning: { budget: { description: 'B' } },
    tender: {
      id: 'T',
      value: { amount: 2, currency: 'EUR' },
      lots: [
        { id: '1', title: 'a' },
        { id: '2', title: 'B', status: 'active' },
      ],
      submissionMethod: ['written'],
    },
    awards: [{ id: 'a' }],
  });
  expect(() => compiledRelease([])).toThrow(RangeError);
});
