import { describe, expect, test } from '@jest/globals';
import { parseCents, sumCents } from '@kasvutori/platform';
import fc from 'fast-check';
import { EXAMPLE_COHORT } from '../../../../test/support/example-cohort.js';
import { writtenTariff } from '../../../../test/support/written-tariffs.js';
import { contractEntitlements } from '../entitlements/contract-entitlements.js';
import { histories, lastDayOf } from './histories.js';
import { partsOf } from './parts.js';
import { resultOf } from './result.js';
import { simulateAside } from './simulate-file.js';
import { runPart, simulate } from './simulate.js';
import { varied } from './variants.js';

const DEMO = writtenTariff('fi-demo-1');
const TARIFFS = [DEMO, writtenTariff('uk-wp')];
const COHORT = { ...EXAMPLE_COHORT, clients: 8 };
const [demo, wp] = simulate(TARIFFS, COHORT, { runs: 3, seed: '1' }).tariffs;
if (demo === undefined || wp === undefined) throw new Error('two tariffs, two answers');

const CERTAIN = {
  ...EXAMPLE_COHORT,
  ...{ start: '2027-01-01', clients: 10, intakeMonths: 1, serviceMonths: 12, followUpMonths: 12 },
  ...{ market: undefined, scores: [], serviceLevels: [], indexPoints: [] },
  segments: [
    {
      ...{ id: 'B', share: '100', dropOut: '0', subsidised: '0' },
      work: { chance: '100', days: { kind: 'constant', value: '0' } },
      spells: { days: { kind: 'constant', value: '100' }, again: '0', gapDays: { kind: 'constant', value: '0' } },
      ...{ hoursPerWeek: { kind: 'constant', value: '37.5' }, hourlyWage: { kind: 'constant', value: '14' } },
    },
  ],
  provider: { fixedPerMonth: '21000.00', perClient: '1000.00', paymentDelayMonths: 1 },
} as unknown as typeof EXAMPLE_COHORT;

describe('a cohort of which nothing is left to chance', () => {
  const bounded = { ...DEMO, caps: [] };
  const result = simulate([bounded], CERTAIN, { runs: 1, seed: 'x' });
  const [only] = result.tariffs;

  test('costs what the price list says: the fee, the start, the job, 4 and 13 weeks of each', () => {
    const expected = (12 * 20_000 + 10 * (300 + 400 + 300 + 600)).toFixed(2);
    expect(only?.cost).toEqual({
      mean: expected,
      p5: expected,
      p25: expected,
      p50: expected,
      p75: expected,
      p95: expected,
    });
    expect(only?.components.map(({ component, outcomes }) => `${component} ${outcomes}`)).toEqual([
      'START 10.0',
      'JOB 10.0',
      'S4 10.0',
      'S13 10.0',
      'FIX 12.0',
    ]);
    expect(result).toMatchObject({ workRate: '100.0', sustainedRate: '0.0' });
    expect(only?.perSustained).toBeNull();
  });

  test('leaves the provider what is paid less what is spent', () => {
    expect(only?.provider.surplus.mean).toBe((256_000 - 12 * 21_000 - 10_000).toFixed(2));
    expect(only?.provider).toMatchObject({ lossRate: '100.0', breakEvenMonth: null, breakEvenWorkRate: null });
    expect(only?.cashFlow[0]).toMatchObject({ month: '2027-01', received: { mean: '0.00' }, spent: '31000.00' });
    expect(only?.cashFlow.at(-1)?.month).toBe('2029-01');
    expect(only?.cashFlow.at(-1)?.balance.mean).toBe('-6000.00');
  });

  test('hangs on the number of clients, and not on wages nobody pays for', () => {
    const by = (parameter: string) => only?.sensitivity.find((one) => one.parameter === parameter);
    expect(by('clients')).toEqual({ parameter: 'clients', lower: '-1600.00', higher: '1600.00' });
    expect(by('hourlyWage')).toEqual({ parameter: 'hourlyWage', lower: '0.00', higher: '0.00' });
    expect(by('dropOut')).toBeUndefined();
  });
});

describe('a simulation', () => {
  test('is the same for the same seed, and another for another', () => {
    const again = simulate(TARIFFS, COHORT, { runs: 3, seed: '1' });
    expect(again.tariffs).toEqual([demo, wp]);
    expect(simulate(TARIFFS, COHORT, { runs: 3, seed: '2' }).tariffs).not.toEqual([demo, wp]);
  });

  test('pays, over months and over components, what the product pays', () => {
    for (const tariff of [demo, wp]) {
      const months = tariff.cashFlow.map(({ cost }) => parseCents(cost.mean));
      const parts = tariff.components.map(({ amount }) => parseCents(amount.mean));
      const mean = parseCents(tariff.cost.mean);
      for (const sum of [sumCents(months), sumCents(parts)]) {
        const off = sum - mean;
        // Each mean is rounded for itself.
        expect(off < 40n && off > -40n).toBe(true);
      }
    }
    const facts = histories(COHORT, '1/0');
    const begun = { ...DEMO, validFrom: COHORT.start };
    const { lines } = contractEntitlements(begun, facts, lastDayOf(COHORT));
    const one = simulate([DEMO], COHORT, { runs: 1, seed: '1' });
    expect(parseCents(one.tariffs[0]?.cost.mean ?? '')).toBe(sumCents(lines.map(({ netCents }) => netCents)));
  });

  test('does not depend on how it is cut into parts, nor on their order', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 3 }), (seed, runs) => {
        const simulation = { tariffs: [DEMO], cohort: { ...COHORT, clients: 2 }, runs, seed };
        const single = partsOf(simulation).flatMap((part) =>
          Array.from({ length: part.to - part.from }, (_, at) => ({
            ...part,
            from: part.from + at,
            to: part.from + at + 1,
          })),
        );
        const figures = single.reverse().map((part) => ({ part, runs: runPart(simulation, part) }));
        expect(resultOf(simulation, figures)).toEqual(simulate(simulation.tariffs, simulation.cohort, { runs, seed }));
      }),
      { numRuns: 2 },
    );
  });

  test('on threads is the same', async () => {
    const aside = await simulateAside(TARIFFS, COHORT, { runs: 3, seed: '1' });
    expect(aside.tariffs).toEqual([demo, wp]);
  });

  test('with a better chance of work never costs less, where no cap and no tier says otherwise', () => {
    const plain = { ...DEMO, caps: [], exclusive: [] };
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 100, max: 160 }), (seed, percent) => {
        const cohort = { ...COHORT, clients: 10 };
        const cost = (of: typeof cohort) =>
          runPart({ tariffs: [plain], cohort: of, runs: 1, seed }, { variant: null, from: 0, to: 1 }).flatMap(
            ({ tariffs }) => tariffs.flatMap(({ paid }) => paid.map(parseCents)),
          );
        const [before, after] = [cost(cohort), cost(varied(cohort, { parameter: 'workChance', percent }))];
        expect(sumCents(after) >= sumCents(before)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
