import { emit, helsinkiDateOf, newId, recordMove, sql, type Actor, type Tx } from '@kasvutori/platform';
import type { AllianceRow } from '../alliances/alliance-queries.js';
import { allianceOutcome } from '../alliances/alliance-outcome.js';
import { allianceProblem } from '../alliances/alliances-problems.js';
import { outcomeView } from '../alliances/forecast.js';
import { readKnown, volumesAreWhole, type Known } from '../alliances/known-facts.js';
import { allianceSettled, type AllianceSettledLine } from '../delivery/delivery-events.js';

/** What a settlement is computed from, when nothing is left open; else throws what is missing. */
export async function readSettlable(tx: Tx, alliance: AllianceRow): Promise<Known> {
  if (alliance.phase !== 'aftercare') throw allianceProblem('alliance-not-in-aftercare');
  const [row] = await sql<{ unfinished: number }>(tx, `SELECT contracts.unfinished_reports($1) AS unfinished`, [
    alliance.id,
  ]);
  if ((row?.unfinished ?? 0) > 0) throw allianceProblem('alliance-reports-waiting');
  const known = await readKnown(tx, alliance, null);
  if (known.facts.remainingCents !== 0n) throw allianceProblem('alliance-costs-remain');
  if (!volumesAreWhole(alliance, known.volumes)) throw allianceProblem('alliance-volume-missing');
  const { areas } = known.terms.body;
  if (areas.some(({ code }) => !known.facts.measured.some((measured) => measured.code === code)))
    throw allianceProblem('alliance-area-unmeasured');
  return known;
}

/**
 * Settles by a decision of the executive group and hands each party's parts to those who pay. A later settlement, after a correction, says
 * the whole anew; what was paid by then is taken off by the payment run.
 */
export async function settleAlliance(
  tx: Tx,
  actor: Actor,
  alliance: AllianceRow,
  proposalId: string,
  now: Date,
): Promise<void> {
  const known = await readSettlable(tx, alliance);
  const view = outcomeView(known, allianceOutcome(known.terms.body, known.facts));
  const [row] = await sql<{ number: number }>(
    tx,
    `INSERT INTO contracts.alliance_settlement (id, alliance_id, number, proposal_id, outcome, settled_at)
     SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5 FROM contracts.alliance_settlement WHERE alliance_id = $2 RETURNING number`,
    [newId(), alliance.id, proposalId, JSON.stringify(view), now],
  );
  const lines = view.shares.flatMap(({ providerId, gainPain, results, why }): AllianceSettledLine[] => [
    { providerId, component: 'GAIN-PAIN', amount: gainPain, reason: why.gainPain },
    { providerId, component: 'RESULTS', amount: results, reason: why.results },
  ]);
  await emit(tx, allianceSettled, {
    contractId: alliance.contractId,
    settlementNumber: row?.number ?? 1,
    settledOn: helsinkiDateOf(now),
    vatCategory: known.terms.body.vatCategory,
    lines,
  });
  const { id: subjectId, phase, authorityId } = alliance;
  await recordMove(tx, actor, { subject: 'alliance', subjectId, move: 'settle', from: phase, to: phase, authorityId });
}
