import { changedOne, storeDocument, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { templateKindOf } from '../frameworks/framework-data.js';
import { templateProblem } from '../templates/template-problems.js';
import { readDefaultText, readPublishedText, type PublishedText } from '../templates/template-queries.js';
import { refuseWithoutBasis } from './contract-basis.js';
import { contractData, documentTitle, drawContract } from './contract-document.js';
import { lockContract } from './contract-queries.js';
import type { Contract } from './contract.entity.js';
import { fillContract } from './fill-contract.js';
import { applyMove } from './move-contract.js';

/** Draws the contract, pins the document and opens it for both parties' signatures. */
export async function sendToSignature(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  now: Date,
): Promise<void> {
  const contract = await lockContract(tx, id);
  changedOne(contract.version === version ? 1 : 0);
  await refuseWithoutBasis(tx, contract);
  const { language, authorityId, providerId } = contract;
  const template = await templateOf(tx, contract);
  const markdown = fillContract(template.text, await contractData(tx, contract), language);
  const document = await storeDocument(
    tx,
    {
      kind: 'contract',
      title: documentTitle(contract),
      language,
      mediaType: 'application/pdf',
      bytes: await drawContract(tx, contract, markdown, now),
      authorityId,
      providerId,
    },
    now,
  );
  await applyMove(tx, actor, contract, 'send-to-signature', {
    set: {
      document_id: document.id,
      document_sha256: document.sha256,
      document_text: markdown,
      template_version_id: template.versionId,
    },
  });
}

/** The version that was chosen, or the newest of the contract's language; from now on the contract's for good. */
async function templateOf(tx: Tx, contract: Contract): Promise<PublishedText> {
  const { templateVersionId, authorityId, language } = contract;
  if (templateVersionId !== null) return readPublishedText(tx, templateVersionId);
  const found = await readDefaultText(tx, authorityId, await templateKindOf(tx, contract), language);
  if (found === undefined) throw templateProblem('no-template');
  return found;
}
