import {
  addDays,
  enqueue,
  helsinkiDateOf,
  newId,
  one,
  recordMove,
  sql,
  startOfHelsinkiDay,
  systemActor,
  type ActMove,
  type Tx,
} from '@kasvutori/platform';
import { kilometresTo } from '../catalogue/comparison.js';
import { neutralOrder } from '../catalogue/neutral-order.js';
import { choosableOffers } from '../catalogue/offer-queries.js';
import { chooseByRule, mayBeChosen } from '../choice/choose-provider.js';
import { isUnchosen } from '../choice/move-choice.js';
import { tellClient } from '../choice/tell-client.js';
import { lockVoucher, type LockedVoucher } from '../grants/move-voucher.js';
import type { Channel } from '../needs/needs-ground.js';
import { proposeByRule, type Candidate } from './propose-by-rule.js';
import {
  closeProposal,
  dueProposals,
  insertProposal,
  openProposal,
  overdueVouchers,
  turnsOf,
  type OverdueVoucher,
} from './proposal-queries.js';
import { tellProposal } from './tell-proposal.js';

const SYSTEM = systemActor('vouchers.fallback');
/** Where nobody had a free place, somebody is looked for again the next day. */
const LOOK_AGAIN_DAYS = 1;

/** Proposes somebody to each client who has not chosen in time, and does what the rule says when the day to choose otherwise has come. */
export async function followFallbackRules(tx: Tx, now: Date): Promise<number> {
  const due = await dueProposals(tx, now);
  for (const { voucherId } of due) await closeDue(tx, await lockVoucher(tx, voucherId), now);
  const overdue = await overdueVouchers(tx, helsinkiDateOf(now));
  for (const voucher of overdue) await propose(tx, voucher, now);
  return due.length + overdue.length;
}

async function closeDue(tx: Tx, voucher: LockedVoucher, now: Date): Promise<void> {
  const proposal = await openProposal(tx, voucher.id); // read anew: the client may have chosen while we waited for the voucher
  if (proposal === undefined || proposal.objectBy > now) return;
  if (proposal.offerId === null || !(await isUnchosen(tx, voucher))) return closeProposal(tx, proposal, 'void', now);
  if (!proposal.takesForce) {
    await closeProposal(tx, proposal, 'lapse', now);
    return record(tx, voucher, 'fallback-lapse');
  }
  if (!(await mayBeChosen(tx, voucher, proposal.offerId, now))) return closeProposal(tx, proposal, 'void', now);
  await closeProposal(tx, proposal, 'take-force', now);
  const choice = await chooseByRule(tx, SYSTEM, voucher, proposal.offerId, now);
  await tellClient(tx, choice, 'takenInForce');
}

async function propose(tx: Tx, { id, ...rule }: OverdueVoucher, now: Date): Promise<void> {
  const voucher = await lockVoucher(tx, id);
  const today = helsinkiDateOf(now);
  if ((await overdueVouchers(tx, today, id)).length === 0) return; // somebody was chosen while we waited for the voucher
  const { home, suits } = await clientOf(tx, id);
  const offers = neutralOrder(
    await choosableOffers(tx, { serviceId: voucher.serviceId, municipality: home }, today),
    id,
    today,
  );
  const turns = new Map(
    (
      await turnsOf(
        tx,
        offers.map((offer) => offer.id),
      )
    ).map((turn) => [turn.offerId, turn]),
  );
  const candidates = offers.map((offer): Candidate => ({
    offerId: offer.id,
    channels: offer.channels,
    distanceKm: kilometresTo(offer, home),
    placesFree: offer.capacity - offer.taken,
    proposed: turns.get(offer.id)?.proposed ?? 0,
    lastProposedAt: turns.get(offer.id)?.lastProposedAt ?? null,
  }));
  const found = proposeByRule(candidates, suits);
  const days = found === undefined ? LOOK_AGAIN_DAYS : rule.objectDays + 1; // the last day is the client's to its end
  const proposal = { id: newId(), objectBy: startOfHelsinkiDay(addDays(today, days)) };
  await insertProposal(tx, {
    ...{ ...proposal, voucherId: id, ruleId: rule.ruleId, proposedAt: now },
    ...{ offerId: found?.offerId ?? null, why: found?.why ?? {} },
  });
  if (found === undefined) return;
  await record(tx, voucher, 'fallback-propose', offers.find((offer) => offer.id === found.offerId)?.providerName);
  await enqueue(tx, tellProposal, { proposalId: proposal.id });
}

const clientOf = async (tx: Tx, voucherId: string): Promise<{ home: string; suits: Channel[] }> =>
  one(
    await sql<{ home: string; suits: Channel[] }>(
      tx,
      `SELECT c.municipality AS home, a.channels AS suits FROM vouchers.voucher v
         JOIN vouchers.client c ON c.id = v.client_id JOIN vouchers.assessment a ON a.id = v.assessment_id WHERE v.id = $1`,
      [voucherId],
    ),
  );

const record = (tx: Tx, voucher: LockedVoucher, move: ActMove, note?: string): Promise<void> =>
  recordMove(tx, SYSTEM, {
    ...{ subject: 'voucher', subjectId: voucher.id, move, from: voucher.status, to: voucher.status, note },
    ...{ authorityId: voucher.authorityId, clientPersonId: voucher.personId },
  });
