import {
  type Actor,
  addDays,
  helsinkiDateOf,
  one,
  type Page,
  permitted,
  readPage,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { foundOf } from '../entitlements/entitlements.js';
import { earliestClaim, latestClaim } from '../entitlements/judge-claims.js';
import { readHistories } from '../facts/client-histories.js';
import { PARTICIPATION, type Participation } from '../facts/fact-queries.js';
import { claimAfter, CONTEST_DAYS } from './claim-lifecycle.js';
import { type ClaimRow, CLAIMS, readClaim } from './claim-queries.js';
import { REFUSAL_TEXTS } from './claim-texts.js';
import type { ClaimableOutcome, OutcomeClaimFilter, OutcomeClaimView } from './outcome-claims.dto.js';

/** Claims of the reader's clients, the newest first. */
export async function listClaims(
  tx: Tx,
  actor: Actor,
  { status, participationId, cursor, limit }: OutcomeClaimFilter,
  now: Date,
): Promise<Page<OutcomeClaimView>> {
  const page = await readPage<ClaimRow>(tx, {
    query: `${CLAIMS} WHERE ($1::text IS NULL OR k.status = $1) AND ($2::uuid IS NULL OR k.participation_id = $2)`,
    params: [status ?? null, participationId ?? null],
    sort: { column: 'claimedAt', type: 'timestamptz', direction: 'desc' },
    ...{ cursor, limit, count: true },
  });
  return { ...page, items: page.items.map((row) => view(actor, row, now)) };
}

export const claimDetail = async (tx: Tx, actor: Actor, id: string, now: Date): Promise<OutcomeClaimView> =>
  view(actor, await readClaim(tx, id), now);

/** What has come about for the client and waits to be claimed. */
export async function claimableOutcomes(tx: Tx, participationId: string, now: Date): Promise<ClaimableOutcome[]> {
  const participation = one(await sql<Participation>(tx, `${PARTICIPATION} WHERE id = $1`, [participationId]));
  const [history] = await readHistories(tx, [participation], null);
  if (history === undefined) return [];
  const { tariff, facts, claims } = history;
  return foundOf(tariff.body, facts, helsinkiDateOf(now)).flatMap(({ key, component, trace: { outcomeDate: on } }) => {
    if (on === null || component.claim?.mode !== 'claim' || claims.includes(key)) return [];
    const { title, evidence = [] } = component;
    const days = { from: earliestClaim(component, on), until: latestClaim(component, on) };
    return [{ key, title, outcomeOn: on, ...days, evidence: [...evidence] }];
  });
}

function view(actor: Actor, row: ClaimRow, now: Date): OutcomeClaimView {
  const { id, participationId, clientReference, contractNumber, providerId, providerName, key, title, outcomeOn } = row;
  const { status, refusal, claimedOn, claimedAt, contest: contested, decisionReason, version } = row;
  const contestBy = row.refusal === null ? null : addDays(row.claimedOn, CONTEST_DAYS);
  const mayContest = actor.kind === 'provider' && actor.organisationId === providerId && claimAfter(status, 'contest');
  const late = contestBy !== null && helsinkiDateOf(now) > contestBy ? 'claim-contest-late' : undefined;
  return {
    ...{ id, participationId, clientReference, contractNumber, providerName, key, title, outcomeOn, status, refusal },
    ...{ claimedOn, claimedAt, contest: contested, decisionReason, version, contestBy },
    refusalText: row.refusal === null ? null : REFUSAL_TEXTS[row.refusal],
    permittedActions: permitted(actor, [
      ...(mayContest ? [{ action: 'outcome-claim:make', refusal: late }] : []),
      ...(claimAfter(status, 'accept') ? [{ action: 'outcome-claim:decide' }] : []),
    ]),
  };
}
