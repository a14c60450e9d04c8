import { type Cents, execute, newId, type Tx } from '@kasvutori/platform';
import type { LineDraft } from './difference.js';
import type { Run } from './run-queries.js';

/** A line as its row is written: what it pays for (a client's participation or the contract itself under a tariff, or an alliance's claim) is added by who makes it. */
export type LineRow = Readonly<Record<string, string | object | null>>;

const text = (cents: Cents): string => cents.toString();

export const lineRow = (draft: LineDraft, vatPercent: string): LineRow => ({
  id: newId(),
  component: draft.component,
  entitlement_key: draft.key,
  funding: draft.funding,
  outcome_date: draft.outcomeDate,
  quantity: draft.quantity,
  unit_price_cents: text(draft.unitPriceCents),
  entitled_cents: text(draft.entitledCents),
  paid_before_cents: text(draft.paidBeforeCents),
  net_cents: text(draft.netCents),
  held_cents: text(draft.heldCents),
  vat_category: draft.vatCategory,
  vat_percent: vatPercent,
  trace: draft.trace,
  corrects_line_id: draft.correctsLineId,
});

/** Lines written in one statement: what they come to as text is bounded. */
const LINES_AT_ONCE = 2_000;

export async function insertLines(tx: Tx, run: Run, rows: readonly LineRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += LINES_AT_ONCE)
    await insertSome(tx, run, rows.slice(from, from + LINES_AT_ONCE));
}

const insertSome = (tx: Tx, run: Run, rows: readonly LineRow[]): Promise<number> =>
  execute(
    tx,
    `INSERT INTO outcomes.payment_line (id, run_id, authority_id, provider_id, earned_by, contract_id, participation_id, tariff_version_id, claim_id, component,
            entitlement_key, funding, outcome_date, quantity, unit_price_cents, entitled_cents, paid_before_cents, net_cents, held_cents, vat_category,
            vat_percent, trace, corrects_line_id, flags)
     SELECT l.id, $1, $2, l.provider_id, l.earned_by, l.contract_id, l.participation_id, l.tariff_version_id, l.claim_id, l.component, l.entitlement_key, l.funding,
            l.outcome_date, l.quantity, l.unit_price_cents, l.entitled_cents, l.paid_before_cents, l.net_cents, l.held_cents, l.vat_category,
            l.vat_percent, l.trace, l.corrects_line_id, coalesce(l.flags, '{}')
       FROM jsonb_to_recordset($3) AS l (id uuid, provider_id uuid, earned_by uuid, contract_id uuid, participation_id uuid, tariff_version_id uuid, claim_id uuid,
            component text, entitlement_key text, funding text, outcome_date date, quantity numeric, unit_price_cents bigint,
            entitled_cents bigint, paid_before_cents bigint, net_cents bigint, held_cents bigint, vat_category text, vat_percent numeric, trace jsonb,
            corrects_line_id uuid, flags text[])`,
    [run.id, run.authorityId, JSON.stringify(rows)],
  );
