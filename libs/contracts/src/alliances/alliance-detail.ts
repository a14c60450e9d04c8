import {
  centsToDecimal,
  helsinkiDateOf,
  organisationOf,
  permitted,
  personOf,
  readHistory,
  sql,
  type Actor,
  type Tx,
} from '@kasvutori/platform';
import { readAlliance, readParties, readShares, readTerms, type AllianceRow } from './alliance-queries.js';
import type { AllianceDetail, AllianceMemberView, PhaseView, AllianceSettlementView } from './alliances.dto.js';
import { readCosts, readMeasured, readVolumes } from './known-facts.js';
import { sharesOn } from './party-shares.js';

/** Everything the alliance room shows but what has lists of its own: reports, decisions, forecast. */
export async function allianceDetail(tx: Tx, actor: Actor, id: string, now: Date): Promise<AllianceDetail> {
  const alliance = await readAlliance(tx, id);
  const terms = await readTerms(tx, id, null);
  const tables = await readShares(tx, id, null);
  const today = new Map(
    sharesOn(tables, helsinkiDateOf(now))?.shares.map(({ providerId, percent }) => [providerId, percent]) ?? [],
  );
  const costs = new Map((await readCosts(tx, id, null)).map((cost) => [cost.providerId, cost]));
  const members = await readMembers(tx, actor, id);
  const { contractId, contractNumber, title, authorityId, authorityName, phase, runsFrom, runsTo, version } = alliance;
  return {
    ...{ id, contractId, contractNumber, title, authorityId, authorityName, phase, runsFrom, runsTo, version },
    termsVersion: terms.version,
    terms: { ...terms.body, ranges: [...terms.body.ranges], areas: [...terms.body.areas] },
    parties: (await readParties(tx, id)).map(({ providerId, name, estimateCents }) => ({
      providerId,
      name,
      percent: today.get(providerId) ?? null,
      estimate: centsToDecimal(estimateCents),
      actual: centsToDecimal(costs.get(providerId)?.actualCents ?? 0n),
      remaining: centsToDecimal(costs.get(providerId)?.estimateCents ?? estimateCents),
    })),
    shareTables: tables.map((table) => ({ ...table, shares: [...table.shares] })),
    phases: await readPhases(tx, id),
    members,
    volumes: await readVolumes(tx, id, null),
    measurements: await readMeasured(tx, id, null),
    settlements: await readSettlements(tx, id),
    permittedActions: movesOf(actor, alliance, members),
    history: await readHistory(tx, 'alliance', id),
  };
}

const readPhases = (tx: Tx, id: string): Promise<PhaseView[]> =>
  sql<PhaseView>(
    tx,
    `SELECT f.phase, f.began_at AS "beganAt", p.number AS "decisionNumber"
       FROM contracts.alliance_phase f LEFT JOIN contracts.alliance_proposal p ON p.id = f.proposal_id
      WHERE f.alliance_id = $1 ORDER BY f.began_at, p.number NULLS FIRST`,
    [id],
  );

const readSettlements = (tx: Tx, id: string): Promise<AllianceSettlementView[]> =>
  sql<AllianceSettlementView>(
    tx,
    `SELECT s.number, s.settled_at AS "settledAt", p.number AS "decisionNumber", s.outcome ->> 'outcome' AS outcome
       FROM contracts.alliance_settlement s JOIN contracts.alliance_proposal p ON p.id = s.proposal_id
      WHERE s.alliance_id = $1 ORDER BY s.number DESC`,
    [id],
  );

const readMembers = (tx: Tx, actor: Actor, id: string): Promise<AllianceMemberView[]> =>
  sql<AllianceMemberView>(
    tx,
    `SELECT m.id, m.group_kind AS "group", m.person_name AS "personName", o.name AS "organisationName",
            m.person_id IS NOT DISTINCT FROM $2::uuid AS me, m.organisation_id IS NOT DISTINCT FROM $3::uuid AS ours
       FROM contracts.alliance_member m JOIN app.organisation o ON o.id = m.organisation_id
      WHERE m.alliance_id = $1 AND m.ended_at IS NULL ORDER BY m.group_kind, o.kind, o.name, m.person_name, m.id`,
    [id, personOf(actor), organisationOf(actor)],
  );

/** What the reader may do in the room; a closed or stopped alliance stands as it is. */
function movesOf(
  actor: Actor,
  { phase }: Pick<AllianceRow, 'phase'>,
  members: readonly AllianceMemberView[],
): ReturnType<typeof permitted> {
  if (phase === 'closed' || phase === 'stopped') return [];
  const seated = members.some(({ me }) => me);
  return permitted(actor, [
    { action: 'cost-report:write' },
    { action: 'alliance:propose', refusal: seated ? undefined : 'alliance-not-member' },
    { action: 'alliance:name-member' },
    { action: 'alliance:record' },
  ]);
}
