import { describe, expect, test } from '@jest/globals';
import { calendarDate, type Localised } from '@kasvutori/platform';
import { SAMPLE_TARIFF } from '../../../../test/support/sample-tariff.js';
import type { AttachmentComponent, MilestoneComponent, Tariff } from './tariff.js';
import { type ContractPrice, STANDARD_EMPLOYMENT, tariffFromContract } from './tariff-from-contract.js';
import { validateTariff } from './validate-tariff.js';

const title: Localised = { fi: 'Työhönvalmennus', sv: 'Jobbcoachning', en: 'Job coaching' };
const [START, JOB] = SAMPLE_TARIFF.components as [AttachmentComponent, MilestoneComponent];

describe('validateTariff', () => {
  test('finds nothing wrong with a sound tariff', () => {
    expect(validateTariff(SAMPLE_TARIFF)).toEqual([]);
  });

  const employment = STANDARD_EMPLOYMENT;
  const broken: readonly [path: string, code: string, change: Partial<Tariff>][] = [
    ['/components', 'no-components', { components: [] }],
    ['/components/1/id', 'component-twice', { components: [START, START] }],
    ['/components/1/trigger/days', 'threshold-twice', { components: [JOB, { ...JOB, id: 'JOB2' }] }],
    ['/components/0/trigger/measure', 'measure-unknown', { components: [JOB], measures: {} }],
    ['/components/0/clause', 'clause-missing', { components: [{ ...START, clause: ' ' }] }],
    ['/components/0/title', 'text-missing', { components: [{ ...START, title: { ...title, sv: '' } }] }],
    [
      '/components/0/price/bySegment/C',
      'segment-without-price',
      { components: [{ ...START, price: { bySegment: { A: '1', B: '2' } } }] },
    ],
    [
      '/components/0/price/bySegment/D',
      'segment-unknown',
      { components: [{ ...START, price: { bySegment: { A: '1', B: '2', C: '3', D: '4' } } }] },
    ],
    ['/components/0/price/amount', 'price-not-amount', { components: [{ ...START, price: { amount: '1,50' } }] }],
    ['/components/0/price/amount', 'price-not-positive', { components: [{ ...START, price: { amount: '0.00' } }] }],
    ['/components/0/funding', 'unit-not-from-voucher', { components: [{ ...START, funding: 'voucher' }] }],
    ['/components/0/group', 'group-unknown', { components: [{ ...START, group: 'OTHER' }] }],
    [
      '/measures/employment/minHoursWeek',
      'hours-not-decimal',
      { measures: { employment: { ...employment, minHoursWeek: '169' } } },
    ],
    [
      '/measures/employment/subsidisedWeight',
      'weight-out-of-range',
      { measures: { employment: { ...employment, subsidisedWeight: '1.01' } } },
    ],
    [
      '/measures/employment/maxGapDays',
      'gap-not-days',
      { measures: { employment: { ...employment, maxGapDays: 2.5 } } },
    ],
    ['/validTo', 'ends-before-start', { validTo: calendarDate('2025-12-31') }],
  ];
  test.each(broken)('%s: %s', (path, code, change) => {
    expect(validateTariff({ ...SAMPLE_TARIFF, ...change })).toEqual([expect.objectContaining({ path, code })]);
  });
});

describe('tariffFromContract', () => {
  const price = (
    code: string,
    kind: ContractPrice['kind'],
    unitPriceCents: bigint,
    thresholdDays: number | null = null,
  ): ContractPrice => ({
    code,
    kind,
    title,
    unit: { fi: 'tapaaminen', sv: 'möte', en: 'meeting' },
    unitPriceCents,
    thresholdDays,
    vatCategory: 'S',
    clause: `4.1, ${code}`,
  });
  const contract = { number: '2026-7', title, validFrom: calendarDate('2026-01-01'), validTo: null };

  test('units come from the voucher, outcomes from the contract; thresholds from the annex or the customary code', () => {
    const prices = [
      price('UNIT', 'unit', 8_235n),
      price('START', 'attachment', 30_000n),
      price('S13', 'milestone', 60_000n),
      price('X', 'milestone', 1n, 10),
      price('FREE', 'unit', 0n),
    ];
    const tariff = tariffFromContract({ ...contract, prices }, 3);
    expect(validateTariff(tariff)).toEqual([]);
    expect(tariff.version).toBe(3);
    expect(
      tariff.components.map((component) => [
        component.id,
        component.funding,
        'trigger' in component ? component.trigger : null,
      ]),
    ).toEqual([
      ['UNIT', 'voucher', null],
      ['START', 'contract', { event: 'serviceStart' }],
      ['S13', 'contract', { measure: 'employment', days: 91 }],
      ['X', 'contract', { measure: 'employment', days: 10 }],
    ]);
    expect(tariff.components[2]).toMatchObject({ price: { amount: '600.00' } });
  });

  test('a milestone nobody knows the length of is refused', () => {
    expect(() => tariffFromContract({ ...contract, prices: [price('BONUS', 'milestone', 1n)] }, 1)).toThrow(
      'no threshold',
    );
  });
});
