import {
  type CalendarDate,
  type Cents,
  changedOne,
  commonProblem,
  execute,
  one,
  recordMove,
  type Actor,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { moveRun, type RunMove, type RunStatus, type ToApprove } from './run-lifecycle.js';
import { runProblem } from './payment-runs-problems.js';

export interface Run {
  readonly id: string;
  readonly authorityId: string;
  readonly number: number;
  readonly status: RunStatus;
  readonly cutOff: CalendarDate;
  readonly snapshotAt: Date;
  readonly preparedBy: string;
  readonly approvedBy: string | null;
  readonly hash: string | null;
  /** Pinned when it was frozen. */
  readonly toPayCents: Cents | null;
  readonly limitCents: Cents | null;
  readonly limitSetBy: string | null;
  readonly firstApprovedBy: string | null;
  /** The contract the calculation is at and the last of its clients that is done; no client when it is done as a whole. */
  readonly reachedContract: string | null;
  readonly reachedClient: string | null;
  readonly version: number;
}

const RUN = `SELECT id, authority_id AS "authorityId", number, status, cut_off AS "cutOff", snapshot_at AS "snapshotAt",
                    prepared_by AS "preparedBy", approved_by AS "approvedBy", hash,
                    to_pay_cents AS "toPayCents", limit_cents AS "limitCents", limit_set_by AS "limitSetBy", first_approved_by AS "firstApprovedBy",
                    reached_contract AS "reachedContract", reached_client AS "reachedClient", version
               FROM outcomes.payment_run`;

/** The run, locked until the transaction ends; 404 when the actor may not see it. */
export const lockRun = async (tx: Tx, id: string): Promise<Run> =>
  one(await sql<Run>(tx, `${RUN} WHERE id = $1 FOR NO KEY UPDATE`, [id]));

/** The locked run when it is the version the actor has seen (else 412) and may make the move (else 409). */
export async function lockRunFor(tx: Tx, id: string, version: number, move: RunMove): Promise<Run> {
  const run = await lockRun(tx, id);
  if (run.version !== version) throw commonProblem('stale-version');
  const moved = moveRun(run.status, move);
  if (!moved.ok) throw runProblem(moved.refusal);
  return run;
}

type RunColumn =
  | 'frozen_at'
  | 'hash'
  | 'to_pay_cents'
  | 'limit_cents'
  | 'limit_set_by'
  | 'first_approved_by'
  | 'first_approved_at'
  | 'approved_by'
  | 'approved_at'
  | 'due_on'
  | 'sent_at'
  | 'settled_at';
export type RunColumns = Readonly<Partial<Record<RunColumn, unknown>>>;

/** Moves the locked run, with the columns that come with the move, and records it. Returns the run as it is now. */
export async function applyRunMove(
  tx: Tx,
  actor: Actor,
  run: Run,
  move: RunMove,
  set: RunColumns = {},
  note?: string,
): Promise<Run> {
  const moved = moveRun(run.status, move);
  if (!moved.ok) throw runProblem(moved.refusal);
  const columns = Object.keys(set);
  const assignments = columns.map((column, index) => `, ${column} = $${index + 4}`).join('');
  changedOne(
    await execute(
      tx,
      `UPDATE outcomes.payment_run SET status = $3, version = version + 1${assignments} WHERE id = $1 AND status = $2`,
      [run.id, run.status, moved.status, ...Object.values(set)],
    ),
  );
  const { authorityId, id: subjectId, status: from } = run;
  await recordMove(tx, actor, { subject: 'payment-run', subjectId, move, from, to: moved.status, authorityId, note });
  return { ...run, status: moved.status, version: run.version + 1 };
}

export interface PaymentRow {
  readonly id: string;
  readonly providerId: string;
  readonly amountCents: Cents;
  readonly status: 'prepared' | 'sent' | 'settled' | 'rejected';
  readonly iban: string;
  readonly bic: string | null;
  readonly holder: string;
  readonly endToEndId: string;
  readonly reference: string;
  readonly accountKeptBy: string;
}

export const readPayments = (tx: Tx, runId: string): Promise<PaymentRow[]> =>
  sql<PaymentRow>(
    tx,
    `SELECT id, provider_id AS "providerId", amount_cents AS "amountCents", status, iban, bic, holder, end_to_end_id AS "endToEndId",
            reference, account_kept_by AS "accountKeptBy"
       FROM outcomes.payment WHERE run_id = $1 ORDER BY provider_id`,
    [runId],
  );

/** What approving asks of a run; before it is frozen nothing of it is pinned. */
export async function readToApprove(
  tx: Tx,
  run: Pick<Run, 'id' | 'preparedBy' | 'toPayCents' | 'limitCents' | 'limitSetBy' | 'firstApprovedBy'>,
): Promise<ToApprove> {
  const { preparedBy, toPayCents, limitCents, limitSetBy, firstApprovedBy } = run;
  const accountsKeptBy = (await readPayments(tx, run.id)).map((payment) => payment.accountKeptBy);
  return { preparedBy, accountsKeptBy, toPayCents: toPayCents ?? 0n, limitCents, limitSetBy, firstApprovedBy };
}
