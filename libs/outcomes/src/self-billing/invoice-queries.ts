import {
  type CalendarDate,
  type Cents,
  helsinkiDateOf,
  type Language,
  sql,
  type Tx,
  type VatCategory,
} from '@kasvutori/platform';
import { type RetentionPosition, retentionPositions } from '../statements/retention-position.js';
import { statementNumber } from '../statements/statement-number.js';
import type { BilledLines } from './invoice-row.js';
import type { SelfBilledInvoice } from './write-finvoice.js';

interface SettlementRow {
  readonly id: string;
  readonly authorityId: string;
  readonly providerId: string;
  readonly runNumber: number;
  readonly approvedAt: Date;
  readonly dueOn: CalendarDate | null;
  readonly providerName: string;
  readonly providerBusinessId: string;
  readonly language: Language;
  readonly authorityName: string;
  readonly authorityBusinessId: string;
  readonly netCents: Cents;
  readonly vatCents: Cents;
  readonly vatRows: readonly { category: VatCategory; percent: string; netCents: string; vatCents: string }[];
  readonly carriedInCents: Cents;
  readonly paymentCents: Cents | null;
  readonly endToEndId: string | null;
  readonly reference: string;
  readonly iban: string | null;
  readonly bic: string | null;
}

/** Settlements of approved runs that bill something; paid to the account of the payment, or else to the one kept last. */
const SETTLEMENTS = `
  SELECT s.id, s.authority_id AS "authorityId", s.provider_id AS "providerId", r.number AS "runNumber", r.approved_at AS "approvedAt", r.due_on AS "dueOn", o.name AS "providerName",
         o.business_id AS "providerBusinessId", o.language, a.name AS "authorityName", a.business_id AS "authorityBusinessId",
         s.net_cents AS "netCents", s.vat_cents AS "vatCents", s.vat_rows AS "vatRows", s.carried_in_cents AS "carriedInCents",
         p.amount_cents AS "paymentCents", p.end_to_end_id AS "endToEndId", s.reference, coalesce(p.iban, k.iban) AS iban,
         CASE WHEN p.id IS NULL THEN k.bic ELSE p.bic END AS bic
    FROM outcomes.settlement s
    JOIN outcomes.payment_run r ON r.id = s.run_id AND r.status IN ('approved', 'sent', 'settled')
    JOIN app.organisation a ON a.id = s.authority_id
    JOIN app.organisation o ON o.id = s.provider_id
    LEFT JOIN outcomes.payment p ON p.run_id = s.run_id AND p.provider_id = s.provider_id
    LEFT JOIN LATERAL (SELECT iban, bic FROM outcomes.payee_account WHERE authority_id = s.authority_id AND provider_id = s.provider_id
                        ORDER BY number DESC LIMIT 1) k ON true
   WHERE EXISTS (SELECT FROM outcomes.payment_line l WHERE l.run_id = s.run_id AND l.provider_id = s.provider_id AND l.net_cents <> 0)`;

type RowOfSettlement = Omit<BilledLines, 'corrects'> & {
  readonly settlementId: string;
  readonly corrected: readonly { runNumber: number; reference: string }[];
};

const ROWS = `
  SELECT s.id AS "settlementId", c.number AS "contractNumber", l.component, l.trace -> 'title' AS title, l.vat_category AS "vatCategory",
         trim_scale(l.vat_percent)::text AS "vatPercent", l.unit_price_cents AS "unitPriceCents", trim_scale(sum(l.quantity))::text AS quantity,
         sum(l.net_cents)::bigint AS "netCents", min(l.outcome_date) AS "firstOn", max(l.outcome_date) AS "lastOn",
         coalesce(jsonb_agg(DISTINCT jsonb_build_object('runNumber', er.number, 'reference', es.reference)) FILTER (WHERE es.id IS NOT NULL), '[]') AS corrected
    FROM outcomes.settlement s
    JOIN outcomes.payment_line l ON l.run_id = s.run_id AND l.provider_id = s.provider_id AND l.net_cents <> 0
    JOIN contracts.contract c ON c.id = l.contract_id
    LEFT JOIN outcomes.payment_line e ON e.id = l.corrects_line_id
    LEFT JOIN outcomes.payment_run er ON er.id = e.run_id
    LEFT JOIN outcomes.settlement es ON es.run_id = e.run_id AND es.provider_id = e.provider_id
   WHERE s.id = ANY ($1::uuid[])
   GROUP BY s.id, c.number, l.component, l.trace -> 'title', l.vat_category, l.vat_percent, l.unit_price_cents, l.corrects_line_id IS NOT NULL
   ORDER BY s.id, c.number, l.corrects_line_id IS NOT NULL, l.component, l.unit_price_cents`;

/** The invoice of a statement; undefined where there is none: nothing was billed, or the run is not approved. */
export async function readInvoice(tx: Tx, statementId: string): Promise<SelfBilledInvoice | undefined> {
  const [invoice] = await invoicesOf(tx, await sql<SettlementRow>(tx, `${SETTLEMENTS} AND s.id = $1`, [statementId]));
  return invoice?.invoice;
}

export interface InvoiceOfRun {
  readonly settlementId: string;
  readonly invoice: SelfBilledInvoice;
}

/** The next invoices of a run, by settlement. */
export async function readInvoicesOfRun(
  tx: Tx,
  runId: string,
  after: string | null,
  limit: number,
): Promise<InvoiceOfRun[]> {
  const settlements = await sql<SettlementRow>(
    tx,
    `${SETTLEMENTS} AND s.run_id = $1 AND ($2::uuid IS NULL OR s.id > $2) ORDER BY s.id LIMIT $3`,
    [runId, after, limit],
  );
  return invoicesOf(tx, settlements);
}

/** Of settlements of one run. */
async function invoicesOf(tx: Tx, settlements: readonly SettlementRow[]): Promise<InvoiceOfRun[]> {
  const rows = await sql<RowOfSettlement>(tx, ROWS, [settlements.map(({ id }) => id)]);
  const bySettlement = new Map(settlements.map(({ id }): [string, RowOfSettlement[]] => [id, []]));
  for (const row of rows) bySettlement.get(row.settlementId)?.push(row);
  const [first] = settlements;
  if (first === undefined) return [];
  const retained = await retentionPositions(
    tx,
    first,
    settlements.map(({ providerId }) => providerId),
  );
  return settlements.map((settlement) => ({
    settlementId: settlement.id,
    invoice: invoiceOf(settlement, bySettlement.get(settlement.id) ?? [], retained.get(settlement.providerId) ?? null),
  }));
}

function invoiceOf(
  row: SettlementRow,
  rows: readonly RowOfSettlement[],
  retention: RetentionPosition | null,
): SelfBilledInvoice {
  const { dueOn, language, netCents, vatCents, carriedInCents, endToEndId, reference, iban, bic } = row;
  return {
    ...{ dueOn, language, netCents, vatCents, carriedInCents, retention, endToEndId, reference },
    number: statementNumber(row),
    issuedOn: helsinkiDateOf(row.approvedAt),
    seller: { name: row.providerName, businessId: row.providerBusinessId, iban, bic },
    buyer: { name: row.authorityName, businessId: row.authorityBusinessId },
    vatRows: row.vatRows.map(({ category, percent, netCents: net, vatCents: vat }) => ({
      ...{ category, percent },
      ...{ netCents: BigInt(net), vatCents: BigInt(vat) },
    })),
    paymentCents: row.paymentCents ?? 0n,
    rows: rows.map(({ corrected, ...billed }) => ({ ...billed, corrects: corrected.map(statementNumber) })),
  };
}
