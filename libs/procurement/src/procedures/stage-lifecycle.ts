import type { TenderStatus } from '../tenders/tender-lifecycle.js';
import { has, PROCEDURE_TABLE, type ProcedureKind, type Stage } from './procedure-table.js';

export const STAGE_ACTIONS = [
  'plan',
  'publish',
  'join',
  'leave',
  'decide-member',
  'close',
  'request',
  'withdraw-request',
  'decide-request',
  'invite',
  'open-round',
  'answer-round',
  'unseal-answers',
  'record-round',
  'reduce',
  'call-for-bids',
  'bid',
  'open-bids',
  'decide',
  'conclude',
  'call-off',
  'start-development',
  'end-development',
] as const;
export type StageAction = (typeof STAGE_ACTIONS)[number];

/** Who acts, seen from one procurement: a provider is `invited` or merely `interested`. */
export const STAGE_ROLES = ['officer', 'approver', 'invited', 'interested', 'reader'] as const;
export type StageRole = (typeof STAGE_ROLES)[number];

/** What can be done at each stage: `stays` there, or moves on to the procedure's `next` stage. */
const ACTIONS: Readonly<Record<Stage, Readonly<Partial<Record<StageAction, 'stays' | 'next'>>>>> = {
  preparation: { plan: 'stays', publish: 'next' },
  joining: { join: 'stays', leave: 'stays', 'decide-member': 'stays', 'call-off': 'stays', close: 'next' },
  requests: { request: 'stays', 'withdraw-request': 'stays' },
  selection: { 'decide-request': 'stays', invite: 'next' },
  rounds: {
    'open-round': 'stays',
    'answer-round': 'stays',
    'unseal-answers': 'stays',
    'record-round': 'stays',
    reduce: 'stays',
    'call-for-bids': 'next',
  },
  bids: { bid: 'stays' },
  opening: { 'open-bids': 'next' },
  evaluation: { decide: 'next' },
  award: { conclude: 'next' },
  'call-offs': { 'call-off': 'stays' },
  development: { 'start-development': 'stays', 'end-development': 'next' },
  ended: {},
};

const ROLES: Readonly<Record<StageAction, readonly StageRole[]>> = {
  plan: ['officer'],
  publish: ['approver'],
  join: ['interested', 'invited'],
  leave: ['interested', 'invited'],
  'decide-member': ['officer'],
  close: ['officer'],
  request: ['interested'],
  'withdraw-request': ['interested'],
  'decide-request': ['officer'],
  invite: ['officer'],
  'open-round': ['officer'],
  'answer-round': ['invited'],
  'unseal-answers': ['officer'],
  'record-round': ['officer'],
  reduce: ['officer'],
  'call-for-bids': ['officer'],
  bid: ['invited'],
  'open-bids': ['officer', 'approver'],
  decide: ['approver'],
  conclude: ['officer', 'approver'],
  'call-off': ['officer'],
  'start-development': ['officer'],
  'end-development': ['approver'],
};

export type StageRefusal = 'procedure-role-not-allowed' | 'procedure-not-invited' | 'procedure-stage-not-allowed';
export const STAGE_REFUSAL_STATUS: Readonly<Record<StageRefusal, 403 | 409>> = {
  'procedure-role-not-allowed': 403,
  'procedure-not-invited': 403,
  'procedure-stage-not-allowed': 409,
};

export type StageMoved =
  | { readonly ok: true; readonly stage: Stage }
  | { readonly ok: false; readonly refusal: StageRefusal };

const refuse = (refusal: StageRefusal): StageMoved => ({ ok: false, refusal });

/** Where an action leads. Total: whatever the tables do not hold is refused, a role with 403, a stage with 409. */
export function moveStage(kind: ProcedureKind, stage: Stage, action: StageAction, role: StageRole): StageMoved {
  const { bidders, mayReduce, stages } = PROCEDURE_TABLE[kind];
  const anyoneBids = action === 'bid' && bidders === 'anyone' && role === 'interested';
  if (!ROLES[action].includes(role) && !anyoneBids) {
    const isProviders = ROLES[action].includes('invited') && role === 'interested';
    return refuse(isProviders ? 'procedure-not-invited' : 'procedure-role-not-allowed');
  }
  const leads = has(kind, stage) ? ACTIONS[stage][action] : undefined;
  if (leads === undefined || (action === 'reduce' && !mayReduce)) return refuse('procedure-stage-not-allowed');
  const next = leads === 'stays' ? stage : stages[stages.indexOf(stage) + 1];
  return next === undefined ? refuse('procedure-stage-not-allowed') : { ok: true, stage: next };
}

export function stageRefusal(
  kind: ProcedureKind,
  stage: Stage,
  action: StageAction,
  role: StageRole,
): StageRefusal | undefined {
  const moved = moveStage(kind, stage, action, role);
  return moved.ok ? undefined : moved.refusal;
}

/** What a published tender keeps of its stage; the rest follows from its status and the clock. */
export const KEPT_STAGES = ['requests', 'rounds', 'bids'] as const;
export type KeptStage = (typeof KEPT_STAGES)[number];

export interface StageFacts {
  readonly kind: ProcedureKind;
  readonly status: TenderStatus;
  /** Null until publication, and always where no plan was made. */
  readonly kept: KeptStage | null;
  readonly requestsDeadline: Date | null;
  readonly submissionDeadline: Date | null;
  readonly developmentEnded: boolean;
}

/** The stage at the instant. Half-open: at its deadline a stage is over. */
export function stageOf(facts: StageFacts, now: Date): Stage {
  const { kind, status } = facts;
  if (status === 'draft' || status === 'in-approval' || status === 'scheduled') return 'preparation';
  if (status === 'opened') return 'evaluation';
  if (status === 'decided') return 'award';
  if (status === 'cancelled') return 'ended';
  if (status === 'concluded') {
    if (has(kind, 'call-offs')) return 'call-offs';
    return has(kind, 'development') && !facts.developmentEnded ? 'development' : 'ended';
  }
  const kept = facts.kept ?? 'bids';
  const isOver = (deadline: Date | null): boolean => deadline !== null && deadline <= now;
  if (kept === 'requests') return isOver(facts.requestsDeadline) ? 'selection' : 'requests';
  if (kept === 'bids') return isOver(facts.submissionDeadline) ? 'opening' : 'bids';
  return 'rounds';
}
