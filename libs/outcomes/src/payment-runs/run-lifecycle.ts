import type { Cents } from '@kasvutori/platform';

export const RUN_STATUSES = [
  'open',
  'stopped',
  'calculated',
  'frozen',
  'approved',
  'sent',
  'settled',
  'cancelled',
] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

/** `calculate` and `fail` end the calculation, `settle` is the bank's answer: none of them is a person's act. */
export type RunMove =
  | 'calculate'
  | 'stop'
  | 'fail'
  | 'resume'
  | 'freeze'
  | 'approve-first'
  | 'approve'
  | 'send'
  | 'settle'
  | 'cancel';

/** A run may be cancelled until it is approved: from then on its money stands in the ledger and is put right by the next run. */
const MOVES: Readonly<Record<RunStatus, Partial<Record<RunMove, RunStatus>>>> = {
  open: { calculate: 'calculated', stop: 'stopped', fail: 'stopped', cancel: 'cancelled' },
  stopped: { resume: 'open', cancel: 'cancelled' },
  calculated: { freeze: 'frozen', cancel: 'cancelled' },
  frozen: { 'approve-first': 'frozen', approve: 'approved', cancel: 'cancelled' },
  approved: { send: 'sent' },
  sent: { settle: 'settled' },
  settled: {},
  cancelled: {},
};

export type RunMoved =
  | { readonly ok: true; readonly status: RunStatus }
  | { readonly ok: false; readonly refusal: 'run-move-not-allowed' };

export function moveRun(from: RunStatus, move: RunMove): RunMoved {
  const status = MOVES[from][move];
  return status === undefined ? { ok: false, refusal: 'run-move-not-allowed' } : { ok: true, status };
}

export type ApprovalRefusal =
  | 'run-approver-prepared'
  | 'run-approver-keeps-account'
  | 'run-approver-approved'
  | 'run-approver-set-limit';

/** What approving asks of a frozen run. */
export interface ToApprove {
  readonly preparedBy: string;
  /** Of the accounts it pays to. */
  readonly accountsKeptBy: readonly string[];
  readonly toPayCents: Cents;
  /** Above it two people approve; null: one approves any sum. */
  readonly limitCents: Cents | null;
  readonly limitSetBy: string | null;
  readonly firstApprovedBy: string | null;
}

export const needsTwo = ({ toPayCents, limitCents }: Pick<ToApprove, 'toPayCents' | 'limitCents'>): boolean =>
  limitCents !== null && toPayCents > limitCents;

/**
 * Three people stand between a number and money: who prepared the run, who keeps the bank accounts, who approves. Above the authority's limit a
 * fourth one approves, too, and nobody moves the limit and then approves alone.
 */
export function refuseApproval(approver: string, run: ToApprove): ApprovalRefusal | undefined {
  if (approver === run.preparedBy) return 'run-approver-prepared';
  if (run.accountsKeptBy.includes(approver)) return 'run-approver-keeps-account';
  if (approver === run.firstApprovedBy) return 'run-approver-approved';
  if (approver === run.limitSetBy && !needsTwo(run)) return 'run-approver-set-limit';
  return undefined;
}
