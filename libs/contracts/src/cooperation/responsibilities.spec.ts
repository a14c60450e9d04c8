import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dutiesOf, repeatedResponsibilities, responsibilitiesOf, type Duty } from './responsibilities.js';

const who = { organiser: 1, producer: 2, bought: false, payer: 1, clientOwner: 1 };
const coaching = { serviceKinds: ['job-coaching'], municipalities: ['491', '740'], ...who };

test.each([
  ['nothing', [], []],
  ['one', [coaching], []],
  ['other municipalities', [coaching, { ...coaching, municipalities: ['046'] }], []],
  ['another service', [coaching, { ...coaching, serviceKinds: ['career-guidance'] }], []],
  ['the same municipality twice', [coaching, { ...coaching, municipalities: ['740'], producer: 1 }], [1]],
  ['twice in one', [{ ...coaching, municipalities: ['740', '740'] }], [0]],
])('%s', (_, responsibilities, expected) => {
  expect(repeatedResponsibilities(responsibilities)).toEqual(expected);
});

const duties = fc
  .uniqueArray(
    fc.record({
      serviceKind: fc.constantFrom('job-coaching', 'career-guidance', 'language-training'),
      municipality: fc.constantFrom('046', '491', '740', '507'),
      organiser: fc.integer({ min: 1, max: 2 }),
      producer: fc.integer({ min: 1, max: 2 }),
      bought: fc.boolean(),
      payer: fc.constant(1),
      clientOwner: fc.constant(2),
    }),
    { selector: ({ serviceKind, municipality }) => serviceKind + municipality },
  )
  .map((all): Duty[] => all);
const ordered = (all: readonly Duty[]) => all.map((duty) => JSON.stringify(Object.entries(duty).sort())).sort();

test('putting together loses and adds nothing, in any order', () => {
  fc.assert(
    fc.property(duties, (all) => {
      const together = responsibilitiesOf(all);
      expect(ordered(dutiesOf(together))).toEqual(ordered(all));
      expect(repeatedResponsibilities(together)).toEqual([]);
      expect(responsibilitiesOf([...all].reverse())).toHaveLength(together.length);
    }),
  );
});
