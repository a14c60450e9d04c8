import { type ClientActor, permitted, sql, type Tx } from '@kasvutori/platform';
import { standing } from '../facts/current-facts.js';
import { readFacts } from '../facts/fact-queries.js';
import { subjectOf } from '../facts/same-thing.js';
import { answerOf, answerTo, isAsked } from './own-fact-rules.js';
import type { OwnFactView } from './own-facts.dto.js';

/** Jobs and studies that others have told of the client, the newest first, and what the client has said of each. */
export async function ownFacts(tx: Tx, actor: ClientActor): Promise<OwnFactView[]> {
  const own = await sql<{ id: string }>(
    tx,
    `SELECT id FROM outcomes.participation WHERE id IN (SELECT outcomes.own_participations())`,
  );
  const facts = await readFacts(
    tx,
    own.map(({ id }) => id),
    null,
  );
  const stand = [...facts.values()].flatMap((rows) => standing(rows));
  const names = await sql<{ id: string; name: string }>(
    tx,
    `SELECT id, name FROM app.organisation WHERE id = ANY ($1::uuid[])`,
    [stand.map(({ providerId }) => providerId)],
  );
  return stand
    .filter(isAsked)
    .sort((a, b) => b.recordedAt.getTime() - a.recordedAt.getTime())
    .map((fact) => {
      const answer = answerTo(fact.id, stand);
      const { id, kind, validFrom: from, validTo: to, source, recordedAt, data } = fact;
      return {
        ...{ id, kind, from, to, source, recordedAt },
        subject: subjectOf(fact),
        hoursPerWeek: data.hoursPerWeek ?? null,
        providerName: names.find((one) => one.id === fact.providerId)?.name ?? '',
        answer: answer === undefined ? null : answerOf(answer),
        said: answer?.data.said ?? null,
        permittedActions: permitted(actor, [{ action: 'own-fact:answer' }]),
      };
    });
}
