import {
  type AuthorityActor,
  type Cents,
  centsToDecimal,
  one,
  type Page,
  permitted,
  readPage,
  sql,
  type Tx,
} from '@kasvutori/platform';
import type { BankRowDetail, BankRowToLookAt, ProposedPayment } from './bank.dto.js';

type RowToLookAt = Omit<BankRowToLookAt, 'amount'> & { readonly amountCents: Cents | null };

const OPEN_ROWS = `
  SELECT b.id, b.end_to_end_id AS "endToEndId", b.bank_status AS "bankStatus", b.reason_code AS "reasonCode", b.reason_text AS "reasonText",
         b.payment_id AS "paymentId", o.name AS "providerName", b.outcome, b.file_id AS "fileId", f.name AS "fileName", f.created_at AS "createdAt",
         b.direction, b.amount_cents AS "amountCents", b.booked_on AS "bookedOn", b.counterpart, b.reference,
         CASE b.outcome WHEN 'other-run' THEN 'other-run' ELSE coalesce(b.unmatched, 'unknown-payment') END AS unmatched
    FROM outcomes.bank_file_row b
    JOIN outcomes.bank_file f ON f.id = b.file_id
    LEFT JOIN outcomes.payment p ON p.id = b.payment_id
    LEFT JOIN app.organisation o ON o.id = p.provider_id
   WHERE b.outcome IN ('unknown', 'other-run') AND NOT EXISTS (SELECT FROM outcomes.bank_row_resolution d WHERE d.row_id = b.id)`;

/** The queue: rows no payment answers to, until a person has said what they are. */
export async function listRowsToLookAt(
  tx: Tx,
  cursor: string | undefined,
  limit: number | undefined,
): Promise<Page<BankRowToLookAt>> {
  const page = await readPage<RowToLookAt>(tx, {
    query: OPEN_ROWS,
    sort: { column: 'createdAt', type: 'timestamptz', direction: 'desc' },
    cursor,
    limit,
    count: true,
  });
  return { ...page, items: page.items.map(viewOf) };
}

/** A row of the queue with the payments it might be, the likeliest first; 404 once it is resolved. */
export async function rowDetail(tx: Tx, actor: AuthorityActor, id: string): Promise<BankRowDetail> {
  const row = one(await sql<RowToLookAt>(tx, `${OPEN_ROWS} AND b.id = $1`, [id]));
  return {
    ...viewOf(row),
    proposals: row.direction === null ? [] : await proposalsFor(tx, actor, row),
    permittedActions: permitted(actor, [{ action: 'bank-row:resolve' }]),
  };
}

const viewOf = ({ amountCents, ...row }: RowToLookAt): BankRowToLookAt => ({
  ...row,
  amount: amountCents === null ? null : centsToDecimal(amountCents),
});

const MAX_PROPOSALS = 20;

/** Payments of the same sum, reference, id or holder that were sent, those with most in common first. */
async function proposalsFor(tx: Tx, actor: AuthorityActor, row: RowToLookAt): Promise<ProposedPayment[]> {
  const found = await sql<Omit<ProposedPayment, 'amount'> & { amountCents: Cents }>(
    tx,
    `SELECT p.id, p.run_id AS "runId", r.number AS "runNumber", p.holder, p.reference, p.end_to_end_id AS "endToEndId", p.status,
            p.amount_cents AS "amountCents", same.amount AS "sameAmount", same.reference AS "sameReference", same.holder AS "sameHolder"
       FROM outcomes.payment p
       JOIN outcomes.payment_run r ON r.id = p.run_id
      CROSS JOIN LATERAL (SELECT p.amount_cents = $2 AS amount, coalesce(p.reference = $3, false) AS reference,
                                 coalesce(lower(p.holder) = lower($4), false) AS holder, coalesce(p.end_to_end_id = $5, false) AS id) same
      WHERE p.authority_id = $1 AND p.status <> 'prepared' AND (same.amount OR same.reference OR same.holder OR same.id)
      ORDER BY same.amount::int + 2 * same.reference::int + same.holder::int + 2 * same.id::int DESC, (p.status = 'sent') DESC, r.number DESC, p.id
      LIMIT ${MAX_PROPOSALS}`,
    [actor.organisationId, row.amountCents, row.reference, row.counterpart, row.endToEndId],
  );
  return found.map(({ amountCents, ...payment }) => ({ ...payment, amount: centsToDecimal(amountCents) }));
}
