import {
  audit,
  centsToDecimal,
  one,
  permitted,
  readHistory,
  toHelsinki,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { unitsFor } from '../catalogue/comparison.js';
import { paidUnitPrice, recordableDays } from '../service-events/event-amount.js';
import { eventsOfChoice } from '../service-events/event-queries.js';
import { presentEvent } from '../service-events/present-event.js';
import { moveChoice } from './choice-lifecycle.js';
import { choiceById, type ChoiceRow } from './choice-queries.js';
import type { ChoiceDetail, ChoiceItem } from './choice.dto.js';

/** A row of the provider's list. How to reach the client is on the detail page only, where the reading is logged. */
export function presentChoice(actor: ProviderActor, row: ChoiceRow, now: Date): ChoiceItem {
  const availableCents = row.balanceCents - row.waitingCents;
  return {
    id: row.id,
    status: row.status,
    voucherId: row.voucherId,
    voucherNumber: row.voucherNumber,
    offerId: row.offerId,
    serviceKind: row.serviceKind,
    unit: row.unit,
    authorityName: row.authorityName,
    clientId: row.clientId,
    clientReference: row.clientReference,
    clientName: row.clientName,
    municipality: row.municipality,
    language: row.language,
    proposedAt: row.proposedAt,
    answerBy: row.answerBy,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    lastDay: row.lastDay,
    unitPrice: centsToDecimal(paidUnitPrice(row.unitPriceCents, row.maxUnitPriceCents)),
    available: centsToDecimal(availableCents),
    unitsLeft: unitsFor(availableCents, row.unitPriceCents, row.maxUnitPriceCents),
    unitsUsed: row.unitsUsed,
    version: row.version,
    permittedActions: permitted(actor, movesOf(row, now)),
  };
}

function movesOf(row: ChoiceRow, now: Date): { action: string; refusal?: string | undefined }[] {
  if (row.status === 'proposed') {
    return (['accept', 'decline'] as const).map((move) => {
      const moved = moveChoice(row.status, move, now, row.answerBy);
      const over = move === 'accept' && row.offerStatus === 'ended' ? 'contract-over' : undefined;
      return { action: `choice:${move}`, refusal: moved.ok ? over : moved.refusal };
    });
  }
  const served = row.status === 'accepted' || row.status === 'ended';
  return served ? [{ action: 'service-event:record', refusal: row.voucherOpen ? undefined : 'voucher-closed' }] : [];
}

/** The provider's page of one client; the client sees that it was read. */
export async function choiceDetail(tx: Tx, actor: ProviderActor, id: string, now: Date): Promise<ChoiceDetail> {
  const row = one(await choiceById(tx, actor.organisationId, id));
  await audit(tx, actor, {
    action: 'client.read',
    subject: 'client',
    subjectId: row.clientId,
    authorityId: row.authorityId,
    subjectPersonId: row.personId,
  });
  const days =
    row.startsOn === null
      ? null
      : recordableDays({
          choice: { startsOn: row.startsOn, endsOn: row.endsOn },
          voucher: row,
          now: toHelsinki(now),
        });
  const events = await eventsOfChoice(tx, id);
  return {
    ...presentChoice(actor, row, now),
    email: row.email,
    phone: row.phone,
    recordFrom: days?.from ?? null,
    recordTo: days?.to ?? null,
    silenceDays: row.silenceDays,
    events: events.map((event) => presentEvent(actor, event)),
    history: await readHistory(tx, 'choice', id),
  };
}
