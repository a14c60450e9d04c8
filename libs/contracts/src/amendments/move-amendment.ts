import {
  changedOne,
  commonProblem,
  execute,
  recordMove,
  type Actor,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { moveAmendment, type AmendmentMove } from './amendment-lifecycle.js';
import { lockAmendment, type AmendmentRow } from './amendment-queries.js';

/** Moves a locked amendment and records it; anything outside the table is a 409. Further columns change with it. */
export async function applyAmendmentMove(
  tx: Tx,
  actor: Actor,
  amendment: AmendmentRow,
  move: AmendmentMove,
  options: { note?: string; set?: Readonly<Record<string, unknown>> } = {},
): Promise<void> {
  const { id, status, authorityId, providerId } = amendment;
  const to = moveAmendment(status, move);
  if (to === undefined) throw commonProblem('move-not-allowed');
  const columns = Object.entries(options.set ?? {});
  const assignments = columns.map(([column], index) => `, ${column} = $${index + 4}`).join('');
  changedOne(
    await execute(
      tx,
      `UPDATE contracts.amendment SET status = $3, version = version + 1${assignments} WHERE id = $1 AND status = $2`,
      [id, status, to, ...columns.map(([, value]) => value)],
    ),
  );
  await recordMove(tx, actor, {
    ...{ subject: 'amendment', subjectId: id, move, from: status, to },
    ...{ authorityId, providerId, note: options.note },
  });
}

export interface AskedMove {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

/** Takes an amendment back into a draft; what was signed of it is void. */
export async function recallAmendment(
  tx: Tx,
  actor: AuthorityActor,
  { id, version, reason }: AskedMove,
): Promise<void> {
  const amendment = await lockAmendment(tx, id);
  changedOne(amendment.version === version ? 1 : 0);
  const set = { document_id: null, document_sha256: null, document_text: null };
  await applyAmendmentMove(tx, actor, amendment, 'recall', { note: reason, set });
}

/** Gives up an amendment that is not agreed. */
export async function cancelAmendment(
  tx: Tx,
  actor: AuthorityActor,
  { id, version, reason }: AskedMove,
): Promise<void> {
  const amendment = await lockAmendment(tx, id);
  changedOne(amendment.version === version ? 1 : 0);
  await applyAmendmentMove(tx, actor, amendment, 'cancel', { note: reason });
}
