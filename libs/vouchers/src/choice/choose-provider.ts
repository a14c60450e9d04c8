import { choiceTold } from '@kasvutori/contracts';
import {
  centsToDecimal,
  emit,
  enqueue,
  helsinkiDateOf,
  newId,
  one,
  parseCents,
  recordMove,
  sql,
  type AuthorityActor,
  type ClientActor,
  type SystemActor,
  type Tx,
} from '@kasvutori/platform';
import { offerById, offerPricedFor, type OfferRow } from '../catalogue/offer-queries.js';
import { answerDays } from '../fallback/choice-rules.js';
import { answerProposal } from '../fallback/answer-proposal.js';
import { voucherProblem } from '../grants/grants-problems.js';
import { applyVoucherMove, lockVoucher, type LockedVoucher } from '../grants/move-voucher.js';
import { answerBy, type ChoiceMaker } from './choice-lifecycle.js';
import { choiceProblem } from './choice-problems.js';
import { Choice } from './choice.entity.js';
import { endLiveChoice, liveChoice } from './move-choice.js';
import { takePlace } from './places.js';
import { tellClient } from './tell-client.js';
import { tellProvider } from './tell-provider.js';

type Chooser = ClientActor | AuthorityActor;

/** What is chosen, as the one who chooses has seen it. */
export interface Wanted {
  readonly offerId: string;
  /** Why one changes; a case worker always says why they choose for another. */
  readonly reason?: string | undefined;
  /** The price of a unit that was compared; another one now is told before anything is chosen. */
  readonly unitPrice?: string | undefined;
}

export interface MadeChoice {
  readonly id: string;
  readonly answerBy: Date;
}

/** The client chooses who gives the service. A place is held at once; the provider answers within the authority's days. */
export async function chooseProvider(
  tx: Tx,
  actor: Chooser,
  voucherId: string,
  wanted: Wanted,
  now: Date,
): Promise<MadeChoice> {
  const made = madeBy(actor, wanted);
  const voucher = await lockVoucher(tx, voucherId);
  const chosen = await liveChoice(tx, voucherId);
  if (chosen !== undefined) {
    const [offer] = await offerById(tx, chosen.offerId);
    throw choiceProblem('already-chosen', { params: { provider: offer?.providerName ?? '' } });
  }
  const offer = await offerAsSeen(tx, voucher, wanted, now);
  await applyVoucherMove(tx, actor, voucher, 'choose', { note: noteOf(offer, made) });
  return propose(tx, actor, voucher, offer, made, now);
}

/** What the published rule proposed is the choice, since the client has not chosen otherwise. */
export async function chooseByRule(
  tx: Tx,
  actor: SystemActor,
  voucher: LockedVoucher,
  offerId: string,
  now: Date,
): Promise<MadeChoice> {
  const offer = await openOffer(tx, voucher, offerId, now);
  await applyVoucherMove(tx, actor, voucher, 'choose', { note: offer.providerName });
  return propose(tx, actor, voucher, offer, { by: 'rule', because: null }, now);
}

/** Whether the offer can be chosen with the voucher now and has a place, which is held from here on. */
export async function mayBeChosen(tx: Tx, voucher: LockedVoucher, offerId: string, now: Date): Promise<boolean> {
  const [places] = await sql<{ free: boolean }>(
    tx,
    `SELECT taken < capacity AS free FROM vouchers.offer_places WHERE offer_id = $1 FOR UPDATE`,
    [offerId],
  );
  return places?.free === true && (await hindrance(tx, voucher, one(await offerById(tx, offerId)), now)) === undefined;
}

interface Made {
  readonly by: ChoiceMaker;
  readonly because: string | null;
}

/** A case worker chooses only what the client has asked for, and says so (Administrative Procedure Act 434/2003, section 8). */
function madeBy(actor: Chooser, { reason }: Wanted): Made {
  if (actor.kind === 'client') return { by: 'client', because: null };
  if (reason === undefined) throw choiceProblem('reason-for-another', { field: '/reason' });
  return { by: 'case-worker', because: reason };
}

const noteOf = ({ providerName }: OfferRow, { because }: Made): string =>
  because === null ? providerName : `${providerName}: ${because}`;

/**
 * The client changes to another provider. The earlier choice ends and the new one begins in one transaction; the money
 * never leaves the voucher, so what is unspent goes along. Events already recorded stay with the provider who gave them.
 */
export async function changeProvider(
  tx: Tx,
  actor: Chooser,
  voucherId: string,
  wanted: Wanted,
  now: Date,
): Promise<MadeChoice> {
  const made = madeBy(actor, wanted);
  const voucher = await lockVoucher(tx, voucherId);
  const before = await liveChoice(tx, voucherId);
  if (before === undefined) throw choiceProblem('nothing-chosen-yet');
  if (before.offerId === wanted.offerId) throw choiceProblem('same-offer', { field: '/offerId' });
  const offer = await offerAsSeen(tx, voucher, wanted, now);
  await endLiveChoice(tx, actor, voucher, wanted.reason);
  await applyVoucherMove(tx, actor, voucher, 'change', { note: noteOf(offer, made) });
  const choice = await propose(tx, actor, voucher, offer, made, now);
  await enqueue(tx, tellProvider, { choiceId: before.id });
  return choice;
}

async function propose(
  tx: Tx,
  actor: Chooser | SystemActor,
  voucher: LockedVoucher,
  offer: OfferRow,
  made: Made,
  now: Date,
): Promise<MadeChoice> {
  const { id: voucherId, authorityId, clientId, personId } = voucher;
  const { id: offerId, providerId, contractId } = offer;
  const days = await answerDays(tx, authorityId, voucher.serviceId, helsinkiDateOf(now));
  const choice = { id: newId(), answerBy: answerBy(now, days) };
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
    madeBy: made.by,
    madeBecause: made.because,
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
    note: made.because,
  });
  await answerProposal(tx, voucherId, offerId, now);
  await emit(tx, choiceTold, {
    ...{ contractId, choiceId: choice.id, voucherId, clientId, move: 'propose' },
    ...{ on: helsinkiDateOf(now), units: await unitsLeft(tx, voucherId) },
  });
  await enqueue(tx, tellProvider, { choiceId: choice.id });
  if (made.by === 'case-worker') await tellClient(tx, choice, 'chosenForYou');
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

/** At the price that was compared, or a refusal that names both. */
async function offerAsSeen(tx: Tx, voucher: LockedVoucher, wanted: Wanted, now: Date): Promise<OfferRow> {
  const offer = await openOffer(tx, voucher, wanted.offerId, now);
  const { unitPrice: before } = wanted;
  const price = centsToDecimal(offer.unitPriceCents);
  if (before !== undefined && parseCents(before) !== offer.unitPriceCents)
    throw choiceProblem('offer-price-changed', { params: { before, now: price } });
  return offer;
}

/** An offer that may be chosen with this voucher today; a provider suspended since the comparison is refused here. */
async function openOffer(tx: Tx, voucher: LockedVoucher, offerId: string, now: Date): Promise<OfferRow> {
  const { validFrom, lastDay } = voucher;
  if (helsinkiDateOf(now) > lastDay)
    throw voucherProblem('voucher-not-valid-now', { params: { from: validFrom, lastDay } });
  const offer = one(await offerPricedFor(tx, offerId, voucher.id));
  const refusal = await hindrance(tx, voucher, offer, now);
  if (refusal !== undefined) throw choiceProblem(refusal, { field: '/offerId' });
  return offer;
}

/** What keeps the offer from being chosen with the voucher today. */
async function hindrance(tx: Tx, voucher: LockedVoucher, offer: OfferRow, now: Date) {
  const today = helsinkiDateOf(now);
  if (offer.serviceId !== voucher.serviceId) return 'offer-of-other-service';
  const stands = offer.status === 'active' && today >= offer.validFrom && today < offer.validTo;
  if (!stands || !(await takesClients(tx, offer))) return 'offer-not-open';
  const { home, died } = one(
    await sql<{ home: string; died: boolean }>(
      tx,
      `SELECT municipality AS home, died_on IS NOT NULL AS died FROM vouchers.client WHERE id = $1`,
      [voucher.clientId],
    ),
  );
  if (died) return 'client-died';
  return offer.municipalities.includes(home) ? undefined : 'offer-elsewhere';
}

/** The contract itself is asked too: its suspension holds from that instant, also before the offer has heard of it. */
async function takesClients(tx: Tx, { contractId }: OfferRow): Promise<boolean> {
  const [asked] = await sql<{ takes: boolean }>(tx, `SELECT contracts.takes_clients($1) AS takes`, [contractId]);
  return asked?.takes === true;
}
