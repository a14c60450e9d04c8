import { changedOne, commonProblem, dbNow, recordMove, sql, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { refuseFaults } from './check-content.js';
import type { CooperationContent } from './cooperation-content.js';
import { cooperationProblem } from './cooperation-problems.js';
import { insertCooperation, lockCooperation, replaceContent, type Cooperation } from './cooperation-queries.js';

export async function createCooperation(tx: Tx, actor: AuthorityActor, content: CooperationContent): Promise<string> {
  return write(tx, actor, content, null);
}

export async function saveCooperation(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  content: CooperationContent,
): Promise<void> {
  const cooperation = await lockOwn(tx, actor, id, version);
  if (cooperation.status !== 'draft') throw cooperationProblem('cooperation-not-draft');
  await refuseContent(tx, actor, content);
  await replaceContent(tx, cooperation, content, await dbNow(tx));
}

/** A draft with what is in force, to be changed and accepted; the old one is in force until then. */
export async function renewCooperation(tx: Tx, actor: AuthorityActor, id: string, version: number): Promise<string> {
  const cooperation = await lockOwn(tx, actor, id, version);
  if (cooperation.status !== 'active') throw cooperationProblem('cooperation-move-not-allowed');
  return write(tx, actor, cooperation, id);
}

async function write(
  tx: Tx,
  actor: AuthorityActor,
  content: CooperationContent,
  replacesId: string | null,
): Promise<string> {
  await refuseContent(tx, actor, content);
  const { organisationId: authorityId } = actor;
  const id = await insertCooperation(tx, authorityId, content, replacesId, await dbNow(tx));
  if (id === undefined) throw cooperationProblem('renewal-under-way');
  await recordMove(tx, actor, {
    subject: 'cooperation',
    subjectId: id,
    move: 'create',
    from: null,
    to: 'draft',
    authorityId,
  });
  return id;
}

/** The authority's own agreement at the version it has read; another's is not there. */
export async function lockOwn(tx: Tx, actor: AuthorityActor, id: string, version: number): Promise<Cooperation> {
  const cooperation = await lockCooperation(tx, id);
  if (cooperation.authorityId !== actor.organisationId) throw commonProblem('not-found');
  changedOne(cooperation.version === version ? 1 : 0);
  return cooperation;
}

async function refuseContent(tx: Tx, actor: AuthorityActor, content: CooperationContent): Promise<void> {
  const { parties } = content;
  refuseFaults(content);
  if (!parties.some(({ organisationId }) => organisationId === actor.organisationId))
    throw cooperationProblem('cooperation-keeper-missing', { field: '/parties' });
  const asked = parties.flatMap(({ organisationId, providerId }, index) => [
    { id: organisationId, kind: 'authority', field: `/parties/${index}/organisationId` },
    { id: providerId, kind: 'provider', field: `/parties/${index}/providerId` },
  ]);
  const known = await sql<{ id: string; kind: string }>(
    tx,
    'SELECT id, kind FROM app.organisation WHERE id = ANY ($1::uuid[])',
    [asked.map(({ id }) => id)],
  );
  const unknown = asked.find(
    ({ id, kind }) =>
      id !== null && !known.some((organisation) => organisation.id === id && organisation.kind === kind),
  );
  if (unknown !== undefined) throw cooperationProblem('body-unknown', { field: unknown.field });
}
