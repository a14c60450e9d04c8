import { describe, expect, it } from '@jest/globals';
import { ALLIANCE_MOVES, ALLIANCE_PHASES, moveAlliance, type GateFacts } from './alliance-lifecycle.js';
import {
  mayDecide,
  moveProposal,
  outcomeOfVotes,
  PROPOSAL_MOVES,
  PROPOSAL_STATUSES,
} from '../alliance-decisions/proposal-lifecycle.js';
import { moveReport, REPORT_MOVES, REPORT_STATUSES } from '../alliance-costs/report-lifecycle.js';

const READY: GateFacts = { hasShares: true, unreviewedReports: 0, settled: true, plannedEndPassed: true };

/** Every state × move: those named are allowed, all others refused. */
const table = <S extends string, M extends string>(
  states: readonly S[],
  moves: readonly M[],
  allowed: Readonly<Record<string, string>>,
) =>
  states.flatMap((from) =>
    moves.map((move) => [from, move, allowed[`${from} ${move}`] ?? 'move-not-allowed'] as const),
  );

describe('lifecycles of an alliance', () => {
  it.each(
    table(ALLIANCE_PHASES, ALLIANCE_MOVES, {
      'development begin-implementation': 'implementation',
      'development stop': 'stopped',
      'implementation begin-aftercare': 'aftercare',
      'aftercare close': 'closed',
    }),
  )('phase %s, %s: %s', (from, move, to) => {
    const moved = moveAlliance(from, move, READY);
    expect(moved.ok ? moved.phase : moved.refusal).toBe(to);
  });

  it.each([
    ['development', 'begin-implementation', { hasShares: false }, 'alliance-no-shares'],
    ['implementation', 'begin-aftercare', { plannedEndPassed: false }, 'alliance-not-ended'],
    ['aftercare', 'close', { unreviewedReports: 1 }, 'alliance-reports-waiting'],
    ['aftercare', 'close', { settled: false }, 'alliance-not-settled'],
  ] as const)('the gate of %s, %s with %j is shut: %s', (from, move, missing, refusal) => {
    expect(moveAlliance(from, move, { ...READY, ...missing })).toEqual({ ok: false, refusal });
  });

  it.each(
    table(REPORT_STATUSES, REPORT_MOVES, {
      'draft edit': 'draft',
      'draft submit': 'submitted',
      'submitted approve': 'approved',
      'submitted return': 'returned',
      'returned edit': 'returned',
      'returned submit': 'submitted',
    }),
  )('report %s, %s: %s', (from, move, to) => {
    const moved = moveReport(from, move);
    expect(moved.ok ? moved.status : moved.refusal).toBe(to);
  });

  it.each(
    table(PROPOSAL_STATUSES, PROPOSAL_MOVES, {
      'open carry': 'carried',
      'open fall': 'fallen',
      'open withdraw': 'withdrawn',
    }),
  )('proposal %s, %s: %s', (from, move, to) => {
    const moved = moveProposal(from, move);
    expect(moved.ok ? moved.status : moved.refusal).toBe(to);
  });

  it.each([
    [['for', 'for'], 'carry'],
    [['for', null], undefined],
    [['against', null], undefined],
    [['for', 'against'], 'fall'],
    [['for', 'abstain'], 'fall'],
    [[], undefined],
  ] as const)('votes %j: %s', (votes, outcome) => expect(outcomeOfVotes(votes)).toBe(outcome));

  it('leaves money, shares and phases to the executive group', () => {
    expect([
      mayDecide('project', 'other'),
      mayDecide('project', 'settlement'),
      mayDecide('executive', 'terms'),
    ]).toEqual([true, false, true]);
  });
});
