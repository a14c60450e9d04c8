import { audit, type AuthorityActor, dbNow, execute, newId, one, sql, type Tx } from '@kasvutori/platform';
import { tellEmployment } from './record-employment.js';
import { conflictById } from './fact-conflicts.js';
import { FACT, type FactRow, lockParticipation, type Participation } from './fact-queries.js';
import { factsProblem } from './facts-problems.js';
import { verificationAfter, type VerificationMove, type Word } from './verification-lifecycle.js';

/** Says of one fact how far it is verified. Whoever asked the client says `confirm`, whoever saw the evidence `verify`. */
export async function verifyFact(
  tx: Tx,
  actor: AuthorityActor,
  factId: string,
  { move, reason }: { readonly move: VerificationMove; readonly reason: string },
): Promise<{ participationId: string }> {
  const { participation, fact } = await lockFact(tx, factId);
  if (fact.withdrawn || (await isCorrected(tx, factId))) throw factsProblem('fact-already-corrected');
  const state = verificationAfter(fact.verification, move);
  if (state === undefined) throw factsProblem('verification-move-not-allowed');
  await keepWord(tx, actor, participation, { fact, state, reason, againstId: null });
  await tellEmployment(tx, participation);
  return { participationId: participation.id };
}

/** Of two sources that do not agree a person believes one: the other is not read any more, by this word and its reason. */
export async function decideConflict(
  tx: Tx,
  actor: AuthorityActor,
  conflictId: string,
  { heldFactId, reason }: { readonly heldFactId: string; readonly reason: string },
): Promise<void> {
  const { factId, otherId } = await conflictById(tx, conflictId);
  if (heldFactId !== factId && heldFactId !== otherId)
    throw factsProblem('conflict-fact-unknown', { field: '/heldFactId' });
  const held = await lockFact(tx, heldFactId);
  // Read again behind the lock: either may have been corrected meanwhile.
  await conflictById(tx, conflictId);
  const { fact: lost } = await lockFact(tx, heldFactId === factId ? otherId : factId);
  if (held.fact.verification === 'verified' && lost.verification === 'overruled')
    throw factsProblem('conflict-decided-so');
  const { participation } = held;
  await keepWord(tx, actor, participation, { fact: lost, state: 'overruled', reason, againstId: held.fact.id });
  await keepWord(tx, actor, participation, { fact: held.fact, state: 'verified', reason, againstId: lost.id });
  await tellEmployment(tx, participation);
}

async function lockFact(tx: Tx, factId: string): Promise<{ participation: Participation; fact: FactRow }> {
  const seen = one(await sql<FactRow>(tx, `${FACT} WHERE f.id = $1`, [factId]));
  const participation = await lockParticipation(tx, seen.participationId);
  // Read again behind the lock: a colleague may have said something of it meanwhile.
  return { participation, fact: one(await sql<FactRow>(tx, `${FACT} WHERE f.id = $1`, [factId])) };
}

const isCorrected = async (tx: Tx, factId: string): Promise<boolean> =>
  (await sql(tx, `SELECT FROM outcomes.fact WHERE corrects_id = $1`, [factId])).length > 0;

interface Said {
  readonly fact: FactRow;
  readonly state: Word;
  readonly reason: string;
  readonly againstId: string | null;
}

async function keepWord(
  tx: Tx,
  actor: AuthorityActor,
  { authorityId, id: participationId }: Participation,
  { fact, state, reason, againstId }: Said,
): Promise<void> {
  // As a fact is recorded (insertFact): in the snapshot of a run, or later than it.
  await sql(tx, `SELECT pg_advisory_xact_lock_shared(outcomes.snapshot_lock($1))`, [authorityId]);
  await execute(
    tx,
    `INSERT INTO outcomes.fact_verification (id, fact_id, authority_id, provider_id, state, against_id, reason, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [newId(), fact.id, authorityId, fact.providerId, state, againstId, reason, actor.personId, await dbNow(tx)],
  );
  await audit(tx, actor, {
    action: `fact.${state}`,
    subject: 'participation',
    subjectId: participationId,
    authorityId,
    reason,
    detail: { factId: fact.id, ...(againstId !== null && { againstId }) },
  });
}
