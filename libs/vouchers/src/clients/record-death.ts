import {
  calendarDate,
  changedOne,
  commonProblem,
  enqueue,
  execute,
  formatDate,
  helsinkiDateOf,
  recordMove,
  sql,
  type AuthorityActor,
  type CalendarDate,
  type Language,
  type Tx,
} from '@kasvutori/platform';
import { tellProvider } from '../choice/tell-provider.js';
import { endOfService } from '../grants/close-voucher.js';
import { endMandatesOfClient } from '../mandates/end-mandate.js';
import { withdrawNeedsRequest } from '../needs-requests/answer-needs.js';
import { needsRequestById, openNeedsRequest } from '../needs-requests/needs-request-queries.js';
import { rejectEvent } from '../service-events/approve-event.js';
import { dropOpenSteps } from '../service-path/drop-open-steps.js';
import { clientOf, livingClientOf, type ClientRow } from './client-queries.js';
import { clientProblem } from './clients-problems.js';

const REASON = (day: string): Readonly<Record<Language, string>> => ({
  fi: `Asiakas on kuollut ${day}.`,
  sv: `Klienten avled ${day}.`,
  en: `The client died on ${day}.`,
});

/**
 * Records that a client has died and ends what is open, in one transaction: requests, the path, mandates and live choices end
 * and places are free; a voucher that nobody has served goes back to its budget at once. One that a provider has served keeps its
 * money for the days in which visits before the death can still be recorded, and its rest goes back after them
 * (returnAfterDeath). Visits recorded for a later day are rejected; from now on none is taken.
 * @throws client-has-died (409), death-not-confirmed, death-in-future (422)
 */
export async function recordDeath(
  tx: Tx,
  actor: AuthorityActor,
  clientId: string,
  input: { readonly diedOn: string; readonly confirmation: string },
  version: number,
  now: Date,
): Promise<void> {
  await clientOf(tx, actor.organisationId, clientId);
  await sql(tx, `SELECT FROM vouchers.client WHERE id = $1 FOR UPDATE`, [clientId]); // grants and choices wait here
  const client = await livingClientOf(tx, actor.organisationId, clientId);
  if (client.kind === 'company') throw commonProblem('move-not-allowed');
  const diedOn = calendarDate(input.diedOn);
  const today = helsinkiDateOf(now);
  if (diedOn > today) throw clientProblem('death-in-future', { field: '/diedOn', params: { today } });
  if (input.confirmation.trim().toUpperCase() !== client.reference)
    throw clientProblem('death-not-confirmed', { field: '/confirmation', params: { reference: client.reference } });
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.client SET died_on = $3, death_recorded_at = $4, death_recorded_by = $5, version = version + 1
        WHERE id = $1 AND version = $2`,
      [clientId, version, diedOn, now, actor.name],
    ),
  );
  const reason = REASON(formatDate(diedOn))[client.language];
  await recordMove(tx, actor, {
    subject: 'client',
    subjectId: clientId,
    move: 'record-death',
    from: 'active',
    to: 'ended',
    authorityId: actor.organisationId,
    clientPersonId: client.personId,
    note: reason,
  });
  await endVouchers(tx, actor, client, diedOn, reason, now);
  const request = await openNeedsRequest(tx, clientId);
  if (request !== undefined)
    await withdrawNeedsRequest(tx, actor, request.id, (await needsRequestById(tx, request.id)).version);
  await dropOpenSteps(tx, actor, clientId, reason, now);
  await endMandatesOfClient(tx, actor, client, reason, now);
}

async function endVouchers(
  tx: Tx,
  actor: AuthorityActor,
  client: ClientRow,
  diedOn: CalendarDate,
  reason: string,
  now: Date,
): Promise<void> {
  const open = await sql<{ id: string }>(
    tx,
    `SELECT id FROM vouchers.voucher WHERE client_id = $1 AND status IN ('granted', 'chosen', 'in-use') ORDER BY id FOR UPDATE`,
    [client.id],
  );
  const late = await sql<{ id: string }>(
    tx,
    `SELECT id FROM vouchers.service_event WHERE client_id = $1 AND status = 'recorded' AND occurred_on > $2 ORDER BY id`,
    [client.id, diedOn],
  );
  for (const { id } of late) await rejectEvent(tx, actor, id, reason);
  for (const { id } of open) {
    const ended = await endOfService(tx, actor, id, diedOn, reason, now);
    if (ended !== undefined) await enqueue(tx, tellProvider, { choiceId: ended.id });
  }
}
