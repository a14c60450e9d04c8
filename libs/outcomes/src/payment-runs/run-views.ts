import {
  type AuthorityActor,
  type CalendarDate,
  type Cents,
  centsToDecimal,
  one,
  type Page,
  permitted,
  readHistory,
  readPage,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { readExceptions } from './exceptions.js';
import type { RunDetail, RunFilter, RunSummary, SettlementView } from './payment-runs.dto.js';
import { moveRun, needsTwo, refuseApproval, type RunMove, type RunStatus, type ToApprove } from './run-lifecycle.js';
import { readToApprove } from './run-queries.js';

interface RunRow {
  readonly id: string;
  readonly number: number;
  readonly status: RunStatus;
  readonly cutOff: CalendarDate;
  readonly createdAt: Date;
  readonly preparedBy: string;
  readonly preparedByName: string | null;
  readonly approvedByName: string | null;
  readonly dueOn: CalendarDate | null;
  readonly hash: string | null;
  readonly toPayPinnedCents: Cents | null;
  readonly limitCents: Cents | null;
  readonly limitSetBy: string | null;
  readonly firstApprovedBy: string | null;
  readonly firstApprovedByName: string | null;
  readonly snapshotAt: Date;
  readonly clients: number;
  readonly clientsDone: number;
  readonly version: number;
  readonly providers: number;
  readonly lines: number;
  readonly netCents: Cents;
  readonly vatCents: Cents;
  readonly carriedInCents: Cents;
  readonly toPayCents: Cents;
}

/** Until it is frozen a run would pay every provider that is due something; from then on it pays what was frozen. */
const RUN_ROWS = `
  SELECT r.id, r.number, r.status, r.cut_off AS "cutOff", r.created_at AS "createdAt", r.prepared_by AS "preparedBy", pb.name AS "preparedByName",
         ab.name AS "approvedByName", r.due_on AS "dueOn", r.hash,
         r.to_pay_cents AS "toPayPinnedCents", r.limit_cents AS "limitCents", r.limit_set_by AS "limitSetBy", r.first_approved_by AS "firstApprovedBy",
         fb.name AS "firstApprovedByName", r.snapshot_at AS "snapshotAt", r.clients, r.clients_done AS "clientsDone", r.version, s.providers, s.lines,
         s.net AS "netCents", s.vat AS "vatCents", s.carried AS "carriedInCents",
         CASE WHEN r.hash IS NULL THEN s.due ELSE p.amount END AS "toPayCents"
    FROM outcomes.payment_run r
    LEFT JOIN app.person pb ON pb.id = r.prepared_by
    LEFT JOIN app.person fb ON fb.id = r.first_approved_by
    LEFT JOIN app.person ab ON ab.id = r.approved_by
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS providers, coalesce(sum(lines), 0)::int AS lines, coalesce(sum(net_cents), 0)::bigint AS net,
             coalesce(sum(vat_cents), 0)::bigint AS vat, coalesce(sum(carried_in_cents), 0)::bigint AS carried,
             coalesce(sum(due_cents) FILTER (WHERE due_cents > 0), 0)::bigint AS due
        FROM outcomes.settlement WHERE run_id = r.id) s
    CROSS JOIN LATERAL (SELECT coalesce(sum(amount_cents), 0)::bigint AS amount FROM outcomes.payment WHERE run_id = r.id) p`;

export async function listRuns(tx: Tx, actor: AuthorityActor, filter: RunFilter): Promise<Page<RunSummary>> {
  const page = await readPage<RunRow>(tx, {
    query: `${RUN_ROWS} WHERE r.authority_id = $1 AND ($2::text[] IS NULL OR r.status = ANY ($2))`,
    params: [actor.organisationId, filter.status ?? null],
    sort: { column: 'number', type: 'int', direction: filter.sort === 'number' ? 'asc' : 'desc' },
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
  return { ...page, items: page.items.map(summarise) };
}

/** Everything the page of a run shows except its lines. */
export async function runDetail(tx: Tx, actor: AuthorityActor, id: string): Promise<RunDetail> {
  const row = one(await sql<RunRow>(tx, `${RUN_ROWS} WHERE r.id = $1`, [id]));
  const toApprove = await readToApprove(tx, { ...row, toPayCents: row.toPayPinnedCents });
  return {
    ...summarise(row),
    firstApprovedByName: row.firstApprovedByName,
    needsTwo: needsTwo(toApprove),
    hash: row.hash,
    snapshotAt: row.snapshotAt,
    clients: row.clients,
    clientsDone: row.clientsDone,
    settlements: await readSettlements(tx, id),
    exceptions: calculated(row) ? await readExceptions(tx, id, actor.language) : [],
    permittedActions: permitted(actor, movesOf(actor, row, toApprove)),
    history: await readHistory(tx, 'payment-run', id),
  };
}

/** Before that its lines are not all there: nothing can be said of them. */
const calculated = ({ status }: RunRow): boolean => status !== 'open' && status !== 'stopped';

const MOVES = ['stop', 'resume', 'freeze', 'approve', 'send', 'cancel'] as const satisfies RunMove[];

/** Only moves that fit the stage; an approval by the wrong person is shown with its reason. */
function movesOf(actor: AuthorityActor, row: RunRow, toApprove: ToApprove) {
  return MOVES.filter((move) => moveRun(row.status, move).ok).map((move) => ({
    action: `payment-run:${move}`,
    refusal: move === 'approve' ? refuseApproval(actor.personId, toApprove) : undefined,
  }));
}

export function summarise(row: RunRow): RunSummary {
  const { id, number, status, cutOff, createdAt, preparedByName, approvedByName, dueOn, providers, lines, version } =
    row;
  return {
    ...{ id, number, status, cutOff, createdAt, preparedByName, approvedByName, dueOn, providers, lines, version },
    net: centsToDecimal(row.netCents),
    vat: centsToDecimal(row.vatCents),
    carriedIn: centsToDecimal(row.carriedInCents),
    toPay: centsToDecimal(row.toPayCents),
  };
}

interface SettlementRow extends Pick<
  SettlementView,
  'id' | 'providerId' | 'providerName' | 'lines' | 'reference' | 'paymentStatus' | 'iban' | 'bankReason'
> {
  readonly netCents: Cents;
  readonly vatCents: Cents;
  readonly carriedInCents: Cents;
  readonly dueCents: Cents;
  readonly paymentCents: Cents | null;
}

async function readSettlements(tx: Tx, runId: string): Promise<SettlementView[]> {
  const rows = await sql<SettlementRow>(
    tx,
    `SELECT s.id, s.provider_id AS "providerId", o.name AS "providerName", s.lines, s.reference, s.net_cents AS "netCents", s.vat_cents AS "vatCents",
            s.carried_in_cents AS "carriedInCents", s.due_cents AS "dueCents", p.amount_cents AS "paymentCents", p.status AS "paymentStatus", p.iban,
            nullif(concat_ws(': ', p.reason_code, p.reason_text), '') AS "bankReason"
       FROM outcomes.settlement s
       JOIN app.organisation o ON o.id = s.provider_id
       LEFT JOIN outcomes.payment p ON p.run_id = s.run_id AND p.provider_id = s.provider_id
      WHERE s.run_id = $1 ORDER BY o.name, s.id`,
    [runId],
  );
  return rows.map(({ netCents, vatCents, carriedInCents, dueCents, paymentCents, ...row }) => ({
    ...row,
    net: centsToDecimal(netCents),
    vat: centsToDecimal(vatCents),
    carriedIn: centsToDecimal(carriedInCents),
    due: centsToDecimal(dueCents),
    payment: paymentCents === null ? null : centsToDecimal(paymentCents),
  }));
}
