import { audit, type AuthorityActor, enqueue, execute, one, sql, type Tx } from '@kasvutori/platform';
import { bankProblem } from './bank-problems.js';
import { GIVEN_UP } from './bank-views.js';
import { deliverBankFile } from './deliver-bank-file.js';

/**
 * Orders the delivery of a bank file again that was given up. It goes on from where the last try came, so the bank gets one file.
 * @throws Problem 'bank-file-not-given-up' (409): it was delivered, is still being tried, or is taken there by hand.
 */
export async function orderAgain(tx: Tx, actor: AuthorityActor, id: string, now: Date): Promise<void> {
  one(await sql(tx, `SELECT FROM outcomes.bank_file WHERE id = $1`, [id]));
  const ordered = await execute(
    tx,
    `UPDATE outcomes.bank_delivery d SET ordered_at = $2, tries = 0, problem = NULL WHERE file_id = $1 AND ${GIVEN_UP}`,
    [id, now],
  );
  if (ordered === 0) throw bankProblem('bank-file-not-given-up');
  await enqueue(tx, deliverBankFile, { fileId: id });
  await audit(tx, actor, {
    action: 'bank-file.deliver-again',
    subject: 'bank-file',
    subjectId: id,
    authorityId: actor.organisationId,
  });
}
