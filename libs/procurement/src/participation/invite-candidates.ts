import { recordMove, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { holdAsOfficer } from '../procedures/hold-procedure.js';
import { mailAbout } from '../procedures/procedure-mails.js';
import { procedureProblem } from '../procedures/procedure-problems.js';
import { keepStage } from '../procedures/procedure-queries.js';
import { has } from '../procedures/procedure-table.js';
import { insertInvitations } from './invitations.js';
import { readRequests } from './request-queries.js';
import { selectionRefusal } from './selection-rules.js';

/**
 * Ends the selection: those selected are invited together, to the rounds or straight to bid, and the others are told why not
 * (Act 1397/2016 §§ 68, 123). Cannot be undone.
 */
export async function inviteCandidates(tx: Tx, actor: AuthorityActor, tenderId: string, origin: string): Promise<void> {
  const { situation, now } = await holdAsOfficer(tx, actor, tenderId, 'invite');
  const requests = await readRequests(tx, tenderId);
  const { minCandidates = null, maxCandidates = null } = situation.plan ?? {};
  const refusal = selectionRefusal(requests, { minCandidates, maxCandidates });
  if (refusal !== undefined) throw procedureProblem(refusal);
  const { submissionDeadline: deadline } = situation;
  if (deadline === null || deadline <= now) throw procedureProblem('bid-time-over');
  const selected = requests.filter(({ status }) => status === 'selected');
  const to = has(situation.kind, 'rounds') ? 'rounds' : 'bids';
  await insertInvitations(
    tx,
    situation,
    selected.map(({ providerId, submittedBy }) => ({ providerId, personId: submittedBy })),
    now,
  );
  await keepStage(tx, tenderId, 'requests', to, now);
  for (const { status, submittedBy, reason } of requests) {
    if (status === 'selected') await mailAbout(tx, submittedBy, `invited-to-${to}`, situation, { origin, reason }, now);
    if (status === 'declined') await mailAbout(tx, submittedBy, 'request-declined', situation, { origin, reason }, now);
  }
  await recordMove(tx, actor, {
    subject: 'tender',
    subjectId: tenderId,
    move: 'invite',
    from: 'selection',
    to,
    authorityId: situation.authorityId,
    note: selected.map(({ providerName }) => providerName).join(', '),
  });
}
