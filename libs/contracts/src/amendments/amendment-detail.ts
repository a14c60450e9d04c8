import {
  addDays,
  centsToDecimal,
  may,
  permitted,
  readHistory,
  sql,
  type Actor,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { readContract, readSignatures } from '../agreements/contract-queries.js';
import { signingRefusal } from '../agreements/contract-signing.js';
import type { Contract } from '../agreements/contract.entity.js';
import { CHANGE_KINDS } from './amendment-content.js';
import { moveAmendment, type AmendmentMove } from './amendment-lifecycle.js';
import { readAmendment, readAmendments, type AmendmentRow } from './amendment-queries.js';
import type {
  AmendmentAssessment,
  AmendmentDetail,
  AmendmentSummary,
  AmendmentAssessmentAsked,
  ContractAmendments,
} from './amendments.dto.js';
import { assessmentOf, workOut } from './assess-amendment.js';
import { latest, readVersions } from './contract-versions.js';
import { amendmentSignatories, partyOf } from './sign-amendment.js';
import { isAmendable, ownRefusal } from './write-amendment.js';

const summaryOf = (row: AmendmentRow): AmendmentSummary => {
  const { id, number, status, validFrom, reason, agreedAt, noticeDue, noticeNumber, noticeOn, assessment } = row;
  const kinds = CHANGE_KINDS.filter((kind) => row.content[kind] != null);
  return { id, number, status, validFrom, reason, kinds, agreedAt, noticeDue, noticeNumber, noticeOn, assessment };
};

/** The amendments of a contract, the newest first, and whether another may be drafted. */
export async function contractAmendments(tx: Tx, actor: Actor, contractId: string): Promise<ContractAmendments> {
  const contract = await readContract(tx, contractId);
  const rows = await readAmendments(tx, contractId);
  const inHand = rows.some(({ status }) => status === 'draft' || status === 'in-signature');
  const refusal = ownRefusal(contract) ?? (inHand ? 'amendment-in-hand' : undefined);
  return {
    items: rows.map(summaryOf).reverse(),
    permittedActions: isAmendable(contract) ? permitted(actor, [{ action: 'amendment:write', refusal }]) : [],
  };
}

/** What an amendment would do and whether the law lets it go, while it is being written. */
export async function assessAmendment(
  tx: Tx,
  actor: AuthorityActor,
  contractId: string,
  input: AmendmentAssessmentAsked,
): Promise<AmendmentAssessment> {
  const contract = await readContract(tx, contractId);
  return assessmentOf(tx, contract, await workOut(tx, contract, input), input.content);
}

const MOVES = ['send-to-signature', 'recall', 'cancel'] as const satisfies AmendmentMove[];

export async function amendmentDetail(tx: Tx, actor: Actor, id: string): Promise<AmendmentDetail> {
  const row = await readAmendment(tx, id);
  const contract = await readContract(tx, row.contractId);
  const versions = await readVersions(tx, contract);
  const before = versions[versions.findIndex(({ amendmentId }) => amendmentId === id) - 1] ?? latest(versions);
  const signatures = await readSignatures(tx, row.documentId);
  const { authority, provider, successor } = amendmentSignatories(contract, row);
  const { documentId, documentSha256, finishedDocumentId, finishedSha256, language, content, version } = row;
  return {
    ...summaryOf(row),
    ...{ documentId, documentSha256, finishedDocumentId, finishedSha256, language, content, version },
    assessment: row.assessment ?? (await live(tx, actor, contract, row)),
    contractId: contract.id,
    contractNumber: contract.number,
    contractTitle: contract.title,
    ...{ optionId: row.optionId, optionTitle: row.optionTitle },
    ...(await names(tx, row)),
    lastDayBefore: addDays(before.validTo, -1),
    capBefore: centsToDecimal(before.capCents),
    municipalitiesBefore: [...before.municipalities],
    authoritySignatories: authority,
    providerSignatories: provider,
    successorSignatories: successor ?? 0,
    signed: signatures.map(({ personId: _, ...signature }) => signature),
    permittedActions: permitted(actor, [
      ...signing(actor, contract, row, signatures),
      ...(row.status === 'draft' ? [{ action: 'amendment:write' }] : []),
      ...MOVES.filter((move) => moveAmendment(row.status, move) !== undefined).map((move) => ({
        action: `amendment:${move}`,
      })),
      ...(row.status === 'agreed' && row.noticeDue && row.noticeNumber === null
        ? [{ action: 'amendment:publish-notice' }]
        : []),
    ]),
    history: await readHistory(tx, 'amendment', id),
  };
}

/** A draft is judged anew whenever its authority looks at it; nobody else sees one. */
async function live(tx: Tx, actor: Actor, contract: Contract, row: AmendmentRow): Promise<AmendmentAssessment | null> {
  if (row.status !== 'draft' || actor.kind !== 'authority' || !may(actor, 'amendment:read')) return null;
  return assessmentOf(tx, contract, await workOut(tx, contract, row), row.content);
}

async function names(tx: Tx, { authorityId, providerId, successorId }: AmendmentRow) {
  const rows = await sql<{ id: string; name: string }>(
    tx,
    'SELECT id, name FROM app.organisation WHERE id = ANY ($1::uuid[])',
    [[authorityId, providerId, successorId].filter((id) => id !== null)],
  );
  const nameOf = (id: string | null) => rows.find((row) => row.id === id)?.name;
  return {
    authorityName: nameOf(authorityId) ?? '',
    providerName: nameOf(providerId) ?? '',
    successorName: nameOf(successorId) ?? null,
  };
}

function signing(
  actor: Actor,
  contract: Contract,
  row: AmendmentRow,
  signatures: Awaited<ReturnType<typeof readSignatures>>,
) {
  if (row.status !== 'in-signature' || (actor.kind !== 'authority' && actor.kind !== 'provider')) return [];
  const signer = { party: partyOf(actor, row), personId: actor.personId };
  const signable = { ...row, signatories: amendmentSignatories(contract, row), signatures };
  return [{ action: 'amendment:sign', refusal: signingRefusal(signable, signer, row.documentSha256 ?? '') }];
}
