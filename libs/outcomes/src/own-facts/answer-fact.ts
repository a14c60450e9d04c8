import { audit, type ClientActor, one, sql, type Tx } from '@kasvutori/platform';
import { standing } from '../facts/current-facts.js';
import { noteConflicts } from '../facts/fact-conflicts.js';
import { FACT, type FactRow, insertFact, lockParticipation, readFacts } from '../facts/fact-queries.js';
import { factsProblem } from '../facts/facts-problems.js';
import { answerOf, answerTo, isAsked } from './own-fact-rules.js';
import { ownFactsProblem } from './own-facts-problems.js';

/**
 * The client says whether a fact told of them is so. It is one more source's word of the same thing: the rule of sources decides between them, and
 * what it denies of a provider's report is disputed until a person has decided. Said again, it puts the earlier answer right.
 */
export async function answerFact(
  tx: Tx,
  actor: ClientActor,
  factId: string,
  { right, said = null }: { readonly right: boolean; readonly said?: string | null },
): Promise<void> {
  if (!right && said === null) throw ownFactsProblem('own-fact-why', { field: '/said' });
  const seen = one(await sql<FactRow>(tx, `${FACT} WHERE f.id = $1`, [factId]));
  const participation = await lockParticipation(tx, seen.participationId);
  const rows = standing((await readFacts(tx, [participation.id], null)).get(participation.id) ?? []);
  const fact = rows.find(({ id }) => id === factId);
  if (fact === undefined) throw factsProblem('fact-already-corrected');
  if (!isAsked(fact)) throw ownFactsProblem('own-fact-not-asked');
  const before = answerTo(factId, rows);
  if (before !== undefined && answerOf(before) === (right ? 'right' : 'wrong') && (before.data.said ?? null) === said)
    return;
  const { kind, validFrom, validTo, data, providerId } = fact;
  const answer = { answersId: factId, ...(!right && { denied: true }), ...(said !== null && { said }) };
  const id = await insertFact(tx, participation, {
    ...{ kind, validFrom, validTo, providerId, data: { ...data, ...answer } },
    source: 'client',
    recordedBy: actor.personId,
    ...(before && { corrects: { id: before.id, reason: said ?? '–', withdrawn: false } }),
  });
  await noteConflicts(tx, [participation.id]);
  await audit(tx, actor, {
    ...{ action: right ? 'own-fact.confirm' : 'own-fact.deny', subject: 'participation', subjectId: participation.id },
    ...{ authorityId: participation.authorityId, subjectPersonId: actor.personId, detail: { factId, answer: id } },
  });
}
