import { createHash } from 'node:crypto';
import { canonicalJson, centsToDecimal, emit, newId, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { awardDecided } from '../award/award-events.js';
import { concludeAward } from '../award/conclude-award.js';
import { insertDecision, insertLotDecision } from '../award/decision-queries.js';
import { standstill } from '../award/standstill.js';
import { STANDSTILL_DAYS } from '../regime/rule-table.js';
import { moveTender } from '../tenders/move-tender.js';
import { insertDirectAwards } from './direct-award-queries.js';
import { amountOf, noticeOf } from './direct-award-rules.js';
import { holdDirectAward, makeMove } from './move-direct-award.js';
import { serveDirectAward } from './serve-direct-award.js';

/**
 * Awards without a call: the decision, an award of every lot at the agreed prices, the decision as a document to the file and
 * to the provider. With a transparency notice the contract waits 14 days from its publication, which is this instant
 * (Procurement Act § 131); without one the law asks for no standstill (§ 130) and the decision is final at once.
 */
export async function approveDirectAward(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  publicUrl: string,
): Promise<void> {
  const { tender, award, regime, at } = await holdDirectAward(tx, actor, id, version, 'approve');
  const standstillDays = award.transparency ? STANDSTILL_DAYS : 0;
  const { lastDay, endsAt } = standstill(at, standstillDays);
  const lots = tender.lots.map((lot) => ({ id: lot.id, amountCents: amountOf(lot, award.prices) }));
  const inputs = canonicalJson({
    tenderId: tender.id,
    regime: regime?.regime,
    ground: award.ground,
    reasons: award.reasons,
    providerId: award.providerId,
    transparencyNotice: award.transparency && regime !== null ? noticeOf(regime) : null,
    prices: award.prices.map(({ lotId, code, unitPriceCents }) => ({
      lotId,
      code,
      unitPrice: centsToDecimal(unitPriceCents ?? 0n),
    })),
    decidedBy: actor.personId,
    decidedAt: at.toISOString(),
  });
  const decision = {
    id: newId(),
    tenderId: tender.id,
    authorityId: tender.authorityId,
    number: tender.number.replace(/^T/, 'HP'),
    grounds: award.reasons,
    decidedBy: actor.personId,
    decidedByName: actor.name,
    decidedAt: at,
    sentAt: at,
    standstillLastDay: lastDay,
    standstillEndsAt: endsAt,
    standstillDays,
    standstillGround: award.transparency ? ('transparency-notice' as const) : ('direct-award' as const),
    inputs,
    sha256: createHash('sha256').update(inputs, 'utf8').digest('hex'),
  };
  await insertDecision(tx, decision);
  await makeMove(tx, actor, award, 'approve', { approvedBy: actor.personId, decisionId: decision.id }, at);
  for (const { id: lotId } of lots)
    await insertLotDecision(tx, decision.id, { lotId, outcome: 'awarded', grounds: award.reasons });
  const awards = await insertDirectAwards(tx, award, decision.id, lots, at);
  await moveTender(tx, actor, tender.id, 'award-directly', at);
  await serveDirectAward(tx, { tender, award, decision, regime, publicUrl }, at);
  await emit(tx, awardDecided, {
    decisionId: decision.id,
    tenderId: tender.id,
    authorityId: tender.authorityId,
    awards,
  });
  if (standstillDays === 0) await concludeAward(tx, actor, tender.id);
}
