import { csvOf, execute, newId, one, recordMoves, sql, type ProviderActor, type Tx } from '@kasvutori/platform';
import { approveBy } from '../service-events/event-lifecycle.js';
import type { GoodRow } from './check-visits.js';
import { importProblem } from './event-imports-problems.js';
import { judgeFile, numbersIn } from './judge-file.js';

/**
 * Records the good rows of a file that was looked at, once. They are judged again after the vouchers are locked: what has been recorded since the
 * preview is found, and what no longer fits joins the errors.
 */
export async function confirmImport(tx: Tx, actor: ProviderActor, id: string, now: Date): Promise<void> {
  const { content } = one(
    await sql<{ content: Buffer | null }>(
      tx,
      `SELECT content FROM vouchers.event_import WHERE id = $1 AND provider_id = $2 FOR UPDATE`,
      [id, actor.organisationId],
    ),
  );
  if (content === null) throw importProblem('visits-already-recorded');
  const file = csvOf(content);
  // One order of locks for everyone, as two files may name the same vouchers.
  await sql(tx, `SELECT FROM vouchers.voucher WHERE number = ANY ($1::text[]) ORDER BY id FOR UPDATE`, [
    numbersIn(file),
  ]);
  await execute(tx, `UPDATE vouchers.event_import SET errors = '[]' WHERE id = $1`, [id]);
  const { rows, good, amountCents } = await judgeFile(
    tx,
    { id, providerId: actor.organisationId, file },
    now,
    (batch) => recordRows(tx, actor, batch, now),
  );
  if (good === 0) throw importProblem('visits-none-good');
  await execute(
    tx,
    `UPDATE vouchers.event_import SET status = 'confirmed', confirmed_at = $2, content = NULL, row_count = $3, good_count = $4, amount_cents = $5,
            version = version + 1 WHERE id = $1`,
    [id, now, rows, good, amountCents],
  );
}

async function recordRows(tx: Tx, actor: ProviderActor, good: readonly GoodRow[], now: Date): Promise<void> {
  const events = good.map(({ row, served, unitPriceCents, amountCents }) => ({
    id: newId(),
    authority_id: served.authorityId,
    client_id: served.clientId,
    person_id: served.personId,
    voucher_id: served.voucherId,
    choice_id: served.choiceId,
    contract_id: served.contractId,
    price_code: served.priceCode,
    occurred_on: row.occurredOn,
    start_time: row.startTime,
    units: row.units,
    unit_price_cents: String(unitPriceCents),
    amount_cents: String(amountCents),
    approve_by: approveBy(now, served.silenceDays),
  }));
  await execute(
    tx,
    `INSERT INTO vouchers.service_event (id, authority_id, provider_id, client_id, person_id, voucher_id, choice_id, contract_id, price_code, occurred_on,
                                         start_time, units, unit_price_cents, amount_cents, recorded_by, recorded_at, approve_by)
     SELECT e.id, e.authority_id, $2, e.client_id, e.person_id, e.voucher_id, e.choice_id, e.contract_id, e.price_code, e.occurred_on,
            e.start_time, e.units, e.unit_price_cents, e.amount_cents, $3, $4, e.approve_by
       FROM jsonb_to_recordset($1) AS e (id uuid, authority_id uuid, client_id uuid, person_id uuid, voucher_id uuid, choice_id uuid, contract_id uuid,
              price_code text, occurred_on date, start_time time, units int, unit_price_cents bigint, amount_cents bigint, approve_by timestamptz)`,
    [JSON.stringify(events), actor.organisationId, actor.personId, now],
  );
  await recordMoves(
    tx,
    actor,
    events.map((event) => ({
      subject: 'service-event',
      subjectId: event.id,
      move: 'record',
      from: null,
      to: 'recorded',
      authorityId: event.authority_id,
      providerId: actor.organisationId,
      clientPersonId: event.person_id,
    })),
  );
}
