import {
  type AuthorityActor,
  one,
  type Page,
  permitted,
  readPage,
  sql,
  TRIES_OF_A_JOB,
  type Tx,
} from '@kasvutori/platform';
import type { BankFileDetail, BankFileFilter, BankFileSummary, BankRowView } from './bank.dto.js';

/** A delivery (d) that has failed as often as it is tried. */
export const GIVEN_UP = `(d.delivered_at IS NULL AND d.tries >= ${TRIES_OF_A_JOB})`;

const FILE_ROWS = `
  SELECT f.id, f.direction, f.kind, f.name, f.run_id AS "runId", r.number AS "runNumber", f.message_id AS "messageId", f.sha256, f.summary,
         f.created_at AS "createdAt", p.name AS "createdByName",
         CASE WHEN d.file_id IS NULL THEN 'by-hand' WHEN ${GIVEN_UP} THEN 'given-up' WHEN d.delivered_at IS NULL THEN 'waiting' ELSE 'delivered' END AS delivery,
         d.delivered_at AS "deliveredAt", d.problem AS "deliveryProblem"
    FROM outcomes.bank_file f
    LEFT JOIN outcomes.payment_run r ON r.id = f.run_id
    LEFT JOIN outcomes.bank_delivery d ON d.file_id = f.id
    LEFT JOIN app.person p ON p.id = f.created_by`;

const ROWS = `
  SELECT b.id, b.end_to_end_id AS "endToEndId", b.bank_status AS "bankStatus", b.reason_code AS "reasonCode", b.reason_text AS "reasonText",
         b.payment_id AS "paymentId", o.name AS "providerName", b.outcome, b.file_id AS "fileId", f.name AS "fileName", f.created_at AS "createdAt"
    FROM outcomes.bank_file_row b
    JOIN outcomes.bank_file f ON f.id = b.file_id
    LEFT JOIN outcomes.payment p ON p.id = b.payment_id
    LEFT JOIN app.organisation o ON o.id = p.provider_id`;

export async function listBankFiles(
  tx: Tx,
  actor: AuthorityActor,
  filter: BankFileFilter,
): Promise<Page<BankFileSummary>> {
  const params: unknown[] = [];
  const conditions = ['true'];
  if (filter.runId !== undefined) {
    const run = `$${params.push(filter.runId)}`;
    // A notification is of no run; it belongs to those whose payments it tells of.
    conditions.push(
      `(f.run_id = ${run} OR EXISTS (SELECT FROM outcomes.bank_file_row b JOIN outcomes.payment p ON p.id = b.payment_id WHERE b.file_id = f.id AND p.run_id = ${run}))`,
    );
  }
  if (filter.direction !== undefined) conditions.push(`f.direction = $${params.push(filter.direction)}`);
  const page = await readPage<FileRow>(tx, {
    query: `${FILE_ROWS} WHERE ${conditions.join(' AND ')}`,
    params,
    sort: { column: 'createdAt', type: 'timestamptz', direction: 'desc' },
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
  return { ...page, items: page.items.map((file) => withPermissions(actor, file)) };
}

export async function bankFileDetail(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  repeated = false,
): Promise<BankFileDetail> {
  const file = one(await sql<FileRow>(tx, `${FILE_ROWS} WHERE f.id = $1`, [id]));
  const rows = await sql<BankRowView>(tx, `${ROWS} WHERE b.file_id = $1 ORDER BY b.outcome DESC, b.id`, [id]);
  return { ...withPermissions(actor, file), repeated, rows: rows.map(viewOf) };
}

type FileRow = Omit<BankFileSummary, 'permittedActions'>;

const withPermissions = (actor: AuthorityActor, file: FileRow): BankFileSummary => ({
  ...file,
  permittedActions: permitted(actor, [
    {
      action: 'bank-file:deliver-again',
      refusal: file.delivery === 'given-up' ? undefined : 'bank-file-not-given-up',
    },
  ]),
});

function viewOf({
  id,
  endToEndId,
  bankStatus,
  reasonCode,
  reasonText,
  paymentId,
  providerName,
  outcome,
}: BankRowView): BankRowView {
  return { id, endToEndId, bankStatus, reasonCode, reasonText, paymentId, providerName, outcome };
}
