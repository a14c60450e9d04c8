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
export type RunMove = 'calculate' | 'stop' | 'fail' | 'resume' | 'freeze' | 'approve' | 'send' | 'settle' | 'cancel';

/** A run may be cancelled until it is approved: from then on its money stands in the ledger and is put right by the next run. */
const MOVES: Readonly<Record<RunStatus, Partial<Record<RunMove, RunStatus>>>> = {
  open: { calculate: 'calculated', stop: 'stopped', fail: 'stopped', cancel: 'cancelled' },
  stopped: { resume: 'open', cancel: 'cancelled' },
  calculated: { freeze: 'frozen', cancel: 'cancelled' },
  frozen: { approve: 'approved', cancel: 'cancelled' },
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

export type ApprovalRefusal = 'run-approver-prepared' | 'run-approver-keeps-account';

/** Three people stand between a number and money: who prepared the run, who keeps the bank accounts, who approves. */
export function refuseApproval(
  approver: string,
  preparedBy: string,
  accountsKeptBy: readonly string[],
): ApprovalRefusal | undefined {
  if (approver === preparedBy) return 'run-approver-prepared';
  if (accountsKeptBy.includes(approver)) return 'run-approver-keeps-account';
  return undefined;
}
