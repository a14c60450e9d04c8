import { constant, spreadValues, type CohortValues, type SegmentValues } from './cohort-values.js';

/** A segment to begin with; its numbers are an example, to be changed for those one knows. */
export const exampleSegment = (id: string, share: number, workChance: number): SegmentValues => ({
  ...{ id, names: ['', '', ''], share, dropOut: 10 },
  work: { chance: workChance, days: spreadValues({ kind: 'logNormal', median: '120', p90: '300' }) },
  studies: false,
  study: { chance: 0, days: constant(0) },
  spells: {
    days: spreadValues({ kind: 'logNormal', median: '150', p90: '500' }),
    again: 45,
    gapDays: spreadValues({ kind: 'exponential', mean: '50' }),
  },
  hoursPerWeek: spreadValues({ kind: 'triangular', least: '10', usual: '37.5', most: '37.5' }),
  subsidised: 20,
  hourlyWage: spreadValues({ kind: 'logNormal', median: '13.5', p90: '18' }),
  ...{ benefitPerDay: '', events: [] },
});

/** What the form begins with: clients of three needs, from the first day of a coming year on. */
export const exampleCohort = (start: string): CohortValues => ({
  ...{ start, clients: 100, intakeMonths: 12, serviceMonths: 24, followUpMonths: 12 },
  segments: [exampleSegment('A', 40, 60), exampleSegment('B', 40, 45), exampleSegment('C', 20, 25)],
  varies: true,
  market: spreadValues({ kind: 'triangular', least: '0.8', usual: '1', most: '1.15' }),
  sustained: { days: 182, minHoursWeek: 18, maxGapDays: 28 },
  ...{ scores: [], serviceLevels: [], indexPoints: [], past: null },
  provider: { fixedPerMonth: '5000.00', perClient: '300.00', paymentDelayMonths: 1 },
});
