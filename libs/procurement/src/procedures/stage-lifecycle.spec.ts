import { describe, expect, test } from '@jest/globals';
import { TENDER_STATUSES, type TenderStatus } from '../tenders/tender-lifecycle.js';
import {
  kindOf,
  PLANNED_KINDS,
  PROCEDURE_KINDS,
  PROCEDURE_TABLE,
  STAGES,
  type ProcedureKind,
  type Stage,
} from './procedure-table.js';
import {
  moveStage,
  STAGE_ACTIONS,
  STAGE_REFUSAL_STATUS,
  STAGE_ROLES,
  stageOf,
  type StageFacts,
} from './stage-lifecycle.js';
import { PROCEDURES } from '../tenders/tender-content.js';

/** Everything that may be done, written out by hand: stage, action, roles, and where it leads ('' stays). */
const ALLOWED: readonly (readonly [Stage, string, string, Partial<Record<ProcedureKind | 'else', Stage | ''>>])[] = [
  ['preparation', 'plan', 'officer', { else: '' }],
  [
    'preparation',
    'publish',
    'approver',
    {
      open: 'bids',
      restricted: 'requests',
      negotiated: 'requests',
      'competitive-dialogue': 'requests',
      'innovation-partnership': 'requests',
      'light-free-form': 'bids',
      'light-in-stages': 'requests',
      framework: 'bids',
      'mini-competition': 'bids',
      alliance: 'requests',
      'direct-award': 'award',
      'supplier-register': 'joining',
    },
  ],
  ['joining', 'join', 'interested invited', { 'supplier-register': '' }],
  ['joining', 'leave', 'interested invited', { 'supplier-register': '' }],
  ['joining', 'decide-member', 'officer', { 'supplier-register': '' }],
  ['joining', 'call-off', 'officer', { 'supplier-register': '' }],
  ['joining', 'close', 'officer', { 'supplier-register': 'ended' }],
  ['requests', 'request', 'interested', { else: '' }],
  ['requests', 'withdraw-request', 'interested', { else: '' }],
  ['selection', 'decide-request', 'officer', { else: '' }],
  ['selection', 'invite', 'officer', { restricted: 'bids', else: 'rounds' }],
  ['rounds', 'open-round', 'officer', { else: '' }],
  ['rounds', 'answer-round', 'invited', { else: '' }],
  ['rounds', 'unseal-answers', 'officer', { else: '' }],
  ['rounds', 'record-round', 'officer', { else: '' }],
  ['rounds', 'reduce', 'officer', { else: '' }],
  ['rounds', 'call-for-bids', 'officer', { else: 'bids' }],
  ['bids', 'bid', 'invited', { else: '' }],
  ['bids', 'bid', 'interested', { open: '', 'light-free-form': '', framework: '' }],
  ['opening', 'open-bids', 'officer approver', { else: 'evaluation' }],
  ['evaluation', 'decide', 'approver', { else: 'award' }],
  ['award', 'conclude', 'officer approver', { framework: 'call-offs', alliance: 'development', else: 'ended' }],
  ['call-offs', 'call-off', 'officer', { framework: '' }],
  ['development', 'start-development', 'officer', { alliance: '' }],
  ['development', 'end-development', 'approver', { alliance: 'ended' }],
];

const SELECTING: readonly ProcedureKind[] = [
  'restricted',
  'negotiated',
  'competitive-dialogue',
  'innovation-partnership',
  'light-in-stages',
  'alliance',
];
const COMPETING: readonly ProcedureKind[] = [...SELECTING, 'open', 'light-free-form', 'framework', 'mini-competition'];
const KINDS_OF: Readonly<Record<Stage, readonly ProcedureKind[]>> = {
  preparation: PROCEDURE_KINDS,
  joining: ['supplier-register'],
  requests: SELECTING,
  selection: SELECTING,
  rounds: SELECTING.filter((kind) => kind !== 'restricted'),
  bids: COMPETING,
  opening: COMPETING,
  evaluation: COMPETING,
  award: [...COMPETING, 'direct-award'],
  'call-offs': ['framework'],
  development: ['alliance'],
  ended: PROCEDURE_KINDS,
};

const expected = new Map<string, Stage>();
for (const [stage, action, roles, kinds] of ALLOWED)
  for (const kind of KINDS_OF[stage]) {
    const to = kinds[kind] ?? kinds.else;
    if (to !== undefined)
      for (const role of roles.split(' ')) expected.set(`${kind} ${stage} ${action} ${role}`, to === '' ? stage : to);
  }

test('every kind, stage, action and role: what the table holds is done, all else is refused with 403 or 409', () => {
  const found = new Map<string, Stage>();
  const refused = { 403: 0, 409: 0 };
  for (const kind of PROCEDURE_KINDS)
    for (const stage of STAGES)
      for (const action of STAGE_ACTIONS)
        for (const role of STAGE_ROLES) {
          const moved = moveStage(kind, stage, action, role);
          if (moved.ok) found.set(`${kind} ${stage} ${action} ${role}`, moved.stage);
          else refused[STAGE_REFUSAL_STATUS[moved.refusal]] += 1;
        }
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  expect(found.size + refused[403] + refused[409]).toBe(
    PROCEDURE_KINDS.length * STAGES.length * STAGE_ACTIONS.length * STAGE_ROLES.length,
  );
  expect(Math.min(refused[403], refused[409])).toBeGreaterThan(1_000);
});

test.each([
  ['a reader never acts', 'open', 'bids', 'bid', 'reader', 'procedure-role-not-allowed'],
  ['an uninvited provider is told so', 'restricted', 'bids', 'bid', 'interested', 'procedure-not-invited'],
  ['an invited one is too early', 'restricted', 'requests', 'bid', 'invited', 'procedure-stage-not-allowed'],
  [
    'rounds are not reduced where the law does not let them',
    'restricted',
    'selection',
    'reduce',
    'officer',
    'procedure-stage-not-allowed',
  ],
  [
    'an officer does not end the development phase',
    'alliance',
    'development',
    'end-development',
    'officer',
    'procedure-role-not-allowed',
  ],
] as const)('%s', (_, kind, stage, action, role, refusal) => {
  expect(moveStage(kind, stage, action, role)).toEqual({ ok: false, refusal });
});

describe('the stage', () => {
  const at = (iso: string): Date => new Date(iso);
  const requests = at('2027-02-01T10:00:00Z');
  const submission = at('2027-03-01T10:00:00Z');
  const facts: StageFacts = {
    kind: 'alliance',
    status: 'published',
    kept: 'requests',
    requestsDeadline: requests,
    submissionDeadline: submission,
    developmentEnded: false,
  };

  test.each([
    ['a millisecond before the deadline', {}, '2027-02-01T09:59:59.999Z', 'requests'],
    ['at the deadline', {}, '2027-02-01T10:00:00.000Z', 'selection'],
    ['invited to rounds, however late', { kept: 'rounds' }, '2027-04-01T10:00:00Z', 'rounds'],
    ['asked for bids', { kept: 'bids' }, '2027-03-01T09:59:59.999Z', 'bids'],
    ['bids are over', { kept: 'bids' }, '2027-03-01T10:00:00.000Z', 'opening'],
    [
      'without a plan bids are awaited',
      { kind: 'open', kept: null, requestsDeadline: null },
      '2027-02-01T10:00:00Z',
      'bids',
    ],
    ['an alliance develops once it is concluded', { status: 'concluded' }, '2027-06-01T10:00:00Z', 'development'],
    ['and ends by its decision', { status: 'concluded', developmentEnded: true }, '2027-06-01T10:00:00Z', 'ended'],
    ['a framework is called off', { status: 'concluded', kind: 'framework' }, '2027-06-01T10:00:00Z', 'call-offs'],
    ['anything else is over', { status: 'concluded', kind: 'open' }, '2027-06-01T10:00:00Z', 'ended'],
    ['cancelled in any stage', { status: 'cancelled' }, '2027-01-01T10:00:00Z', 'ended'],
  ] as const)('%s', (_, change, now, stage) => {
    expect(stageOf({ ...facts, ...change }, at(now))).toBe(stage);
  });

  test.each(TENDER_STATUSES.map((status): [TenderStatus] => [status]))(
    'is one of its kind’s own for every kind of a tender that is %s',
    (status) => {
      for (const kind of PLANNED_KINDS) {
        const kept = PROCEDURE_TABLE[kind].stages.includes('requests') ? 'requests' : 'bids';
        expect(PROCEDURE_TABLE[kind].stages).toContain(stageOf({ ...facts, kind, status, kept }, requests));
      }
    },
  );
});

test('every kind maps to a code of the eForms list that tenders know, and starts and ends', () => {
  for (const kind of PROCEDURE_KINDS) {
    const { eforms, otherEforms, stages, minCandidates } = PROCEDURE_TABLE[kind];
    for (const code of [eforms, ...otherEforms]) expect(PROCEDURES).toContain(code);
    expect([stages[0], stages.at(-1)]).toEqual(['preparation', 'ended']);
    expect(stages.map((stage) => STAGES.indexOf(stage))).toEqual(
      stages.map((stage) => STAGES.indexOf(stage)).sort((a, b) => a - b),
    );
    expect(minCandidates !== null).toBe(stages.includes('selection'));
  }
});

test.each([
  ['open', 'none', 'open'],
  ['oth-single', 'none', 'light-free-form'],
  ['open', 'fa-w-rc', 'framework'],
  ['oth-single', 'fa-mix', 'framework'],
  ['open', 'fa-wo-rc', 'open'],
  ['neg-wo-call', 'none', 'direct-award'],
] as const)('a notice that says %s and %s without a plan is %s', (code, framework, kind) => {
  expect(kindOf(code, framework)).toBe(kind);
});
