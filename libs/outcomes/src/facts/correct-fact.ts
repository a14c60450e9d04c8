import {
  audit,
  type AuthorityActor,
  one,
  type ProviderActor,
  sql,
  type Tx,
  violatedConstraint,
} from '@kasvutori/platform';
import type { EmploymentInput } from './employment-rules.js';
import { noteConflicts } from './fact-conflicts.js';
import type { FactInput } from './fact-kinds.js';
import { FACT, type FactRow, insertFact, lockParticipation } from './fact-queries.js';
import { factsProblem } from './facts-problems.js';
import { checkFact, reportedFact, sourceOf } from './record-fact.js';
import { checkEmployment, employmentFact, tellEmployment } from './record-employment.js';

export interface Correction {
  readonly reason: string;
  /** What is right instead; null takes the fact back altogether. */
  readonly employment: EmploymentInput | null;
  /** The same of a fact that is no job. */
  readonly fact?: FactInput | null;
}

/** Puts a fact right by a new one that points at it. What was paid on the old one the next run puts right too. */
export async function correctFact(
  tx: Tx,
  actor: ProviderActor | AuthorityActor,
  factId: string,
  { reason, employment, fact: stated = null }: Correction,
  now: Date,
): Promise<{ factId: string; participationId: string }> {
  const [seen] = await sql<FactRow>(tx, `${FACT} WHERE f.id = $1`, [factId]);
  const participation = await lockParticipation(tx, one(seen === undefined ? [] : [seen]).participationId);
  // Read again behind the lock: a colleague may have corrected it meanwhile.
  const fact = one(await sql<FactRow>(tx, `${FACT} WHERE f.id = $1`, [factId]));
  const { source } = fact;
  if (source === 'delivery') throw factsProblem('fact-corrected-elsewhere');
  if (source === 'client' || (actor.kind === 'provider' && source !== 'provider'))
    throw factsProblem('fact-of-another-source');
  if ((employment !== null && fact.kind !== 'employment') || (stated !== null && fact.kind !== stated.kind))
    throw factsProblem('correction-of-another-kind', { field: employment === null ? '/fact/kind' : '/employment' });
  const corrected = await sql(tx, `SELECT FROM outcomes.fact WHERE corrects_id = $1`, [factId]);
  if (corrected.length > 0 || fact.withdrawn) throw factsProblem('fact-already-corrected');
  if (employment !== null) await checkEmployment(tx, participation, employment, factId, now);
  if (stated !== null) await checkFact(tx, participation, stated, { source, replaces: factId }, now);
  const { kind, validFrom, validTo, data } = fact;
  const right = employment !== null ? employmentFact(employment) : stated !== null ? reportedFact(stated) : null;
  const id = await insertFact(tx, participation, {
    ...(right ?? { kind, validFrom, validTo, data }),
    source: sourceOf(actor),
    recordedBy: actor.personId,
    providerId: actor.kind === 'provider' ? actor.organisationId : fact.providerId,
    corrects: { id: factId, reason, withdrawn: right === null },
  }).catch((error: unknown) => {
    throw violatedConstraint(error) === 'fact_is_corrected_once' ? factsProblem('fact-already-corrected') : error;
  });
  if (id === undefined) throw new Error('a correction without a source key is never told twice');
  await tellEmployment(tx, participation);
  await noteConflicts(tx, [participation.id]);
  await audit(tx, actor, {
    action: 'fact.correct',
    subject: 'participation',
    subjectId: participation.id,
    authorityId: participation.authorityId,
    reason,
    detail: { corrects: factId, factId: id },
  });
  return { factId: id, participationId: participation.id };
}
