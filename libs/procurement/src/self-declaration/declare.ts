import { createHash } from 'node:crypto';
import {
  audit,
  canonicalJson,
  commonProblem,
  EXCLUSION_GROUNDS,
  execute,
  newId,
  sql,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { declarationFlaws, groundsThatApply, inOrder, type DeclarationContent } from './declaration.js';
import { declarationChanges } from './declaration-changes.js';
import { currentDeclaration } from './declaration-queries.js';
import { fieldProblems } from './self-declaration-problems.js';

/**
 * Declares anew: a new version beside the old ones. Saying the same again makes no version, so a double click is harmless.
 * `version` is the number of the version it is based on, 0 for the first.
 * @throws 422 with every flaw; 412 when a colleague was quicker
 */
export async function declare(
  tx: Tx,
  actor: ProviderActor,
  version: number,
  input: DeclarationContent,
  now: Date,
): Promise<void> {
  const flaws = declarationFlaws(input, EXCLUSION_GROUNDS.keys());
  if (flaws.length > 0) throw commonProblem('validation-failed', { errors: fieldProblems(flaws) });
  const providerId = actor.organisationId;
  // One declares at a time: the number of a version is the one before plus one.
  await sql(tx, 'SELECT FROM app.organisation WHERE id = $1 FOR UPDATE', [providerId]);
  const current = await currentDeclaration(tx, providerId);
  const content = inOrder(input, EXCLUSION_GROUNDS.keys());
  const changes = current === null ? null : declarationChanges(current.content, content);
  if (changes?.length === 0) return;
  if ((current?.versionNo ?? 0) !== version) throw commonProblem('stale-version');
  const id = newId();
  const stored = canonicalJson(content);
  await execute(
    tx,
    `INSERT INTO procurement.self_declaration (id, provider_id, version_no, content, sha256, declared_by, declared_by_name, declared_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      providerId,
      version + 1,
      stored,
      createHash('sha256').update(stored).digest('hex'),
      actor.personId,
      actor.name,
      now,
    ],
  );
  await audit(tx, actor, {
    action: 'declaration.declare',
    subject: 'self-declaration',
    subjectId: id,
    authorityId: null,
    detail: { version: version + 1, applies: groundsThatApply(content), changes: changes?.length ?? null },
  });
}
