import {
  calendarDate,
  changedOne,
  commonProblem,
  dbNow,
  execute,
  newId,
  recordMove,
  sql,
  type AuthorityActor,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import type { AllianceRow } from '../alliances/alliance-queries.js';
import { addParties, insertShares, insertTerms } from '../alliances/found-alliance.js';
import { decisionProblem } from './decisions-problems.js';
import { membersOf } from './alliance-members.js';
import { passGate } from './pass-gate.js';
import { lockProposal, refuseContent, type ProposalRow } from './propose.js';
import { moveProposal, outcomeOfVotes, type ProposalMove, type Vote } from './proposal-lifecycle.js';
import { settleAlliance } from './settle-alliance.js';

type Side = AuthorityActor | ProviderActor;

/** Casts the actor's vote. The last vote decides: when everyone was for it, it is carried out in the same transaction. */
export async function castVote(
  tx: Tx,
  actor: Side,
  id: string,
  { vote, statement }: { readonly vote: Vote; readonly statement?: string },
): Promise<void> {
  const { proposal, alliance } = await lockProposal(tx, id);
  if (proposal.status !== 'open') throw decisionProblem('proposal-closed');
  const votes = await sql<{ personId: string; vote: Vote | null }>(
    tx,
    `SELECT person_id AS "personId", vote FROM contracts.alliance_vote WHERE proposal_id = $1`,
    [id],
  );
  const own = votes.find(({ personId }) => personId === actor.personId);
  if (own === undefined) throw decisionProblem('alliance-not-member');
  if (own.vote !== null) throw decisionProblem('proposal-voted');
  if (vote !== 'for' && statement === undefined)
    throw decisionProblem('dissent-without-reason', { field: '/statement' });
  const now = await dbNow(tx);
  changedOne(
    await execute(
      tx,
      `UPDATE contracts.alliance_vote SET vote = $3, statement = $4, voted_at = $5
        WHERE proposal_id = $1 AND person_id = $2 AND vote IS NULL`,
      [id, actor.personId, vote, statement ?? null, now],
    ),
  );
  const outcome = outcomeOfVotes(votes.map((one) => (one.personId === actor.personId ? vote : one.vote)));
  if (outcome === undefined) return;
  if (outcome === 'carry') await refuseContent(tx, alliance, proposal.kind, proposal.content, now);
  await closeProposal(tx, actor, alliance, proposal, outcome, now);
  if (outcome === 'carry') await carryOut(tx, actor, alliance, proposal, now);
}

/** Takes an open proposal back; only who made it may. */
export async function withdrawProposal(tx: Tx, actor: Side, id: string): Promise<void> {
  const { proposal, alliance } = await lockProposal(tx, id);
  if (proposal.proposedBy !== actor.personId) throw decisionProblem('proposal-not-yours');
  await closeProposal(tx, actor, alliance, proposal, 'withdraw', await dbNow(tx));
}

/** Adds to the minutes; what was wrong in them is put right by writing more. */
export async function writeMinutes(tx: Tx, actor: Side, id: string, text: string): Promise<void> {
  const { proposal } = await lockProposal(tx, id);
  const members = await membersOf(tx, proposal.allianceId, proposal.group);
  if (!members.some(({ personId }) => personId === actor.personId)) throw decisionProblem('alliance-not-member');
  await execute(
    tx,
    `INSERT INTO contracts.alliance_minutes (id, proposal_id, alliance_id, text, written_by, written_by_name, written_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [newId(), id, proposal.allianceId, text, actor.personId, actor.name, await dbNow(tx)],
  );
}

async function closeProposal(
  tx: Tx,
  actor: Side,
  { authorityId }: AllianceRow,
  { id, status, title }: ProposalRow,
  move: ProposalMove,
  now: Date,
): Promise<void> {
  const moved = moveProposal(status, move);
  if (!moved.ok) throw commonProblem(moved.refusal);
  changedOne(
    await execute(
      tx,
      `UPDATE contracts.alliance_proposal SET status = $3, closed_at = $4 WHERE id = $1 AND status = $2`,
      [id, status, moved.status, now],
    ),
  );
  const subject = { subject: 'alliance-proposal', subjectId: id, authorityId, note: title } as const;
  await recordMove(tx, actor, { ...subject, move, from: status, to: moved.status });
}

async function carryOut(
  tx: Tx,
  actor: Side,
  alliance: AllianceRow,
  { id: proposalId, kind, content }: ProposalRow,
  now: Date,
): Promise<void> {
  const { move, shares, terms } = content;
  if (kind === 'gate' && move !== undefined) await passGate(tx, actor, alliance, move, proposalId, now);
  if (kind === 'settlement') await settleAlliance(tx, actor, alliance, proposalId, now);
  if (kind === 'terms' && terms !== undefined) await insertTerms(tx, alliance.id, terms, { proposalId, now });
  if (kind === 'shares' && shares !== undefined) {
    await addParties(tx, alliance.id, shares.shares);
    const table = { ...shares, validFrom: calendarDate(shares.validFrom) };
    await insertShares(tx, alliance.id, table, { proposalId, now });
  }
}
