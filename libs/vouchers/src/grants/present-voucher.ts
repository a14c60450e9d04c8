import {
  centsToDecimal,
  one,
  permitted,
  readHistory,
  type ProblemParams,
  type SignedInActor,
  type Tx,
} from '@kasvutori/platform';
import { budgetById } from '../budgets/budget-queries.js';
import { presentTitle } from '../budgets/present-budget.js';
import { nameFor } from '../clients/name-for.js';
import { eventsOfVoucher } from '../service-events/event-queries.js';
import { presentEvent } from '../service-events/present-event.js';
import type { VoucherCard, VoucherDetail } from './grants.dto.js';
import { decisionsOfVoucher } from '../decisions/decision-queries.js';
import { presentDecision } from '../decisions/present-decision.js';
import { isOpenVoucher, isPrepared, moveVoucher } from './voucher-lifecycle.js';
import { voucherById, type VoucherRow } from './voucher-queries.js';

export function presentVoucher(actor: SignedInActor, row: VoucherRow): VoucherCard {
  return {
    id: row.id,
    number: row.number,
    authorityId: row.authorityId,
    authorityName: row.authorityName,
    clientId: row.clientId,
    clientReference: row.clientReference,
    clientName: nameFor(actor, row),
    serviceId: row.serviceId,
    serviceKind: row.serviceKind,
    valueKind: row.kind,
    unit: row.unit,
    units: row.units,
    unitsUsed: row.unitsUsed,
    maxUnitPrice: centsToDecimal(row.maxUnitPriceCents),
    value: centsToDecimal(row.valueCents),
    balance: centsToDecimal(row.balanceCents),
    waiting: centsToDecimal(row.waitingCents),
    available: centsToDecimal(row.balanceCents - row.waitingCents),
    waitingEvents: row.waitingEvents,
    validFrom: row.validFrom,
    lastDay: row.lastDay,
    status: row.status,
    grantedAt: row.grantedAt,
    letterId: row.letterId,
    choice: choiceOf(row),
    chooseBy: row.chooseBy,
    proposal: row.proposal,
    version: row.version,
    permittedActions: permitted(actor, movesOf(row)),
  };
}

function choiceOf({
  choiceId,
  choiceStatus,
  offerId,
  offerStatus,
  providerId,
  providerName,
  answerBy,
  startsOn,
  madeBy,
  madeBecause,
  coversHome,
}: VoucherRow): VoucherCard['choice'] {
  if (choiceId === null || choiceStatus === null || offerId === null || providerId === null || answerBy === null)
    return null;
  return {
    id: choiceId,
    status: choiceStatus,
    offerId,
    providerId,
    providerName: providerName ?? '',
    answerBy,
    startsOn,
    offerStatus: offerStatus ?? 'active',
    madeBy: madeBy ?? 'client',
    madeBecause,
    coversHome: coversHome ?? true,
  };
}

function movesOf(row: VoucherRow): { action: string; refusal?: string | undefined; params?: ProblemParams }[] {
  if (row.status === 'proposed') return [{ action: 'voucher:grant' }, { action: 'voucher:withdraw' }];
  if (!isOpenVoucher(row.status)) return [];
  const chosen = row.choiceId !== null;
  const dead = row.diedOn === null ? undefined : { refusal: 'client-has-died', params: { day: row.diedOn } };
  const closing = row.waitingEvents > 0 ? 'voucher-events-waiting' : undefined;
  const refusal = (move: 'return' | 'revoke') =>
    closing ?? (moveVoucher(row.status, move).ok ? undefined : 'move-not-allowed');
  return [
    { action: chosen ? 'choice:change' : 'choice:choose', ...dead },
    { action: 'voucher:extend', ...dead },
    { action: 'voucher:supplement', refusal: row.kind === 'package' ? 'package-not-supplemented' : undefined, ...dead },
    { action: 'voucher:return', refusal: refusal('return') },
    { action: 'voucher:revoke', refusal: refusal('revoke') },
  ];
}

/** Whose money it is concerns the authority only. */
async function budgetOfVoucher(
  tx: Tx,
  actor: SignedInActor,
  { authorityId, budgetId, budgetGround }: VoucherRow,
): Promise<Pick<VoucherDetail, 'budget' | 'budgetGround'>> {
  const [budget] = actor.kind === 'authority' ? await budgetById(tx, authorityId, budgetId) : [];
  return budget === undefined ? { budget: null, budgetGround: null } : { budget: presentTitle(budget), budgetGround };
}

export async function voucherDetail(tx: Tx, actor: SignedInActor, id: string): Promise<VoucherDetail> {
  const row = one((await voucherById(tx, id)).filter(({ status }) => actor.kind !== 'client' || !isPrepared(status)));
  const events = await eventsOfVoucher(tx, id);
  return {
    ...presentVoucher(actor, row),
    ...(await budgetOfVoucher(tx, actor, row)),
    grounds: row.grounds,
    valueTrace: row.valueTrace as VoucherDetail['valueTrace'],
    stages: row.stages,
    proposalReason: row.proposalReason,
    decisions: (await decisionsOfVoucher(tx, id)).map(presentDecision),
    events: events.map((event) => presentEvent(actor, event)),
    history: await readHistory(tx, 'voucher', id),
  };
}
