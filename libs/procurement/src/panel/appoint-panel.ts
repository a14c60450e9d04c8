import { audit, type AuthorityActor, dbNow, type Tx } from '@kasvutori/platform';
import { holdTenderInEvaluation } from '../evaluation/hold-in-evaluation.js';
import { panelProblem } from './panel-problems.js';
import { findPanel, keepPanel, readCandidates } from './panel-queries.js';

export interface AppointInput {
  readonly memberIds: readonly string[];
  readonly chairId: string;
}

/** Names who evaluates and who leads; members can be added and the chair changed until the consensus opens, nobody is taken off. */
export async function appointPanel(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  input: AppointInput,
): Promise<void> {
  const tender = await holdTenderInEvaluation(tx, actor, tenderId);
  const now = await dbNow(tx);
  const before = await findPanel(tx, tenderId);
  if (before?.phase === 'consensus') throw panelProblem('consensus-open-already');
  const candidates = new Set((await readCandidates(tx, actor.organisationId)).map(({ personId }) => personId));
  const unknown = input.memberIds.findIndex((id) => !candidates.has(id));
  if (unknown >= 0) throw panelProblem('panel-member-unknown', { field: `/memberIds/${unknown}` });
  const memberIds = [...new Set([...(before?.memberIds ?? []), ...input.memberIds])];
  if (!memberIds.includes(input.chairId)) throw panelProblem('panel-chair-not-member', { field: '/chairId' });
  await keepPanel(tx, actor, { tenderId, chairId: input.chairId, memberIds }, now);
  await audit(tx, actor, {
    action: 'panel.appoint',
    subject: 'tender',
    subjectId: tenderId,
    authorityId: tender.authorityId,
    detail: { before: before?.memberIds ?? [], members: memberIds, chair: input.chairId },
  });
}
