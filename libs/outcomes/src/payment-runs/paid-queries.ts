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
 * What runs have paid of each key of these participations, to the provider and to each member: the sum over every run that was not cancelled, and the newest
 * line that paid something, which a correction points at. Keys that came back to zero are left out.
 */
export async function readPaid(tx: Tx, participationIds: readonly string[]): Promise<Map<string, PaidBefore[]>> {
  const rows = await readPaidOf(tx, 'l.participation_id = ANY ($1::uuid[])', participationIds);
  const byParticipation = new Map<string, PaidBefore[]>(participationIds.map((id) => [id, []]));
  for (const { participationId, ...paid } of rows) byParticipation.get(participationId)?.push(paidBefore(paid));
  return byParticipation;
}

/** The same of what a contract itself has been paid, for no client. */
export async function readPaidOfContract(tx: Tx, contractId: string): Promise<PaidBefore[]> {
  const ofItself = 'l.contract_id = $1 AND l.participation_id IS NULL AND l.claim_id IS NULL';
  return (await readPaidOf(tx, ofItself, contractId)).map(paidBefore);
}

const paidBefore = ({ key, paidCents, ...line }: Omit<PaidRow, 'participationId'>): PaidBefore => ({
  ...{ key, paidCents, line },
});

const readPaidOf = (tx: Tx, whose: string, param: string | readonly string[]): Promise<PaidRow[]> =>
  sql<PaidRow>(
    tx,
    `SELECT paid.participation_id AS "participationId", paid.entitlement_key AS key, paid.cents AS "paidCents", l.id, l.provider_id AS "providerId", l.component, l.funding,
            l.outcome_date AS "outcomeDate", l.quantity, l.unit_price_cents AS "unitPriceCents", l.vat_category AS "vatCategory",
            l.trace - ARRAY['steps', 'facts'] AS trace
       FROM (SELECT l.participation_id, l.entitlement_key, sum(l.net_cents)::bigint AS cents,
                    (array_agg(l.id ORDER BY l.net_cents > 0 DESC, l.id DESC))[1] AS line_id
               FROM outcomes.payment_line l JOIN outcomes.payment_run r ON r.id = l.run_id AND r.status <> 'cancelled'
              WHERE ${whose}
              GROUP BY l.participation_id, l.entitlement_key, l.member_id HAVING sum(l.net_cents) <> 0) paid
       JOIN outcomes.payment_line l ON l.id = paid.line_id`,
    [param],
  );
