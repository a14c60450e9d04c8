import { describe, expect } from '@jest/globals';
import { gainAndPain } from '@kasvutori/contracts';
import { parseCents, sumCents, vatOf } from '@kasvutori/platform';
import { clientFacts } from '../../../../test/support/sample-tariff.js';
import {
  ALLIANCE,
  alone,
  day,
  DEMO,
  having,
  KOTO,
  LATER,
  NEC4,
  net,
  ofContract,
  only,
  paidBefore,
  text,
  type Texts,
  total,
  TYO,
  type Ways,
  WHP,
  WP,
  runWorkedCases,
} from '../../../../test/support/worked-cases.js';
import { contractEntitlements } from '../entitlements/contract-entitlements.js';
import { extrapolate, retain, splitBy } from '../entitlements/shares.js';
import { difference } from '../payment-runs/difference.js';
import { documentSums, payOrCarry } from '../payment-runs/settlement.js';
import type { Tariff } from './tariff.js';

const WAYS: Ways = {
  proRata: ({ monthly, from, to }: Texts) => {
    const tariff = having(DEMO, { ...only(DEMO, 'FIX', 'serviceFee'), price: { amount: monthly ?? '' } });
    const lines = ofContract(tariff, { service: [{ from: day(from ?? ''), to: day(to ?? '') }] });
    return { net: total(lines) };
  },
  tier: ({ tiers, mode, before, alreadyPaid, inRun }: never) => {
    const { id, kind, title, clause, funding, vatCategory } = only(WHP, 'OUT_SELF', 'accelerator');
    const trigger = { event: 'serviceStart' } as const;
    const tariff = alone(WHP, [{ id, kind, title, clause, funding, vatCategory, trigger, tiers, tierMode: mode }], {
      measures: {},
    });
    const starts = (count: number, from: string, name: string) =>
      Array.from({ length: count }, (_unused, index) => ({
        ...{ client: `${name}${index}`, facts: clientFacts('ALL', from) },
      }));
    const earlier = starts(before, '2024-01-01', 'a');
    const paid = ofContract(tariff, { clients: earlier });
    expect(total(paid)).toBe(alreadyPaid);
    const all = contractEntitlements(tariff, { clients: [...starts(inRun, '2024-02-01', 'b'), ...earlier] }, LATER);
    return {
      net: total(
        difference(
          all,
          paid.map(({ key, netCents }) => paidBefore(key, netCents)),
        ),
      ),
    };
  },
  cap: ({ cap, paid, items, onHit }: Texts & { items: never }) => {
    const component = only(KOTO, 'SHARE', 'percentOfOutcome');
    const tariff = alone(TYO, [{ ...component, percent: '100', trigger: { measure: 'value' } }], {
      measures: { value: { type: 'cohortSum', figure: 'value', clause: '4' } },
      caps: [{ scope: 'contractYear', amount: cap ?? '', onHit: onHit as 'truncate', clause: '6' }],
    });
    const cohort = (name: string, on: string, value: string) => ({
      ...{ factId: null, cohort: name, on: day(on), segment: null, clients: 1, properties: {}, figures: { value } },
    });
    const given = (items as readonly Texts[]).map(({ id = '', outcomeDate = '', net: value = '' }) =>
      cohort(id, outcomeDate, value),
    );
    const lines = ofContract(tariff, { cohorts: [...given, cohort('paid', '2026-03-01', paid ?? '')] }).slice(1);
    return { lines: lines.map((line) => [line.key.split(':')[1], net(line)]), total: total(lines) };
  },
  settle: ({ carried, lines }: Texts & { lines: never }) => {
    const { payCents, carryCents } = payOrCarry(sumCents([carried ?? '', ...(lines as string[])].map(parseCents)));
    return { toPay: text(payCents), carryForward: text(carryCents) };
  },
  extrapolate: ({ sampleValue = '', errorValue = '', population = '', tolerancePct = '' }: Texts) => {
    const sample = { valueCents: parseCents(sampleValue), errorCents: parseCents(errorValue) };
    const found = extrapolate(sample, parseCents(population), tolerancePct);
    return { ratePct: found.ratePercent, recovery: text(found.recoverCents) };
  },
  baseline: ({ clients, outcomes, baselinePct, unit }: Texts & { clients: never; outcomes: never }) => {
    const component = { ...only(WP, 'INC', 'overBaseline'), price: { amount: unit ?? '' } };
    const tariff = alone(WP, [component], {
      measures: {
        extra: { type: 'count', trigger: { event: 'studyStart' }, baselinePercent: baselinePct ?? '', clause: 'INC' },
      },
    });
    const all = Array.from({ length: clients }, (_, index) => ({
      client: `X${index}`,
      facts: {
        ...clientFacts('1', '2012-01-02'),
        studyStarts: index < outcomes ? [{ factId: null, on: day('2012-03-01') }] : [],
      },
    }));
    const [line] = ofContract(tariff, { clients: all });
    return line && { paidOutcomes: Number(line.quantity), net: net(line) };
  },
  cohortDelta: ({ n, sharePct, perPerson: _, ...figures }: Texts & { n: never }) => {
    const tariff = having(KOTO, { ...only(KOTO, 'SHARE', 'percentOfOutcome'), percent: sharePct ?? '' });
    const cohort = { factId: null, cohort: '2016', on: day('2019-12-31'), segment: null, clients: n, properties: {} };
    const one = ofContract(tariff, { cohorts: [{ ...cohort, clients: 1, figures }] });
    const lines = ofContract(tariff, { cohorts: [{ ...cohort, figures }] });
    return { perPerson: one.map(({ unitPriceCents }) => text(unitPriceCents))[0], net: total(lines) };
  },
  sib: ({ wages = '', predicted = '', ratePct, area, cost = '' }: Texts) => {
    const { percent, factors } = only(TYO, 'TULOS', 'percentOfOutcome');
    const keyOf = (values: Texts | string | undefined, value: string | undefined): string =>
      Object.entries(typeof values === 'object' ? values : {}).find(([, one]) => one === value)?.[0] ?? '';
    const segment = keyOf(typeof percent === 'string' ? percent : percent.bySegment, ratePct);
    const cohort = { factId: null, cohort: '2020', on: day('2021-12-31'), segment, clients: 500 };
    const properties = { area: keyOf(factors?.['area'], area) };
    return {
      net: total(ofContract(TYO, { cohorts: [{ ...cohort, properties, figures: { wages, predicted, cost } }] })),
    };
  },
  fee: ({ eptcv: of = '', pct: percent = '', months }: Texts & { months: never }) => {
    const tariff = having(WHP, { ...only(WHP, 'DEL', 'serviceFee'), price: { percent, of, months } });
    return { net: total(ofContract(tariff, { service: [{ from: day('2018-01-01'), to: day('2018-01-31') }] })) };
  },
  score: ({ fix, score = '', n }: Texts & { n: never }) => {
    const tariff = having(DEMO, { ...only(DEMO, 'FIX', 'serviceFee'), price: { amount: fix ?? '' } });
    const lines = ofContract(tariff, {
      service: [{ from: day('2026-03-01'), to: day('2026-03-31') }],
      scores: [{ factId: null, measure: 'experience', on: day('2026-03-31'), score, answers: n }],
    });
    return { net: lines.filter(({ component }) => component === 'EXP').map(net)[0] };
  },
  retention: ({ net: amount = '', pct = '' }: Texts) => {
    const { payCents, heldCents } = retain(parseCents(amount), pct);
    return { payNow: text(payCents), held: text(heldCents) };
  },
  vat: ({ lines }: { lines: readonly { net: string; cat: 'E' | 'S'; rate: string }[] }) => {
    const sums = documentSums(
      lines.map(({ net: amount, cat: category, rate }) => ({
        ...{ category, percent: rate, netCents: parseCents(amount) },
      })),
    );
    return {
      net: text(sums.netCents),
      vat: text(sums.vatCents),
      gross: text(sumCents([sums.netCents, sums.vatCents])),
    };
  },
  vatDate: ({ net: amount, supplyDates }: Texts & { supplyDates: never }) => ({
    vat: (supplyDates as readonly string[]).map((date) => text(vatOf(parseCents(amount ?? ''), 'S', day(date)))),
  }),
  alliance: ({ target, actual = '', providerSharePct = '', painCap = '', split }: Texts & { split: never }) => {
    const [one = '', other = ''] = split as readonly string[];
    const ranges = [{ toPct: null, share: providerSharePct }];
    const rule = { ...only(ALLIANCE, 'GP', 'gainPain'), ranges, painCap, split: { P1: one, P2: other } };
    const tariff = having(ALLIANCE, rule, costing(target));
    const [line] = ofContract(tariff, {
      costs: [{ factId: null, measure: 'cost', on: day('2026-12-31'), cost: actual, volume: '0' }],
    });
    const provider = line?.netCents ?? 0n;
    const { ownerCents } = gainAndPain(rule, parseCents(target ?? ''), parseCents(actual));
    return {
      provider: text(provider),
      owner: text(ownerCents),
      parts: splitBy(provider, [one, other]).map(text),
    };
  },
  kra: ({ pool, kras }: Texts & { kras: never }) => {
    const scale = { minus100At: '-100', zeroAt: '0', plus100At: '100' };
    const given = (kras as readonly Texts[]).map(({ w = '', s = '' }, index) => ({
      code: `K${index}`,
      weight: w,
      level: s,
    }));
    const areas = given.map(({ code, weight }) => ({ code, weight, ...scale }));
    const rule = { ...only(ALLIANCE, 'KRA', 'kraPool'), poolPercent: '100', areas };
    const on = day('2026-12-31');
    const lines = ofContract(having(ALLIANCE, rule, costing(pool)), {
      costs: [{ factId: null, measure: 'cost', on, cost: pool ?? '', volume: '0' }],
      results: given.map(({ code: area, level }) => ({ factId: null, measure: 'cost', on, area, level })),
    });
    // A pool of 100.00 turns the score itself into money.
    const score = ofContract(having(ALLIANCE, rule, costing('100.00')), {
      costs: [{ factId: null, measure: 'cost', on, cost: '100.00', volume: '0' }],
      results: given.map(({ code: area, level }) => ({ factId: null, measure: 'cost', on, area, level })),
    });
    return { score: total(score).replace(/0$/, ''), net: total(lines) };
  },
  nec: ({ prices, pwdd = '', ranges }: Texts & { ranges: never }) => {
    const tariff = having(NEC4, { ...only(NEC4, 'SHARE', 'gainPain'), ranges }, costing(prices));
    const costs = [{ factId: null, measure: 'cost', on: day('2018-12-31'), cost: pwdd, volume: '0' }];
    return { contractor: total(ofContract(tariff, { costs })) };
  },
};

const costing = (fixed = ''): Partial<Tariff> => ({
  measures: { cost: { type: 'cost', target: { fixed, perUnit: '0.00' }, clause: '3' } },
});

describe('the worked cases of a contract go through the product', () => runWorkedCases(false, WAYS));
