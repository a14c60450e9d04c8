import { changedOne, execute, recordMove, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { lockAmendment } from './amendment-queries.js';
import { amendmentProblem } from './amendments-problems.js';
import type { PublishedNotice } from './amendments.dto.js';

/** The contract modification notice (eForms 38) has been published elsewhere: its number and day are kept with the amendment. */
export async function recordNotice(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  { number, publishedOn }: PublishedNotice,
): Promise<void> {
  const amendment = await lockAmendment(tx, id);
  changedOne(amendment.version === version ? 1 : 0);
  const { status, noticeDue, noticeNumber, authorityId, providerId } = amendment;
  if (status !== 'agreed' || !noticeDue || noticeNumber !== null) throw amendmentProblem('notice-not-due');
  await execute(
    tx,
    `UPDATE contracts.amendment SET notice_number = $2, notice_on = $3, version = version + 1 WHERE id = $1`,
    [id, number, publishedOn],
  );
  await recordMove(tx, actor, {
    ...{ subject: 'amendment', subjectId: id, move: 'publish-notice', from: status, to: status },
    ...{ authorityId, providerId, note: number },
  });
}
