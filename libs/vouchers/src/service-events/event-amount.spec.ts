import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import { checkEvent, paidUnitPrice, recordableDays, type EventCheck } from './event-amount.js';

const day = calendarDate;
const check = (change: Partial<EventCheck> = {}): EventCheck => ({
  occurredOn: day('2026-11-10'),
  startTime: null,
  units: 2,
  now: { date: day('2026-11-20'), time: '10:30' },
  choice: { startsOn: day('2026-11-05'), endsOn: null },
  voucher: { validFrom: day('2026-11-01'), lastDay: day('2027-04-30') },
  unitPriceCents: 6_000n,
  maxUnitPriceCents: 6_500n,
  availableCents: 65_000n,
  ...change,
});

describe('an event to be recorded', () => {
  it('costs units × the contract price', () => {
    expect(checkEvent(check())).toEqual({
      ...{ ok: true, unitPriceCents: 6_000n, amountCents: 12_000n, ownCents: 0n },
    });
  });

  it('never costs the voucher more than the cap, the client pays the rest', () => {
    expect(paidUnitPrice(7_000n, 6_500n)).toBe(6_500n);
    expect(checkEvent(check({ unitPriceCents: 7_000n }))).toMatchObject({
      ...{ ok: true, amountCents: 13_000n, ownCents: 1_000n },
    });
  });

  it('never goes past the stage of a package', () => {
    expect(checkEvent(check({ unitsLeft: 2 }))).toMatchObject({ ok: true });
    expect(checkEvent(check({ unitsLeft: 1 }))).toMatchObject({ ok: false, refusal: 'event-outside-stage' });
  });

  it('may use the last cent and not one more', () => {
    expect(checkEvent(check({ availableCents: 12_000n }))).toMatchObject({ ok: true });
    expect(checkEvent(check({ availableCents: 11_999n }))).toEqual({
      ok: false,
      refusal: 'voucher-short',
      amountCents: 12_000n,
    });
  });

  it('costs nothing under a contract that pays for results only', () => {
    expect(checkEvent(check({ unitPriceCents: 0n, availableCents: 0n }))).toMatchObject({ ok: true, amountCents: 0n });
  });

  it.each([
    ['2026-11-21', {}, 'event-in-future'],
    ['2026-11-04', {}, 'event-before-choice'],
    ['2026-11-12', { choice: { startsOn: day('2026-11-05'), endsOn: day('2026-11-11') } }, 'event-after-choice'],
    ['2026-11-06', { voucher: { validFrom: day('2026-11-07'), lastDay: day('2027-01-01') } }, 'event-outside-voucher'],
    ['2026-11-12', { voucher: { validFrom: day('2026-11-01'), lastDay: day('2026-11-11') } }, 'event-outside-voucher'],
  ] as const)('on %s with %j is refused: %s', (occurredOn, change, refusal) => {
    expect(checkEvent(check({ occurredOn: day(occurredOn), ...change }))).toMatchObject({ ok: false, refusal });
  });

  it.each(['2026-11-20', '2026-11-05'])('is possible on the edge day %s', (occurredOn) => {
    expect(checkEvent(check({ occurredOn: day(occurredOn) })).ok).toBe(true);
  });

  it.each([
    ['2026-11-20', '10:31', false],
    ['2026-11-20', '10:30', true],
    ['2026-11-19', '23:59', true],
  ])('on %s at %s: %s', (occurredOn, startTime, ok) => {
    expect(checkEvent(check({ occurredOn: day(occurredOn), startTime })).ok).toBe(ok);
  });

  it('offers the days that will be accepted', () => {
    expect(recordableDays(check())).toEqual({ from: '2026-11-05', to: '2026-11-20' });
    const over = check({ choice: { startsOn: day('2026-10-01'), endsOn: day('2026-11-11') } });
    expect(recordableDays(over)).toEqual({ from: '2026-11-01', to: '2026-11-11' });
  });
});
