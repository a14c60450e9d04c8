import {
  account,
  balanceOf,
  changedOne,
  dbNow,
  helsinkiDateOf,
  storeDocument,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { documentTitle, drawContract } from '../agreements/contract-document.js';
import { fillContract } from '../agreements/fill-contract.js';
import { templateProblem } from '../templates/template-problems.js';
import { readDefaultText } from '../templates/template-queries.js';
import { amendmentData, drawnAs } from './amendment-document.js';
import { lockAmendment, readAmendment } from './amendment-queries.js';
import { amendmentProblem } from './amendments-problems.js';
import { assessmentOf, workOut } from './assess-amendment.js';
import { applyAmendmentMove } from './move-amendment.js';
import { lockAmendable } from './write-amendment.js';

/**
 * Draws the amendment, pins its document and opens it for signatures. What the law does not let go without a new tender is
 * refused here (Procurement Act § 136).
 */
export async function sendAmendment(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  now: Date,
): Promise<void> {
  const contract = await lockAmendable(tx, (await readAmendment(tx, id)).contractId);
  const amendment = await lockAmendment(tx, id);
  changedOne(amendment.version === version ? 1 : 0);
  if (amendment.validFrom < helsinkiDateOf(await dbNow(tx))) throw amendmentProblem('amendment-in-past');
  const worked = await workOut(tx, contract, amendment);
  if (worked.answer.newTender) throw amendmentProblem('amendment-needs-tender');
  const remaining = await balanceOf(tx, account.contract(contract.id));
  if (worked.before.capCents - worked.after.capCents > remaining)
    throw amendmentProblem('cap-below-earned', { params: { remaining } });
  const template = await readDefaultText(tx, contract.authorityId, 'amendment', amendment.language);
  if (template === undefined) throw templateProblem('no-template');
  const markdown = fillContract(
    template.text,
    await amendmentData(tx, contract, amendment, worked),
    amendment.language,
  );
  const drawn = drawnAs(contract, amendment);
  const { authorityId, providerId } = amendment;
  const document = await storeDocument(
    tx,
    {
      kind: 'amendment',
      title: documentTitle(drawn),
      language: drawn.language,
      mediaType: 'application/pdf',
      bytes: await drawContract(tx, drawn, markdown, now),
      authorityId,
      providerId,
    },
    now,
  );
  await applyAmendmentMove(tx, actor, amendment, 'send-to-signature', {
    set: {
      document_id: document.id,
      document_sha256: document.sha256,
      document_text: markdown,
      template_version_id: template.versionId,
      successor_id: worked.successorId,
      assessment: JSON.stringify(await assessmentOf(tx, contract, worked, amendment.content)),
      notice_due: worked.answer.notice38,
    },
  });
}
