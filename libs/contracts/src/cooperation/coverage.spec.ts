import { expect, test } from '@jest/globals';
import { coverageOf, type CoveringDuty } from './coverage.js';

const duty = (municipality: string, cooperationId: string): CoveringDuty => ({
  municipality,
  serviceKind: 'job-coaching',
  cooperationId,
  number: `Y-2026-${cooperationId}`,
  organiser: 'Alue',
  producer: 'Kunta',
  payer: 'Alue',
  clientOwner: 'Alue',
});

test('one agreement covers, none leaves nobody, two contradict; what lies outside is left out', () => {
  const cells = coverageOf(
    ['046', '491', '740'],
    ['job-coaching', 'career-guidance'],
    [duty('491', '0001'), duty('740', '0001'), duty('740', '0002'), duty('999', '0001')],
  );
  expect(cells.map(({ municipality, serviceKind, state }) => `${municipality} ${serviceKind}: ${state}`)).toEqual([
    '046 job-coaching: nobody',
    '046 career-guidance: nobody',
    '491 job-coaching: covered',
    '491 career-guidance: nobody',
    '740 job-coaching: twice',
    '740 career-guidance: nobody',
  ]);
  expect(cells[4]?.duties.map(({ number }) => number)).toEqual(['Y-2026-0001', 'Y-2026-0002']);
});

test('no municipalities, no cells', () => {
  expect(coverageOf([], ['job-coaching'], [duty('491', '0001')])).toEqual([]);
});
