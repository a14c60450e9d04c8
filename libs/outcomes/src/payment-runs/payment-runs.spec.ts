import { describe, expect, test } from '@jest/globals';
import { calendarDate, parseCents, sumCents, vatOf, vatPercent } from '@kasvutori/platform';
import { clientFacts, SAMPLE_TARIFF, spell } from '../../../../test/support/sample-tariff.js';
import { type Entitlement, entitlements } from '../entitlements/entitlements.js';
import { amountOf } from '../entitlements/trace.js';
import { difference, type PaidBefore } from './difference.js';
import { moveRun, refuseApproval, RUN_STATUSES, type RunMove, type ToApprove } from './run-lifecycle.js';
import { documentSums, payOrCarry } from './settlement.js';

describe('the life of a run', () => {
  const moves: readonly RunMove[] = [
    'calculate',
    'stop',
    'fail',
    'resume',
    'freeze',
    'approve-first',
    'approve',
    'send',
    'settle',
    'cancel',
  ];
  test('only these moves exist', () => {
    const allowed = RUN_STATUSES.flatMap((from) =>
      moves.flatMap((move) => {
        const moved = moveRun(from, move);
        return moved.ok ? [`${from} -${move}-> ${moved.status}`] : [];
      }),
    );
    expect(allowed).toEqual([
      'open -calculate-> calculated',
      'open -stop-> stopped',
      'open -fail-> stopped',
      'open -cancel-> cancelled',
      'stopped -resume-> open',
      'stopped -cancel-> cancelled',
      'calculated -freeze-> frozen',
      'calculated -cancel-> cancelled',
      'frozen -approve-first-> frozen',
      'frozen -approve-> approved',
      'frozen -cancel-> cancelled',
      'approved -send-> sent',
      'sent -settle-> settled',
    ]);
  });

  const frozen: ToApprove = {
    ...{ preparedBy: 'anna', accountsKeptBy: ['kalle'], toPayCents: 500_00n },
    ...{ limitCents: null, limitSetBy: null, firstApprovedBy: null },
  };
  const large = { limitCents: 499_99n, limitSetBy: 'liisa' };
  test.each<[string, string, Partial<ToApprove>, string | undefined]>([
    ['who prepared it', 'anna', {}, 'run-approver-prepared'],
    ['who keeps an account', 'kalle', {}, 'run-approver-keeps-account'],
    ['somebody else', 'otto', {}, undefined],
    ['the first of two', 'otto', large, undefined],
    ['the first of two once more', 'otto', { ...large, firstApprovedBy: 'otto' }, 'run-approver-approved'],
    ['the second of two', 'eeva', { ...large, firstApprovedBy: 'otto' }, undefined],
    ['who set the limit, with another', 'liisa', large, undefined],
    ['who set a limit that is not reached', 'liisa', { ...large, limitCents: 500_00n }, 'run-approver-set-limit'],
    ['who gave the limit up', 'liisa', { ...large, limitCents: null }, 'run-approver-set-limit'],
  ])('approved by %s', (_, approver, run, refusal) => {
    expect(refuseApproval(approver, { ...frozen, ...run })).toBe(refusal);
  });
});

describe('the difference', () => {
  const asOf = calendarDate('2026-09-30');
  const before = clientFacts('B', '2026-01-05', [spell('2026-02-02')]);
  const after = clientFacts('B', '2026-01-05', [spell('2026-02-02', '2026-03-20')]);
  const paid = (lines: readonly Entitlement[]): PaidBefore[] =>
    lines.map((line) => ({
      key: line.key,
      paidCents: line.netCents,
      line: { ...line, id: `line-${line.key}`, providerId: 'p' },
    }));
  const byMay = entitlements(SAMPLE_TARIFF, before, calendarDate('2026-05-31'));

  test('C22 a second run over the same facts pays nothing', () => {
    expect(difference(byMay, paid(byMay.lines))).toEqual([]);
  });

  test('the first run pays everything, the next only what is new', () => {
    expect(difference(byMay, []).map((line) => line.key)).toEqual(['START', 'JOB', 'S4', 'S13']);
    expect(
      difference(entitlements(SAMPLE_TARIFF, before, asOf), paid(byMay.lines)).map((line) => [line.key, line.netCents]),
    ).toEqual([['S26', 100_000n]]);
  });

  test('C20 the job ended on day 47: S13 comes back as a negative line that points at the paid one', () => {
    const [line, ...rest] = difference(entitlements(SAMPLE_TARIFF, after, asOf), paid(byMay.lines));
    expect(rest).toEqual([]);
    expect(line).toMatchObject({
      key: 'S13',
      entitledCents: 0n,
      paidBeforeCents: 60_000n,
      netCents: -60_000n,
      correctsLineId: 'line-S13',
      outcomeDate: '2026-05-03',
    });
    expect(line && amountOf(line.trace)).toBe(-60_000n);
  });

  test('a part that was paid and has become worth less gives the rest back', () => {
    const subsidised = clientFacts('B', '2026-01-05', [spell('2026-02-02', null, { subsidised: true })]);
    const lines = difference(
      entitlements(SAMPLE_TARIFF, subsidised, calendarDate('2026-03-31')),
      paid(byMay.lines.slice(0, 3)),
    );
    expect(lines.map((line) => [line.key, line.entitledCents, line.netCents])).toEqual([
      ['JOB', 20_000n, -20_000n],
      ['S4', 15_000n, -15_000n],
    ]);
  });

  test('what the tariff no longer knows comes back with that reason', () => {
    const smaller = {
      ...SAMPLE_TARIFF,
      components: SAMPLE_TARIFF.components.filter((component) => component.id !== 'S4'),
    };
    const [line] = difference(entitlements(smaller, before, calendarDate('2026-05-31')), paid(byMay.lines));
    expect(line).toMatchObject({ key: 'S4', netCents: -30_000n });
    expect(line?.trace.steps).toContainEqual({ op: 'nothing', reason: 'no-longer-in-tariff' });
  });

  test('whatever was paid, paying the difference makes it equal to what is entitled', () => {
    const entitled = entitlements(SAMPLE_TARIFF, after, asOf);
    const earlier = paid(byMay.lines);
    const total = sumCents([
      ...earlier.map((one) => one.paidCents),
      ...difference(entitled, earlier).map((line) => line.netCents),
    ]);
    expect(total).toBe(sumCents(entitled.lines.map((line) => line.netCents)));
  });
});

describe('the document of a provider', () => {
  test('V1 exempt and taxed side by side: 2 000.00 net, 255.00 VAT', () => {
    const sums = documentSums([
      { category: 'E', percent: '0', netCents: parseCents('1000.00') },
      { category: 'S', percent: '25.5', netCents: parseCents('1000.00') },
    ]);
    expect(sums).toMatchObject({ netCents: 200_000n, vatCents: 25_500n });
  });

  test('VAT is rounded once per document: three lines of 0.10 make 0.08 and not 3 × 0.03', () => {
    expect(documentSums([{ category: 'S', percent: '25.5', netCents: 30n }]).vatCents).toBe(8n);
  });

  test('V3 the day of the outcome decides the rate', () => {
    const days = [calendarDate('2024-08-31'), calendarDate('2024-09-01')];
    expect(days.map((day) => [vatPercent('S', day), vatOf(100_000n, 'S', day)])).toEqual([
      ['24', 24_000n],
      ['25.5', 25_500n],
    ]);
  });

  test('C23 −600 and 450: nothing is sent, −150 waits for the next run', () => {
    expect(payOrCarry(-60_000n + 45_000n)).toEqual({ payCents: 0n, carryCents: -15_000n });
    expect(payOrCarry(45_000n)).toEqual({ payCents: 45_000n, carryCents: 0n });
  });
});
