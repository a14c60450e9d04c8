export const REPORT_STATUSES = ['draft', 'submitted', 'returned', 'approved'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

export const REPORT_MOVES = ['edit', 'submit', 'approve', 'return'] as const;
export type ReportMove = (typeof REPORT_MOVES)[number];

/** An approved report stands; what was wrong in it is corrected by a further report of the same month. */
const MOVES: Readonly<Record<ReportStatus, Partial<Record<ReportMove, ReportStatus>>>> = {
  draft: { edit: 'draft', submit: 'submitted' },
  submitted: { approve: 'approved', return: 'returned' },
  returned: { edit: 'returned', submit: 'submitted' },
  approved: {},
};

export type ReportMoved =
  | { readonly ok: true; readonly status: ReportStatus }
  | { readonly ok: false; readonly refusal: 'move-not-allowed' };

export function moveReport(from: ReportStatus, move: ReportMove): ReportMoved {
  const status = MOVES[from][move];
  return status === undefined ? { ok: false, refusal: 'move-not-allowed' } : { ok: true, status };
}

export const COST_CLASSES = ['staff', 'premises', 'subcontracting', 'materials', 'travel', 'overhead', 'fee'] as const;
export type CostClass = (typeof COST_CLASSES)[number];
