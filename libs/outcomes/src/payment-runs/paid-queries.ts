import { type CalendarDate, type Cents, sql, type Tx, type VatCategory } from '@kasvutori/platform';
import type { PaidBefore } from './difference.js';

interface PaidRow {
  readonly participationId: string;
  readonly key: string;
  readonly paidCents: Cents;
  readonly id: string;
  readonly providerId: string;
  readonly component: string;
  readonly funding: 'voucher' | 'contract';
  readonly outcomeDate: CalendarDate;
  readonly quantity: string;
  readonly unitPriceCents: Cents;
  readonly vatCategory: VatCategory;
  readonly trace: PaidBefore['line']['trace'];
}

/**
 * What runs have paid of each key of these participations: the sum over every run that was not cancelled, and the newest
 * line that paid something, which a correction points at. Keys that came back to zero are left out.
 */
export async function readPaid(tx: Tx, participationIds: readonly string[]): Promise<Map<string, PaidBefore[]>> {
  const rows = await sql<PaidRow>(
    tx,
    `SELECT paid.participation_id AS "participationId", paid.entitlement_key AS key, paid.cents AS "paidCents", l.id, l.provider_id AS "providerId", l.component, l.funding,
            l.outcome_date AS "outcomeDate", l.quantity, l.unit_price_cents AS "unitPriceCents", l.vat_category AS "vatCategory",
            l.trace - ARRAY['steps', 'facts'] AS trace
       FROM (SELECT l.participation_id, l.entitlement_key, sum(l.net_cents)::bigint AS cents,
                    (array_agg(l.id ORDER BY l.net_cents > 0 DESC, l.id DESC))[1] AS line_id
               FROM outcomes.payment_line l JOIN outcomes.payment_run r ON r.id = l.run_id AND r.status <> 'cancelled'
              WHERE l.participation_id = ANY ($1::uuid[])
              GROUP BY l.participation_id, l.entitlement_key HAVING sum(l.net_cents) <> 0) paid
       JOIN outcomes.payment_line l ON l.id = paid.line_id`,
    [participationIds],
  );
  const byParticipation = new Map<string, PaidBefore[]>(participationIds.map((id) => [id, []]));
  for (const { participationId, key, paidCents, ...line } of rows)
    byParticipation.get(participationId)?.push({ key, paidCents, line });
  return byParticipation;
}
