import { describe, expect, test } from '@jest/globals';
import { calendarDate, type Cents, parseCents, sumCents } from '@kasvutori/platform';
import fc from 'fast-check';
import { clientFacts, SAMPLE_TARIFF, spell } from '../../../../test/support/sample-tariff.js';
import { entitlements } from '../entitlements/entitlements.js';
import { amountOf } from '../entitlements/trace.js';
import type { Tariff } from '../tariffs/tariff.js';
import { difference, type LineDraft, type PaidBefore } from './difference.js';
import { holdDisputed } from './hold-disputed.js';

type Job = ReturnType<typeof spell> & { readonly disputed: boolean };

const CAP = parseCents('2000');
const capped: Tariff = {
  ...SAMPLE_TARIFF,
  caps: [{ scope: 'client', amount: '2000', onHit: 'truncate', clause: '7.2' }],
};
const AS_OF = calendarDate('2027-12-31');
const earned = (jobs: readonly Job[]) => entitlements(capped, clientFacts('B', '2026-01-15', [...jobs]), AS_OF);

/** What has been paid, key by key; the next run adds to it. */
type Ledger = Map<string, PaidBefore>;
function run(jobs: readonly Job[], ledger: Ledger): readonly LineDraft[] {
  const undisputed = jobs.some(({ disputed }) => disputed) ? earned(jobs.filter(({ disputed }) => !disputed)) : null;
  const drafts = holdDisputed(difference(earned(jobs), [...ledger.values()]), undisputed);
  for (const draft of drafts) {
    const { key, netCents, component, funding, outcomeDate, quantity, unitPriceCents, vatCategory, trace } = draft;
    const line = { component, funding, outcomeDate, quantity, unitPriceCents, vatCategory, trace };
    const paidCents = (ledger.get(key)?.paidCents ?? 0n) + netCents;
    ledger.set(
      key,
      ledger.get(key)
        ? { ...ledger.get(key)!, paidCents }
        : { key, paidCents, line: { id: key, providerId: 'p', ...line } },
    );
  }
  return drafts;
}
const paid = (ledger: Ledger): Cents => sumCents([...ledger.values()].map(({ paidCents }) => paidCents));
const nets = (drafts: readonly LineDraft[]) => drafts.map(({ key, netCents, heldCents }) => [key, netCents, heldCents]);
const job = (start: string, end: string | null, disputed = false): Job => ({ ...spell(start, end), disputed });

describe('a disputed fact', () => {
  test('makes no new payment: what does not need it is paid, the rest waits and says why', () => {
    const ledger: Ledger = new Map();
    const drafts = run([job('2026-02-02', '2026-03-31', true)], ledger);
    expect(nets(drafts)).toEqual([
      ['START', 30000n, 0n],
      ['JOB', 0n, 40000n],
      ['S4', 0n, 30000n],
    ]);
    expect(drafts[1]?.trace.steps.at(-1)).toEqual({ op: 'disputed', left: '0.00' });
  });

  test('claims back nothing that was paid on it, and pays on when it is found to be so', () => {
    const ledger: Ledger = new Map();
    run([job('2026-02-02', '2026-03-31')], ledger);
    expect(nets(run([job('2026-02-02', '2026-06-30', true)], ledger))).toEqual([['S13', 0n, 60000n]]);
    expect(nets(run([job('2026-02-02', '2026-06-30')], ledger))).toEqual([['S13', 60000n, 0n]]);
  });

  test('that is found not to be so is claimed back by the next run', () => {
    const ledger: Ledger = new Map();
    run([job('2026-02-02', '2026-03-31', true)], ledger);
    run([job('2026-02-02', '2026-03-31')], ledger);
    expect(nets(run([], ledger))).toEqual([
      ['JOB', -40000n, 0n],
      ['S4', -30000n, 0n],
    ]);
  });

  test('does not keep back what another fact brings anyhow', () => {
    expect(nets(run([job('2026-02-02', null, true), job('2026-05-04', '2026-06-30')], new Map()))).toContainEqual([
      'S4',
      30000n,
      0n,
    ]);
  });
});

test('for any history of disputes: never above what is entitled or the cap, a re-run pays nothing, and once all is settled paid = entitled', () => {
  const day = fc
    .integer({ min: 0, max: 500 })
    .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
  const jobs = fc.array(
    fc
      .record({ a: day, b: day, open: fc.boolean(), disputed: fc.boolean() })
      .map(({ a, b, open, disputed }) => job(a < b ? a : b, open ? null : a < b ? b : a, disputed)),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(fc.array(jobs, { minLength: 1, maxLength: 5 }), (rounds) => {
      const ledger: Ledger = new Map();
      for (const known of rounds) {
        const before = new Map(ledger);
        for (const { key, netCents, heldCents, entitledCents, trace } of run(known, ledger)) {
          expect(amountOf(trace)).toBe(netCents);
          expect((before.get(key)?.paidCents ?? 0n) + netCents + heldCents).toBe(entitledCents);
          expect(heldCents >= 0n && (heldCents === 0n || netCents >= 0n)).toBe(true);
        }
        expect(paid(ledger) <= CAP).toBe(true);
        expect(run(known, ledger).every(({ netCents }) => netCents === 0n)).toBe(true);
      }
      const settled = (rounds.at(-1) ?? []).map((one) => ({ ...one, disputed: false }));
      run(settled, ledger);
      const { lines } = earned(settled);
      expect(paid(ledger)).toBe(sumCents(lines.map(({ netCents }) => netCents)));
    }),
    { numRuns: 500 },
  );
});
