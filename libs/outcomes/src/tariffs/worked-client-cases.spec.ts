import { describe, expect } from '@jest/globals';
import { addMonths, parseCents } from '@kasvutori/platform';
import { clientFacts } from '../../../../test/support/sample-tariff.js';
import {
  alone,
  type ClientInput,
  clientOf,
  day,
  DEMO,
  having,
  LATER,
  net,
  only,
  paidBefore,
  text,
  type Texts,
  total,
  type Ways,
  WHP,
  work,
  WP,
  runWorkedCases,
} from '../../../../test/support/worked-cases.js';
import { contractEntitlements } from '../entitlements/contract-entitlements.js';
import { entitlements } from '../entitlements/entitlements.js';
import { earliestClaim, judgeClaims } from '../entitlements/judge-claims.js';
import type { TariffFacts } from '../entitlements/tariff-facts.js';
import { difference } from '../payment-runs/difference.js';
import type { Component } from './tariff.js';

const WAYS: Ways = {
  client: (input: ClientInput) => {
    const cap = input.override?.clientCap;
    const caps = cap === undefined ? [] : [{ scope: 'client', amount: cap, onHit: 'truncate', clause: '7.2' } as const];
    const { lines } = entitlements({ ...DEMO, caps }, clientOf(input), day(input.asOf));
    return {
      lines: lines.map((line) => ({ component: line.component, outcomeDate: line.outcomeDate, net: net(line) })),
      total: total(lines),
    };
  },
  claim: ({ component, claimDate }: Texts) => {
    const facts = clientOf(work('2026-01-05', ['2026-02-02', null])); // day 91 is 3.5., the outcome of both cases
    const outcomes = entitlements(DEMO, facts, LATER).lines.map((line) => ({ ...line, client: 'X1' }));
    const claim = { id: 'K1', client: 'X1', component: component ?? '', claimedOn: day(claimDate ?? '') };
    const [judged] = judgeClaims(DEMO, outcomes, [{ ...claim, acceptedAt: '2026-05-01T09:00:00Z' }]);
    return judged && { status: judged.status, ...(judged.reason && { reason: judged.reason }), net: net(judged) };
  },
  duplicates: ({ claims }: { claims: readonly Texts[] }) => {
    const facts = clientOf(work('2026-01-05', ['2026-02-02', null]));
    const outcomes = entitlements(DEMO, facts, LATER).lines.map((line) => ({ ...line, client: 'X1' }));
    const judged = judgeClaims(
      DEMO,
      outcomes,
      claims.map(({ id = '', client = '', component = '', acceptedAt = '' }) => {
        const claimedOn = day(acceptedAt.slice(0, 10));
        return { id, client, component, acceptedAt, claimedOn };
      }),
    );
    const lines = judged.map(({ claim, status, reason, netCents }) => ({
      ...{ claim, status, ...(reason && { reason }), net: text(netCents) },
    }));
    return { lines, total: total(judged) };
  },
  price: ({ versions, serviceStart, priceDate }: Texts & { versions: never }) => {
    const byDate = (versions as readonly Texts[]).map(({ validFrom = '', amount = '' }) => ({
      ...{ from: day(validFrom), price: { amount } },
    }));
    const tariff = having(
      DEMO,
      { ...only(DEMO, 'S13', 'milestone'), price: { byDate } },
      { priceDate: priceDate === 'outcome' ? 'outcome' : 'serviceStart' },
    );
    const { lines } = entitlements(tariff, clientOf(work(serviceStart ?? '', ['2026-02-02', null])), LATER);
    return { net: lines.filter(({ component }) => component === 'S13').map(net)[0] };
  },
  index: ({ base, current, prices, qty }: Texts & { prices: never; qty: never }) => {
    const unit = only(DEMO, 'START', 'attachment');
    const components = (prices as readonly string[]).map((amount, index): Component => ({
      ...{ id: `U${index}`, kind: 'unit', unit: unit.title, title: unit.title, clause: '4.1', indexed: true },
      ...{ funding: 'voucher', vatCategory: 'E', price: { amount } },
    }));
    const rule = { series: 'labour-cost-index', base: base ?? '', applyOn: '01-01', clause: '8.1' };
    const tariff = alone(DEMO, components, { index: rule, measures: {} });
    const facts: TariffFacts = {
      ...clientFacts('B', '2027-02-01'),
      indexPoints: [{ factId: null, series: rule.series, from: day('2026-12-15'), value: current ?? '' }],
      serviceEvents: (qty as readonly number[]).map((units, index) => ({
        ...{ factId: null, eventId: `e${index}`, component: `U${index}`, on: day('2027-02-02'), units: String(units) },
        ...{ voucherAmount: null, reversed: false },
      })),
    };
    const { lines } = entitlements(tariff, facts, LATER);
    return { unit: lines.map(({ unitPriceCents }) => text(unitPriceCents)), total: total(lines) };
  },
  correction: (input: ClientInput) => {
    const paid = (input.paid ?? []).map(([component, amount]) => paidBefore(component, parseCents(amount)));
    const lines = difference(entitlements(DEMO, clientOf(input), day(input.asOf)), paid);
    return { delta: lines.map((line) => [line.component, net(line)]), total: total(lines) };
  },
  wpMax: ({ group = '', cohortYear }: Texts) => {
    const serviceStart = addMonths(WP.validFrom, 12 * (Number(cohortYear) - 1));
    const facts = clientOf({ ...work(serviceStart, [serviceStart, null]), segment: group });
    return { total: total(entitlements(WP, facts, LATER).lines) };
  },
  wpBlocks: ({ group, jobOutcome, employedDays }: Texts & { employedDays: never }) => {
    // The 182 days before the job outcome, so that it falls on its day.
    const facts = clientOf({
      ...work('2012-07-02', ['2012-07-09', jobOutcome ?? ''], ...(employedDays as [])),
      segment: group ?? '',
    });
    const { lines } = entitlements(WP, facts, LATER);
    expect(lines.find(({ component }) => component === 'JO')?.outcomeDate).toBe(jobOutcome);
    const blocks = lines.filter(({ component }) => component === 'SUS');
    const rule = only(WP, 'SUS', 'sustainment');
    return {
      blocks: blocks.map(({ outcomeDate }) => outcomeDate),
      earliestClaim: blocks.map(({ outcomeDate }) => earliestClaim(rule, outcomeDate)),
      net: total(blocks),
    };
  },
  earnings: ({ serviceStart = '', hourly, pay }: Texts & { pay: never }) => {
    const wages = (pay as readonly [string, string][]).map(([paidOn, amount], index) => ({
      ...{ factId: null, employer: `E${index}`, paidOn: day(paidOn), amount },
    }));
    const facts = { ...clientFacts('ALL', serviceStart), wages };
    const { lines, missing } = contractEntitlements(WHP, { clients: [{ client: 'X1', facts }] }, day('2026-12-31'));
    const found = [...lines, ...missing].find(({ component }) => component === 'OUT_EMP');
    const step = found?.trace.steps.find((one) => one.op === 'earnings');
    expect(WHP.rates?.['NLW']?.find(({ value }) => value === hourly)).toBeDefined();
    return { threshold: step?.needed, metOn: found?.trace.outcomeDate };
  },
  euroMonths: ({ full = '', half = '', months }: Texts & { months: never }) => {
    const tariff = alone(DEMO, [{ ...only(DEMO, 'S13', 'milestone'), trigger: { measure: 'months', months: '12' } }], {
      measures: { months: { type: 'earningsMonths', full, half, clause: '5' } },
    });
    const wages = (months as readonly string[]).map((amount, index) => ({
      ...{ factId: null, employer: 'E1', paidOn: addMonths(day('2026-01-31'), index), amount },
    }));
    const { missing } = entitlements(tariff, { ...clientFacts('B', '2026-01-05'), wages }, LATER);
    const step = missing.flatMap(({ trace }) => trace.steps).find((one) => one.op === 'months');
    return { months: step?.months };
  },
};

describe('the worked cases of a client go through the product', () => runWorkedCases(true, WAYS));
