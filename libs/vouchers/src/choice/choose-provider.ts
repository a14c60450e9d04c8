import { choiceTold } from '@kasvutori/contracts';
import {
  emit,
  enqueue,
  helsinkiDateOf,
  newId,
  one,
  recordMove,
  sql,
  type AuthorityActor,
  type ClientActor,
  type Tx,
} from '@kasvutori/platform';
import { offerById, type OfferRow } from '../catalogue/offer-queries.js';
import { voucherProblem } from '../grants/grants-problems.js';
import { applyVoucherMove, lockVoucher, type LockedVoucher } from '../grants/move-voucher.js';
import { answerBy } from './choice-lifecycle.js';
import { choiceProblem } from './choice-problems.js';
import { Choice } from './choice.entity.js';
import { endLiveChoice, liveChoice } from './move-choice.js';
import { takePlace } from './places.js';
import { tellProvider } from './tell-provider.js';

type Chooser = ClientActor | AuthorityActor;

export interface MadeChoice {
  readonly id: string;
  readonly answerBy: Date;
}

/** The client chooses who gives the service. A place is held at once; the provider answers within five working days. */
export async function chooseProvider(
  tx: Tx,
  actor: Chooser,
  voucherId: string,
  offerId: string,
  now: Date,
): Promise<MadeChoice> {
  const voucher = await lockVoucher(tx, voucherId);
  const chosen = await liveChoice(tx, voucherId);
  if (chosen !== undefined) {
    const [offer] = await offerById(tx, chosen.offerId);
    throw choiceProblem('already-chosen', { params: { provider: offer?.providerName ?? '' } });
  }
  const offer = await openOffer(tx, voucher, offerId, now);
  await applyVoucherMove(tx, actor, voucher, 'choose', { note: offer.providerName });
  return propose(tx, actor, voucher, offer, now);
}

/**
 * The client changes to another provider. The earlier choice ends and the new one begins in one transaction; the money
 * never leaves the voucher, so what is unspent goes along. Events already recorded stay with the provider who gave them.
 */
export async function changeProvider(
  tx: Tx,
  actor: Chooser,
  voucherId: string,
  input: { offerId: string; reason?: string },
  now: Date,
): Promise<MadeChoice> {
  const voucher = await lockVoucher(tx, voucherId);
  const before = await liveChoice(tx, voucherId);
  if (before === undefined) throw choiceProblem('nothing-chosen-yet');
  if (before.offerId === input.offerId) throw choiceProblem('same-offer', { field: '/offerId' });
  const offer = await openOffer(tx, voucher, input.offerId, now);
  await endLiveChoice(tx, actor, voucher, input.reason);
  await applyVoucherMove(tx, actor, voucher, 'change', { note: offer.providerName });
  const choice = await propose(tx, actor, voucher, offer, now);
  await enqueue(tx, tellProvider, { choiceId: before.id });
  return choice;
}

async function propose(
  tx: Tx,
  actor: Chooser,
  voucher: LockedVoucher,
  offer: OfferRow,
  now: Date,
): Promise<MadeChoice> {
  const { id: voucherId, authorityId, clientId, personId } = voucher;
  const { id: offerId, providerId, contractId } = offer;
  const choice = { id: newId(), answerBy: answerBy(now) };
  await takePlace(tx, offerId);
  await tx.insert(Choice, {
    ...choice,
    authorityId,
    voucherId,
    clientId,
    personId,
    offerId,
    providerId,
    contractId,
    status: 'proposed',
    proposedAt: now,
    answeredAt: null,
    startsOn: null,
    endsOn: null,
    reason: null,
    version: 1,
  });
  await recordMove(tx, actor, {
    subject: 'choice',
    subjectId: choice.id,
    move: 'propose',
    from: null,
    to: 'proposed',
    authorityId,
    providerId,
    clientPersonId: personId,
  });
  await emit(tx, choiceTold, {
    ...{ contractId, choiceId: choice.id, voucherId, clientId, move: 'propose' },
    ...{ on: helsinkiDateOf(now), units: await unitsLeft(tx, voucherId) },
  });
  await enqueue(tx, tellProvider, { choiceId: choice.id });
  return choice;
}

/** What is planned with this provider: the units of the voucher that no earlier one has used. */
async function unitsLeft(tx: Tx, voucherId: string): Promise<number> {
  const { left } = one(
    await sql<{ left: number }>(
      tx,
      `SELECT greatest(v.units - coalesce((SELECT sum(e.units) FROM vouchers.service_event e
                 WHERE e.voucher_id = v.id AND e.status IN ('recorded', 'approved', 'paid')), 0), 0)::int AS left
         FROM vouchers.voucher v WHERE v.id = $1`,
      [voucherId],
    ),
  );
  return left;
}

/** An offer that may be chosen with this voucher today; a provider suspended since the comparison is refused here. */
async function openOffer(tx: Tx, voucher: LockedVoucher, offerId: string, now: Date): Promise<OfferRow> {
  const field = '/offerId';
  const today = helsinkiDateOf(now);
  const { validFrom, lastDay } = voucher;
  if (today > lastDay) throw voucherProblem('voucher-not-valid-now', { params: { from: validFrom, lastDay } });
  const offer = one(await offerById(tx, offerId));
  if (offer.serviceId !== voucher.serviceId) throw choiceProblem('offer-of-other-service', { field });
  if (
    offer.status !== 'active' ||
    today < offer.validFrom ||
    today >= offer.validTo ||
    !(await takesClients(tx, offer))
  )
    throw choiceProblem('offer-not-open', { field });
  const { home } = one(
    await sql<{ home: string }>(tx, `SELECT municipality AS home FROM vouchers.client WHERE id = $1`, [
      voucher.clientId,
    ]),
  );
  if (!offer.municipalities.includes(home)) throw choiceProblem('offer-elsewhere', { field });
  return offer;
}

/** The contract itself is asked too: its suspension holds from that instant, also before the offer has heard of it. */
async function takesClients(tx: Tx, { contractId }: OfferRow): Promise<boolean> {
  const [asked] = await sql<{ takes: boolean }>(tx, `SELECT contracts.takes_clients($1) AS takes`, [contractId]);
  return asked?.takes === true;
}
