import {
  addDays,
  commonProblem,
  dbNow,
  enqueue,
  helsinkiDateOf,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { tellApplication } from './application-mails.js';
import {
  insertApproval,
  lockApproval,
  moveApproval,
  readAnswers,
  writeApplication,
  type Approval,
  type WrittenApplication,
} from './approval-queries.js';
import { approvalAfter } from './rulebook-lifecycles.js';
import { filesOf, readEvidence } from './evidence.js';
import { applicationFaults, applicationLacks } from './rulebook-content.js';
import { currentVersion, readRulebook, type RulebookVersion } from './rulebook-queries.js';
import { rulebookProblem } from './rulebooks-problems.js';

/** Begins an application, which the authority does not see before it is sent. */
export async function startApplication(tx: Tx, actor: ProviderActor, rulebookId: string): Promise<string> {
  const { authorityId } = await readRulebook(tx, rulebookId);
  const now = await dbNow(tx);
  const version = await versionInForce(tx, rulebookId, now);
  const { organisationId: providerId, personId } = actor;
  const id = await insertApproval(tx, { rulebookId, authorityId, providerId, versionId: version.id, personId }, now);
  if (id === undefined) throw rulebookProblem('approval-already');
  return id;
}

export async function saveApplication(
  tx: Tx,
  actor: ProviderActor,
  id: string,
  version: number,
  written: WrittenApplication,
): Promise<void> {
  const approval = await lockOwnApproval(tx, actor, id, version);
  if (approvalAfter('provider', approval.status, 'save') === undefined)
    throw rulebookProblem('approval-move-not-allowed');
  const book = await versionInForce(tx, approval.rulebookId, await dbNow(tx));
  const [field] = applicationFaults(written, book);
  if (field !== undefined) throw rulebookProblem('application-beyond-rulebook', { field });
  const known = new Set(book.requirements.map(({ key }) => key));
  const answers = written.answers.filter(({ requirement }) => known.has(requirement));
  await writeApplication(tx, approval, book.id, { ...written, answers });
}

/** Sends the application, or what was asked to complete it; the time for deciding begins. */
export async function sendApplication(tx: Tx, actor: ProviderActor, id: string, version: number): Promise<void> {
  const approval = await lockOwnApproval(tx, actor, id, version);
  const now = await dbNow(tx);
  const book = await versionInForce(tx, approval.rulebookId, now);
  const today = helsinkiDateOf(now);
  const [beyond] = applicationFaults(approval, book);
  if (beyond !== undefined) throw rulebookProblem('application-beyond-rulebook', { field: beyond });
  const lacks = applicationLacks(approval, await answersWithFiles(tx, id), book, today);
  const problem = rulebookProblem('application-lacks');
  if (lacks.length > 0)
    throw rulebookProblem('application-lacks', {
      errors: lacks.map((pointer) => ({ pointer, code: 'application-lacks', text: problem.definition.text })),
    });
  await moveApproval(tx, actor, 'provider', approval, 'send', {
    now,
    set: { version_id: book.id, sent_at: now, decide_by: addDays(today, book.decisionDays) },
  });
  await enqueue(tx, tellApplication, { approvalId: id });
}

/** The provider's own, at the version it has read; another's is not there. */
export async function lockOwnApproval(tx: Tx, actor: ProviderActor, id: string, version?: number): Promise<Approval> {
  const approval = await lockApproval(tx, id, version);
  if (approval.providerId !== actor.organisationId) throw commonProblem('not-found');
  return approval;
}

async function versionInForce(tx: Tx, rulebookId: string, now: Date): Promise<RulebookVersion> {
  const version = await currentVersion(tx, rulebookId);
  if (version === undefined) throw commonProblem('not-found');
  if (version.validTo <= helsinkiDateOf(now)) throw rulebookProblem('rulebook-over');
  return version;
}

export async function answersWithFiles(tx: Tx, approvalId: string) {
  const files = await readEvidence(tx, approvalId);
  return (await readAnswers(tx, approvalId)).map((answer) => ({
    ...answer,
    files: filesOf(files, answer.requirement).length,
  }));
}
