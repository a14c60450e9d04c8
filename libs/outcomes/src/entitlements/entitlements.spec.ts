import { describe, expect, test } from '@jest/globals';
import { calendarDate, centsToDecimal } from '@kasvutori/platform';
import { clientFacts, SAMPLE_TARIFF, spell } from '../../../../test/support/sample-tariff.js';
import type { ClientFacts } from '../facts/client-facts.js';
import type { Tariff } from '../tariffs/tariff.js';
import { entitlements } from './entitlements.js';

type Row = [component: string, outcomeDate: string, net: string];

const rows = (tariff: Tariff, facts: ClientFacts, asOf: string): Row[] =>
  entitlements(tariff, facts, calendarDate(asOf)).lines.map((line) => [
    line.component,
    line.outcomeDate,
    centsToDecimal(line.netCents),
  ]);

const started = calendarDate('2026-01-05');
const toSegmentC: ClientFacts = {
  ...clientFacts('A', '2026-01-05', [spell('2026-02-02')]),
  segments: [
    { factId: null, segment: 'C', from: calendarDate('2026-04-01') },
    { factId: null, segment: 'A', from: started },
  ],
};
const studied: ClientFacts = {
  ...clientFacts('B', '2026-01-05', [spell('2026-02-02')]),
  studyStarts: [{ factId: null, on: calendarDate('2026-01-20') }],
};
const capped: Tariff = {
  ...SAMPLE_TARIFF,
  caps: [{ scope: 'client', amount: '3000', onHit: 'truncate', clause: '7.2' }],
};

const START_B: Row = ['START', '2026-01-05', '300.00'];
const FIRST_MONTH_B: Row[] = [START_B, ['JOB', '2026-02-02', '400.00'], ['S4', '2026-03-01', '300.00']];

/** Each row: facts and money worked out by hand; the arithmetic of the dates stands in the name. */
const CASES: readonly [name: string, tariff: Tariff, facts: ClientFacts, asOf: string, expected: Row[]][] = [
  [
    'C01 work without a break: day 28 is 1.3., day 91 3.5., day 182 2.8., day 364 31.1.',
    SAMPLE_TARIFF,
    clientFacts('B', '2026-01-05', [spell('2026-02-02')]),
    '2027-03-01',
    [
      ...FIRST_MONTH_B,
      ['S13', '2026-05-03', '600.00'],
      ['S26', '2026-08-02', '1000.00'],
      ['S52', '2027-01-31', '900.00'],
    ],
  ],
  [
    'C02 a break of 21 days pauses: 42 days before it, the 49th after it is 24.5.',
    SAMPLE_TARIFF,
    clientFacts('B', '2026-01-05', [spell('2026-02-02', '2026-03-15'), spell('2026-04-06')]),
    '2026-06-30',
    [...FIRST_MONTH_B, ['S13', '2026-05-24', '600.00']],
  ],
  [
    'a break of exactly 28 days pauses: 42 days, the 49th from 13.4. is 31.5.',
    SAMPLE_TARIFF,
    clientFacts('B', '2026-01-05', [spell('2026-02-02', '2026-03-15'), spell('2026-04-13')]),
    '2026-06-30',
    [...FIRST_MONTH_B, ['S13', '2026-05-31', '600.00']],
  ],
  [
    'C03c a break of 29 days resets: day 91 from 14.4. is 13.7., and S4 is paid once',
    SAMPLE_TARIFF,
    clientFacts('B', '2026-01-05', [
      spell('2026-02-02', '2026-03-15'),
      spell('2026-04-14', null, { employer: 'Satama Oy' }),
    ]),
    '2026-08-01',
    [...FIRST_MONTH_B, ['S13', '2026-07-13', '600.00']],
  ],
  [
    'C03 a break of 35 days resets: day 91 from 20.4. is 19.7.',
    SAMPLE_TARIFF,
    clientFacts('B', '2026-01-05', [
      spell('2026-02-02', '2026-03-15'),
      spell('2026-04-20', null, { employer: 'Satama Oy' }),
    ]),
    '2026-08-01',
    [...FIRST_MONTH_B, ['S13', '2026-07-19', '600.00']],
  ],
  [
    'C04 two full-time jobs at once: a day counts once, day 91 is 3.5. and not 19.4.',
    SAMPLE_TARIFF,
    clientFacts('B', '2026-01-05', [
      spell('2026-02-02', '2026-03-29'),
      spell('2026-03-16', '2026-05-31', { employer: 'Satama Oy' }),
    ]),
    '2026-05-31',
    [...FIRST_MONTH_B, ['S13', '2026-05-03', '600.00']],
  ],
  [
    'two part-time jobs of 9 hours reach 18 together',
    SAMPLE_TARIFF,
    clientFacts('B', '2026-01-05', [
      spell('2026-02-02', null, { hoursPerWeek: '9' }),
      spell('2026-02-10', null, { hoursPerWeek: '9', employer: 'Satama Oy' }),
    ]),
    '2026-02-20',
    [START_B, ['JOB', '2026-02-10', '400.00']],
  ],
  [
    'C06 17 hours a week is below the minimum of 18',
    SAMPLE_TARIFF,
    clientFacts('B', '2026-01-05', [spell('2026-02-02', null, { hoursPerWeek: '17' })]),
    '2026-12-31',
    [START_B],
  ],
  [
    '17.99 hours is below it too',
    SAMPLE_TARIFF,
    clientFacts('B', '2026-01-05', [spell('2026-02-02', null, { hoursPerWeek: '17.99' })]),
    '2026-12-31',
    [START_B],
  ],
  [
    'C07a a leap year: 29 + 29 + 31 days to the end of March 2028, day 91 is 2.4.',
    SAMPLE_TARIFF,
    clientFacts('A', '2028-01-03', [spell('2028-01-03')]),
    '2028-04-30',
    [
      ['START', '2028-01-03', '200.00'],
      ['JOB', '2028-01-03', '200.00'],
      ['S4', '2028-01-30', '150.00'],
      ['S13', '2028-04-02', '400.00'],
    ],
  ],
  [
    'C08a the segment at the start of the service holds, whatever it becomes later',
    SAMPLE_TARIFF,
    toSegmentC,
    '2026-08-31',
    [
      ['START', '2026-01-05', '200.00'],
      ['JOB', '2026-02-02', '200.00'],
      ['S4', '2026-03-01', '150.00'],
      ['S13', '2026-05-03', '400.00'],
      ['S26', '2026-08-02', '700.00'],
    ],
  ],
  [
    'a tariff may take the segment of the day of the outcome instead',
    { ...SAMPLE_TARIFF, segments: { ids: ['A', 'B', 'C'], lockAt: 'outcome' } },
    toSegmentC,
    '2026-06-30',
    [
      ['START', '2026-01-05', '200.00'],
      ['JOB', '2026-02-02', '200.00'],
      ['S4', '2026-03-01', '150.00'],
      ['S13', '2026-05-03', '900.00'],
    ],
  ],
  [
    'C09 3 000 for one client: 2 600 before S52, so 400 of its 900 are left',
    capped,
    clientFacts('B', '2026-01-05', [spell('2026-02-02')]),
    '2027-03-01',
    [
      ...FIRST_MONTH_B,
      ['S13', '2026-05-03', '600.00'],
      ['S26', '2026-08-02', '1000.00'],
      ['S52', '2027-01-31', '400.00'],
    ],
  ],
  [
    'C10 subsidised work counts its days in full and its price by half',
    SAMPLE_TARIFF,
    clientFacts('B', '2026-01-05', [spell('2026-02-02', null, { subsidised: true })]),
    '2026-03-31',
    [START_B, ['JOB', '2026-02-02', '200.00'], ['S4', '2026-03-01', '150.00']],
  ],
  [
    'subsidised for 14 of the 28 days: 300 × (14 + 7) / 28 = 225',
    SAMPLE_TARIFF,
    clientFacts('B', '2026-01-05', [spell('2026-02-02', '2026-02-15', { subsidised: true }), spell('2026-02-16')]),
    '2026-03-31',
    [START_B, ['JOB', '2026-02-02', '200.00'], ['S4', '2026-03-01', '225.00']],
  ],
  [
    'C11 of studies (500) and a job (400) the dearer is paid: the job adds nothing',
    SAMPLE_TARIFF,
    studied,
    '2026-04-30',
    [START_B, ['STUDY', '2026-01-20', '500.00'], ['S4', '2026-03-01', '300.00']],
  ],
  [
    'work before the service began is not its outcome: day 28 from 5.1. is 1.2.',
    SAMPLE_TARIFF,
    clientFacts('B', '2026-01-05', [spell('2025-11-01')]),
    '2026-02-28',
    [START_B, ['JOB', '2026-01-05', '400.00'], ['S4', '2026-02-01', '300.00']],
  ],
  [
    'nothing is earned before the service starts',
    SAMPLE_TARIFF,
    clientFacts('B', '2026-01-05', [spell('2025-11-01')]),
    '2026-01-04',
    [],
  ],
];

test.each(CASES)('%s', (_, tariff, facts, asOf, expected) => {
  expect(rows(tariff, facts, asOf)).toEqual(expected);
});

describe('service events', () => {
  const event = (
    eventId: string,
    on: string,
    units: string,
    other: { reversed?: boolean; voucherAmount?: string } = {},
  ) => {
    const { reversed = false, voucherAmount = null } = other;
    return { factId: null, eventId, component: 'UNIT', on: calendarDate(on), units, voucherAmount, reversed };
  };
  const facts: ClientFacts = {
    ...clientFacts('B', '2026-01-05'),
    serviceEvents: [
      event('e2', '2026-01-20', '1.5'),
      event('e1', '2026-01-12', '1'),
      event('e3', '2026-01-21', '1', { reversed: true }),
      event('e4', '2026-03-01', '1'),
    ],
  };

  test('each is a line of its own: 82.35 and 1.5 × 82.35 = 123.525, rounded up', () => {
    expect(rows(SAMPLE_TARIFF, facts, '2026-02-01')).toEqual([
      START_B,
      ['UNIT', '2026-01-12', '82.35'],
      ['UNIT', '2026-01-20', '123.53'],
    ]);
  });

  test('a voucher pays the price it was granted with', () => {
    const cheaper = { ...facts, serviceEvents: [event('e5', '2026-01-12', '2', { voucherAmount: '150.00' })] };
    expect(rows(SAMPLE_TARIFF, cheaper, '2026-02-01')).toEqual([START_B, ['UNIT', '2026-01-12', '150.00']]);
    // Prices fell or rose with an amendment since: the voucher keeps its own.
    const dearer = { ...facts, serviceEvents: [event('e6', '2026-01-12', '2', { voucherAmount: '180.00' })] };
    expect(rows(SAMPLE_TARIFF, dearer, '2026-02-01')).toEqual([START_B, ['UNIT', '2026-01-12', '180.00']]);
  });

  test('one that was taken back is worth nothing, and the trace says so', () => {
    const { missing } = entitlements(SAMPLE_TARIFF, facts, calendarDate('2026-02-01'));
    expect(missing.find((line) => line.key === 'UNIT:e3')?.trace.steps.at(-1)).toEqual({
      op: 'nothing',
      reason: 'event-reversed',
    });
  });
});

test('what has not come about says how far it is: 47 of the 91 days of S13', () => {
  const facts = clientFacts('B', '2026-01-05', [spell('2026-02-02', '2026-03-20')]);
  const { missing } = entitlements(SAMPLE_TARIFF, facts, calendarDate('2026-09-30'));
  expect(missing.find((line) => line.key === 'S13')?.trace.steps).toContainEqual(
    expect.objectContaining({ op: 'days', needed: 91, ordinary: 47 }),
  );
});
