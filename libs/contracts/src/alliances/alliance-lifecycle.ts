export const ALLIANCE_PHASES = ['development', 'implementation', 'aftercare', 'closed', 'stopped'] as const;
export type AlliancePhase = (typeof ALLIANCE_PHASES)[number];

export const ALLIANCE_MOVES = ['begin-implementation', 'begin-aftercare', 'close', 'stop'] as const;
export type AllianceMove = (typeof ALLIANCE_MOVES)[number];

const MOVES: Readonly<Record<AlliancePhase, Partial<Record<AllianceMove, AlliancePhase>>>> = {
  development: { 'begin-implementation': 'implementation', stop: 'stopped' },
  implementation: { 'begin-aftercare': 'aftercare' },
  aftercare: { close: 'closed' },
  closed: {},
  stopped: {},
};

/** What the gates look at: each is opened by a unanimous decision of the executive group, and only when this is in order. */
export interface GateFacts {
  readonly hasShares: boolean;
  /** Cost reports sent and not yet reviewed, drafts included. */
  readonly unreviewedReports: number;
  readonly settled: boolean;
  /** The last month of implementation has begun to be over: its first day has passed. */
  readonly plannedEndPassed: boolean;
}

export type GateRefusal =
  | 'move-not-allowed'
  | 'alliance-no-shares'
  | 'alliance-not-ended'
  | 'alliance-reports-waiting'
  | 'alliance-not-settled';

export type AllianceMoved =
  | { readonly ok: true; readonly phase: AlliancePhase }
  | { readonly ok: false; readonly refusal: GateRefusal };

/** The only ways an alliance goes on. A gate that is not in order says what is missing. */
export function moveAlliance(from: AlliancePhase, move: AllianceMove, facts: GateFacts): AllianceMoved {
  const phase = MOVES[from][move];
  if (phase === undefined) return { ok: false, refusal: 'move-not-allowed' };
  const refusal = gateRefusal(move, facts);
  return refusal === undefined ? { ok: true, phase } : { ok: false, refusal };
}

function gateRefusal(move: AllianceMove, facts: GateFacts): GateRefusal | undefined {
  if (move === 'begin-implementation' && !facts.hasShares) return 'alliance-no-shares';
  if (move === 'begin-aftercare' && !facts.plannedEndPassed) return 'alliance-not-ended';
  if (move === 'close' && facts.unreviewedReports > 0) return 'alliance-reports-waiting';
  if (move === 'close' && !facts.settled) return 'alliance-not-settled';
  return undefined;
}
