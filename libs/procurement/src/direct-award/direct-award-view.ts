import {
  centsToDecimal,
  commonProblem,
  one,
  permitted,
  readHistory,
  readPage,
  sql,
  sumCents,
  type AuthorityActor,
  type CalendarDate,
  type Page,
  type Tx,
} from '@kasvutori/platform';
import { standstillIsOver } from '../award/award-rules.js';
import { type DecisionStatus, IN_FORCE } from '../award/decision-lifecycle.js';
import { purchaseOfDraft } from '../regime/draft-regime.js';
import { AWARD_GROUNDS, groundsFor } from '../regime/direct-award-grounds.js';
import { sourceText } from '../regime/law-source.js';
import { isContracted } from '../remedies/remedy-queries.js';
import { withdrawRefusal } from '../remedies/remedy-rules.js';
import { assessRegime } from '../regime/regime.js';
import { readTender } from '../tenders/tender-record.js';
import type {
  DirectAwardDecision,
  DirectAwardDetail,
  DirectAwardFilter,
  DirectAwardSummary,
  PublicDirectAward,
} from './direct-award.dto.js';
import { DIRECT_AWARD_MOVES, directAwardEditRefusal, directAwardRefusal } from './direct-award-lifecycle.js';
import { actsFor, readAwardedDirectly, readDirectAward, type DirectAwardRow } from './direct-award-queries.js';
import { amountOf, noticeOf } from './direct-award-rules.js';
import { directAwardState } from './direct-award-state.js';

/** A direct award for the officers of its authority; another authority's is not there. */
export async function readDirectAwardDetail(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  now: Date,
): Promise<DirectAwardDetail> {
  const award = await readDirectAward(tx, id);
  if (award.authorityId !== actor.organisationId) throw commonProblem('not-found');
  const tender = await readTender(tx, award.tenderId);
  const moving = award.status === 'draft' || award.status === 'in-approval';
  const { regime, lacks } = directAwardState(tender, award, award.awardedAt ?? now);
  const shown = moving ? lacks : [];
  const ownCompany = await actsFor(tx, actor.personId, award.providerId);
  const decision = await decisionOf(tx, award, now);
  return {
    id,
    tenderId: tender.id,
    tenderNumber: tender.number,
    tenderTitle: tender.title,
    providerId: award.providerId,
    providerName: award.providerName,
    status: award.status,
    ground: award.ground,
    reasons: award.reasons,
    transparency: award.transparency,
    prices: award.prices.map(({ unitPriceCents, ...price }) => ({
      ...price,
      unitPrice: unitPriceCents === null ? null : centsToDecimal(unitPriceCents),
    })),
    total: centsToDecimal(sumCents(tender.lots.map((lot) => amountOf(lot, award.prices)))),
    noticeType: (regime && noticeOf(regime)) ?? null,
    grounds: (regime === null ? AWARD_GROUNDS : groundsFor(regime.regime)).map(({ code, name, source }) => ({
      code,
      name,
      source: sourceText(source),
    })),
    updatedAt: award.updatedAt,
    awardedAt: award.awardedAt,
    cancelReason: award.cancelReason,
    lacks: [...shown],
    decision,
    version: award.version,
    permittedActions: permitted(actor, [
      { action: 'direct-award:edit', refusal: directAwardEditRefusal(award.status) },
      ...DIRECT_AWARD_MOVES.map((move) => ({
        action: `direct-award:${move}`,
        refusal: directAwardRefusal({ ...award, complete: shown.length === 0, ownCompany }, move, actor.personId),
      })),
      ...(decision === null
        ? []
        : [
            {
              action: 'award:withdraw',
              refusal: withdrawRefusal({ ...decision, contracted: await isContracted(tx, decision.id) }),
            },
          ]),
    ]),
    history: await readHistory(tx, 'direct-award', id),
  };
}

const contractMayBeMade = ({ status, standstillEndsAt }: DecisionTimes, now: Date): boolean =>
  IN_FORCE.includes(status) && (status === 'final' || standstillIsOver(standstillEndsAt, now));

interface DecisionTimes {
  id: string;
  number: string;
  status: DecisionStatus;
  standstillLastDay: CalendarDate;
  standstillEndsAt: Date;
}

const DECISION = `SELECT id, number, status, standstill_last_day AS "standstillLastDay", standstill_ends_at AS "standstillEndsAt"
                    FROM procurement.award_decision WHERE id = $1`;

async function decisionOf(tx: Tx, award: DirectAwardRow, now: Date): Promise<DirectAwardDecision | null> {
  if (award.decisionId === null) return null;
  const decision = one(await sql<DecisionTimes>(tx, DECISION, [award.decisionId]));
  const [copy] = await sql<{ documentId: string }>(
    tx,
    'SELECT document_id AS "documentId" FROM procurement.decision_notice WHERE decision_id = $1 AND recipient_id = $2',
    [award.decisionId, award.authorityId],
  );
  return {
    ...decision,
    final: contractMayBeMade(decision, now),
    documentId: copy?.documentId ?? null,
  };
}

/** What anyone may read of an award without a call. Run it as the system: it is the same for everyone. 404 before the award. */
export async function readPublicDirectAward(tx: Tx, tenderId: string, now: Date): Promise<PublicDirectAward> {
  const award = await readAwardedDirectly(tx, tenderId);
  if (award.decisionId === null || award.awardedAt === null) throw commonProblem('not-found');
  const tender = await readTender(tx, tenderId);
  const decision = one(await sql<DecisionTimes>(tx, DECISION, [award.decisionId]));
  const ground = AWARD_GROUNDS.find(({ code }) => code === award.ground);
  const purchase = purchaseOfDraft(tender, tender.buyer, award.awardedAt);
  return {
    decisionNumber: decision.number,
    providerName: award.providerName,
    ground: {
      code: award.ground,
      name: ground?.name ?? { fi: award.ground, sv: award.ground, en: award.ground },
      source: sourceText(ground?.source ?? ''),
    },
    reasons: award.reasons,
    noticeType: award.transparency && purchase !== null ? (noticeOf(assessRegime(purchase)) ?? null) : null,
    publishedAt: award.awardedAt,
    standstillLastDay: decision.standstillLastDay,
    standstillEndsAt: decision.standstillEndsAt,
    final: contractMayBeMade(decision, now),
    withdrawn: decision.status === 'withdrawn',
    lots: tender.lots.map((lot) => ({
      number: lot.number,
      title: lot.title,
      amount: centsToDecimal(amountOf(lot, award.prices)),
    })),
  };
}

/** The authority's direct awards, the latest change first. */
export function listDirectAwards(
  tx: Tx,
  actor: AuthorityActor,
  filter: DirectAwardFilter,
): Promise<Page<DirectAwardSummary>> {
  return readPage<DirectAwardSummary>(tx, {
    query: `SELECT d.id, d.tender_id AS "tenderId", t.number AS "tenderNumber", t.title AS "tenderTitle", o.name AS "providerName", d.status, d.ground,
                   d.updated_at AS "updatedAt"
              FROM procurement.direct_award d
              JOIN procurement.tender t ON t.id = d.tender_id
              JOIN app.organisation o ON o.id = d.provider_id
             WHERE d.authority_id = $1 AND ($2::text IS NULL OR d.status = $2)`,
    params: [actor.organisationId, filter.status ?? null],
    sort: { column: 'updatedAt', type: 'timestamptz', direction: 'desc' },
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
}
