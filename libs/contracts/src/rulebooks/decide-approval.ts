import { commonProblem, dbNow, enqueue, execute, newId, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { drawContracts, moveContracts } from './approval-contracts.js';
import { approvedServices, lockApproval, moveApproval, readAnswers, type Approval } from './approval-queries.js';
import { tellApproval } from './approval-mails.js';
import { drawDecision } from './decision-letter.js';
import { approvalAfter } from './rulebook-lifecycles.js';
import { readVersion } from './rulebook-queries.js';
import { rulebookProblem } from './rulebooks-problems.js';

export interface Check {
  readonly requirement: string;
  readonly met: boolean;
  readonly ground: string | null;
}

/** Notes of each requirement whether it is met; what is not has its ground. */
export async function checkApproval(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  checks: readonly Check[],
): Promise<void> {
  const approval = await lockAsOfficer(tx, actor, id, version);
  if (approvalAfter('officer', approval.status, 'check') === undefined)
    throw rulebookProblem('approval-move-not-allowed');
  const now = await dbNow(tx);
  for (const [index, { requirement, met, ground }] of checks.entries()) {
    if (!met && (ground ?? '').trim() === '')
      throw rulebookProblem('check-ground-missing', { field: `/checks/${index}/ground` });
    await execute(
      tx,
      `UPDATE contracts.rulebook_answer SET met = $3, ground = $4, checked_by = $5, checked_at = $6 WHERE approval_id = $1 AND requirement = $2`,
      [id, requirement, met, ground, actor.personId, now],
    );
  }
  const unmet = checks.filter(({ met }) => !met).length;
  await moveApproval(tx, actor, 'officer', approval, 'check', {
    now,
    note: `${checks.length - unmet}/${checks.length}`,
  });
}

/** Sends the application back to be completed, saying what is missing. */
export async function askMore(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  reason: string,
): Promise<void> {
  const approval = await lockAsOfficer(tx, actor, id, version);
  await moveApproval(tx, actor, 'officer', approval, 'ask-more', { now: await dbNow(tx), note: reason });
  await enqueue(tx, tellApproval, { approvalId: id, letter: 'ask-more', reason });
}

export interface Decided {
  readonly reason: string;
  /** What happens to those who have chosen the provider; needed to suspend and to remove. */
  readonly forClients: string | null;
}

/** Approves for all or some of the services and municipalities asked for. The contracts wait for the provider's acceptance. */
export async function approveProvider(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  scope: { readonly services: readonly string[]; readonly municipalities: readonly string[] },
  reason: string,
): Promise<void> {
  const approval = await lockAsOfficer(tx, actor, id, version);
  const book = await readVersion(tx, approval.versionId);
  if (book.status !== 'published') throw rulebookProblem('rulebook-superseded');
  const answers = await readAnswers(tx, id);
  if (!book.requirements.every(({ key }) => answers.some(({ requirement, met }) => requirement === key && met)))
    throw rulebookProblem('approval-unchecked');
  refuseBeyond(approval, scope);
  const now = await dbNow(tx);
  const approved = { ...approval, approvedCodes: scope.services, approvedMunicipalities: scope.municipalities };
  await moveApproval(tx, actor, 'officer', approval, 'approve', {
    now,
    note: reason,
    set: { approved_codes: scope.services, approved_municipalities: scope.municipalities },
  });
  await decided(tx, actor, approved, 'approve', { reason, forClients: null }, now);
  await drawContracts(tx, actor, approved, book, now);
}

/** Refuses, suspends, resumes or removes, with reasons and a letter; the provider's contracts go along, and their clients are told. */
export async function decideApproval(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  move: 'refuse' | 'suspend' | 'resume' | 'remove',
  { reason, forClients, origin }: Decided & { readonly origin: string },
): Promise<void> {
  const approval = await lockAsOfficer(tx, actor, id, version);
  const concernsClients = move === 'suspend' || move === 'remove';
  if (concernsClients && (forClients ?? '').trim() === '')
    throw rulebookProblem('for-clients-missing', { field: '/forClients' });
  const now = await dbNow(tx);
  await moveApproval(tx, actor, 'officer', approval, move, { now, note: reason });
  await decided(tx, actor, approval, move, { reason, forClients: concernsClients ? forClients : null }, now);
  if (move === 'refuse') return;
  await moveContracts(tx, actor, id, move === 'remove' ? 'end' : move, reason, origin);
}

async function decided(
  tx: Tx,
  actor: AuthorityActor,
  approval: Approval,
  move: 'approve' | 'refuse' | 'suspend' | 'resume' | 'remove',
  { reason, forClients }: Decided,
  now: Date,
): Promise<void> {
  const book = await readVersion(tx, approval.versionId);
  const answers = await readAnswers(tx, approval.id);
  const letter = { move, reason, forClients, services: approvedServices(approval), book, answers };
  const { id: documentId } = await drawDecision(tx, approval, letter, now);
  await execute(
    tx,
    `INSERT INTO contracts.rulebook_decision (id, approval_id, move, reason, for_clients, document_id, decided_by, decided_by_name, decided_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [newId(), approval.id, move, reason, forClients, documentId, actor.personId, actor.name, now],
  );
  await enqueue(tx, tellApproval, { approvalId: approval.id, letter: move, reason });
}

function refuseBeyond(
  approval: Approval,
  scope: { readonly services: readonly string[]; readonly municipalities: readonly string[] },
): void {
  const asked = approval.services.map(({ serviceKind }): string => serviceKind);
  const beyond = [
    ...(scope.services.length > 0 && scope.services.every((kind) => asked.includes(kind)) ? [] : ['/services']),
    ...(scope.municipalities.length > 0 && scope.municipalities.every((code) => approval.municipalities.includes(code))
      ? []
      : ['/municipalities']),
  ];
  if (beyond[0] !== undefined) throw rulebookProblem('application-beyond-rulebook', { field: beyond[0] });
}

async function lockAsOfficer(tx: Tx, actor: AuthorityActor, id: string, version: number): Promise<Approval> {
  const approval = await lockApproval(tx, id, version);
  if (approval.authorityId !== actor.organisationId) throw commonProblem('not-found');
  return approval;
}
