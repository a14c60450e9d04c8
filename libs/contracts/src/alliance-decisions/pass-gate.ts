import {
  changedOne,
  commonProblem,
  execute,
  helsinkiDateOf,
  recordMove,
  sql,
  type Actor,
  type Tx,
} from '@kasvutori/platform';
import {
  moveAlliance,
  type AllianceMove,
  type AlliancePhase,
  type GateFacts,
} from '../alliances/alliance-lifecycle.js';
import { readShares, type AllianceRow } from '../alliances/alliance-queries.js';
import { allianceProblem } from '../alliances/alliances-problems.js';

/** Where the alliance would come by the move; throws what keeps the gate shut. */
export async function refuseGate(tx: Tx, alliance: AllianceRow, move: AllianceMove, now: Date): Promise<AlliancePhase> {
  const moved = moveAlliance(alliance.phase, move, await readGate(tx, alliance, now));
  if (moved.ok) return moved.phase;
  throw moved.refusal === 'move-not-allowed' ? commonProblem('move-not-allowed') : allianceProblem(moved.refusal);
}

async function readGate(tx: Tx, { id, runsTo }: AllianceRow, now: Date): Promise<GateFacts> {
  const [row] = await sql<{ unreviewedReports: number; settled: boolean }>(
    tx,
    `SELECT contracts.unfinished_reports($1) AS "unreviewedReports",
            EXISTS (SELECT FROM contracts.alliance_settlement WHERE alliance_id = $1) AS settled`,
    [id],
  );
  return {
    hasShares: (await readShares(tx, id, null)).length > 0,
    unreviewedReports: row?.unreviewedReports ?? 0,
    settled: row?.settled ?? false,
    plannedEndPassed: helsinkiDateOf(now) >= runsTo,
  };
}

/** Takes the alliance to its next phase by a decision that was carried. */
export async function passGate(
  tx: Tx,
  actor: Actor,
  alliance: AllianceRow,
  move: AllianceMove,
  proposalId: string,
  now: Date,
): Promise<void> {
  const phase = await refuseGate(tx, alliance, move, now);
  changedOne(
    await execute(tx, `UPDATE contracts.alliance SET phase = $3, version = version + 1 WHERE id = $1 AND phase = $2`, [
      alliance.id,
      alliance.phase,
      phase,
    ]),
  );
  await execute(
    tx,
    `INSERT INTO contracts.alliance_phase (alliance_id, phase, proposal_id, began_at) VALUES ($1, $2, $3, $4)`,
    [alliance.id, phase, proposalId, now],
  );
  const { id: subjectId, phase: from, authorityId } = alliance;
  await recordMove(tx, actor, { subject: 'alliance', subjectId, move, from, to: phase, authorityId });
}
