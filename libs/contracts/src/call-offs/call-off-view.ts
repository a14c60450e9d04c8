import {
  centsToDecimal,
  dbNow,
  permitted,
  readHistory,
  readPage,
  type Actor,
  type Page,
  type Sort,
  type Tx,
} from '@kasvutori/platform';
import { answerRefusal } from './answer-call-off.js';
import { callOffAfter } from './call-off-lifecycle.js';
import { CALL_OFF_ROWS, readCallOff, readOffers, type CallOff, type Offer } from './call-off-queries.js';
import type { CallOffDetail, CallOffFilter, CallOffOffer, CallOffSummary } from './call-offs.dto.js';
import type { CallOffReason } from './explain-proposal.js';

const NEWEST: Sort = { column: 'orderedAt', type: 'timestamptz', direction: 'desc' };

/** Orders of the authority's frameworks, or those the provider has been offered. */
export async function listCallOffs(tx: Tx, filter: CallOffFilter): Promise<Page<CallOffSummary>> {
  const params: unknown[] = [];
  const conditions = ['true'];
  if (filter.frameworkId !== undefined) conditions.push(`o.framework_id = $${params.push(filter.frameworkId)}`);
  if (filter.status !== undefined) conditions.push(`o.status = ANY ($${params.push(filter.status)})`);
  const page = await readPage<CallOff>(tx, {
    query: `${CALL_OFF_ROWS} WHERE ${conditions.join(' AND ')}`,
    params,
    sort: NEWEST,
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
  return { ...page, items: page.items.map(summaryOf) };
}

function summaryOf({
  valueCents,
  description: _,
  documentSha256: __,
  orderedBy: ___,
  version: ____,
  authorityId: _____,
  ...row
}: CallOff): CallOffSummary {
  return { ...row, value: centsToDecimal(valueCents) };
}

/** One order: what, to whom it was offered in turn and why, and what the reader may do with it now. */
export async function callOffDetail(tx: Tx, actor: Actor, id: string): Promise<CallOffDetail> {
  const callOff = await readCallOff(tx, id);
  const now = await dbNow(tx);
  const answers =
    actor.kind === 'provider' && callOffAfter(callOff.status, 'accept') !== undefined
      ? ['call-off:accept', 'call-off:decline'].map((action) => ({
          action,
          refusal: answerRefusal(actor, callOff, now),
          params: { until: callOff.answerBy ?? '' },
        }))
      : [];
  const withdrawal = callOffAfter(callOff.status, 'withdraw') === undefined ? [] : [{ action: 'call-off:withdraw' }];
  return {
    ...summaryOf(callOff),
    description: callOff.description,
    documentSha256: callOff.documentSha256,
    version: callOff.version,
    offers: (await readOffers(tx, id)).map((offer) => offerOf(actor, offer)),
    permittedActions: permitted(actor, [...answers, ...withdrawal]),
    history: await readHistory(tx, 'call-off', id),
  };
}

function offerOf(actor: Actor, { proposedProviderId, proposedProviderName, reason, ...offer }: Offer): CallOffOffer {
  const departs = proposedProviderId !== offer.providerId && actor.kind === 'authority';
  return {
    ...offer,
    departedFrom: departs ? proposedProviderName : null,
    reason: { sentence: reason.sentence, rows: [...rowsFor(actor, reason)] },
  };
}

/** What the others have been given is between them and the authority. */
const rowsFor = (actor: Actor, { rows }: CallOffReason): CallOffReason['rows'] =>
  actor.kind === 'provider' ? rows.filter(({ providerId }) => providerId === actor.organisationId) : rows;
