import {
  emit,
  helsinkiDateOf,
  laterDate,
  newId,
  parseCents,
  recordMove,
  SERVICE_KINDS,
  SERVICE_UNITS,
  sql,
  storeDocument,
  type Actor,
  type CalendarDate,
  type Tx,
} from '@kasvutori/platform';
import { documentTitle, drawContract } from '../agreements/contract-document.js';
import { END_REASONS, moveContract } from '../agreements/contract-lifecycle.js';
import { lockContract, newContractNumber } from '../agreements/contract-queries.js';
import { Contract, ContractPrice } from '../agreements/contract.entity.js';
import { applyMove } from '../agreements/move-contract.js';
import { contractEnded, contractResumed, contractSuspended } from '../delivery/delivery-events.js';
import { approvedServices, readApproval, type Approval } from './approval-queries.js';
import { contractText } from './contract-text.js';
import { priceUnder } from './rulebook-content.js';
import type { RulebookVersion } from './rulebook-queries.js';

/**
 * Draws a contract for each approved service at the terms of the version, waiting for the provider to accept it. Those that waited by an
 * earlier version are cancelled.
 */
export async function drawContracts(
  tx: Tx,
  actor: Actor,
  approval: Approval,
  book: RulebookVersion,
  now: Date,
): Promise<void> {
  await moveContracts(tx, actor, approval.id, 'cancel', `SHA-256 ${book.sha256}`);
  const municipalities = (approval.approvedMunicipalities ?? []).filter((code) => book.municipalities.includes(code));
  if (municipalities.length === 0) return;
  for (const service of approvedServices(approval)) {
    const unitPrice = priceUnder(book.prices, service);
    if (unitPrice !== undefined) await draw(tx, actor, approval, book, { ...service, unitPrice, municipalities }, now);
  }
}

async function draw(
  tx: Tx,
  actor: Actor,
  approval: Approval,
  book: RulebookVersion,
  {
    serviceKind,
    unitPrice,
    municipalities,
  }: { serviceKind: Contract['serviceKind']; unitPrice: string; municipalities: string[] },
  now: Date,
): Promise<void> {
  const { authorityId, providerId, providerLanguage: language } = approval;
  const kind = SERVICE_KINDS[serviceKind];
  const validFrom = laterDate(book.validFrom, helsinkiDateOf(now));
  const contract = tx.create(Contract, {
    id: newId(),
    number: await newContractNumber(tx, validFrom),
    authorityId,
    providerId,
    basis: 'rulebook',
    tenderId: null,
    lotId: null,
    awardId: null,
    rulebookVersionId: book.id,
    rulebookApprovalId: approval.id,
    title: kind.name,
    serviceKind,
    municipalities,
    validFrom,
    validTo: book.validTo,
    capCents: 0n, // what a voucher pays comes from its budget
    status: 'in-signature',
    language,
    specialTerms: null,
    authoritySignatories: 0,
    providerSignatories: 1,
    version: 1,
    createdAt: now,
  });
  contract.documentText = contractText(contract, approval, book, unitPrice);
  const bytes = await drawContract(tx, contract, contract.documentText, now);
  const title = documentTitle(contract);
  const document = await storeDocument(
    tx,
    { kind: 'contract', title, language, mediaType: 'application/pdf', bytes, authorityId, providerId },
    now,
  );
  contract.documentId = document.id;
  contract.documentSha256 = document.sha256;
  await tx.insert(Contract, contract);
  await tx.insert(ContractPrice, {
    contractId: contract.id,
    code: 'UNIT',
    position: 1,
    kind: 'unit',
    title: kind.name,
    unit: SERVICE_UNITS[kind.unit],
    unitPriceCents: parseCents(unitPrice),
    thresholdDays: null,
    vatCategory: kind.vatCategory,
    clause: '2',
  });
  await recordMove(tx, actor, {
    subject: 'contract',
    subjectId: contract.id,
    move: 'draft',
    from: null,
    to: 'in-signature',
    authorityId,
    providerId,
  });
}

interface OfApproval {
  readonly id: string;
  readonly serviceKind: string;
  readonly validFrom: CalendarDate;
  readonly status: Contract['status'];
  readonly documentSha256: string;
  readonly versionId: string;
}

/** The contracts of an approval that have not ended, the oldest first. */
export const livingContracts = (tx: Tx, approvalId: string): Promise<OfApproval[]> =>
  sql<OfApproval>(
    tx,
    `SELECT id, service_kind AS "serviceKind", valid_from AS "validFrom", status, document_sha256 AS "documentSha256", rulebook_version_id AS "versionId"
       FROM contracts.contract WHERE rulebook_approval_id = $1 AND status <> 'ended' ORDER BY created_at, id`,
    [approvalId],
  );

/** The ids of those, for whoever sees the approval; 404 for everyone else. */
export async function contractsOfApproval(tx: Tx, approvalId: string): Promise<string[]> {
  const { id } = await readApproval(tx, approvalId);
  return (await livingContracts(tx, id)).map((contract) => contract.id);
}

/** `end` terminates what is in force and cancels what waits; what a move does not concern stays as it is. */
export type ContractsMove = 'suspend' | 'resume' | 'cancel' | 'end';

/** Moves every contract of the approval, and tells those who deliver. `origin`: where the web app is reached, for what is told to clients. */
export async function moveContracts(
  tx: Tx,
  actor: Actor,
  approvalId: string,
  move: ContractsMove,
  note: string,
  origin?: string,
): Promise<void> {
  for (const { id } of await livingContracts(tx, approvalId)) await moveOne(tx, actor, id, move, note, origin);
}

async function moveOne(
  tx: Tx,
  actor: Actor,
  id: string,
  asked: ContractsMove,
  note: string,
  origin?: string,
): Promise<void> {
  const contract = await lockContract(tx, id);
  const waits = contract.status === 'in-signature';
  const move = asked === 'end' ? (waits ? 'cancel' : 'terminate') : asked;
  if (!moveContract(contract.status, move).ok) return;
  const endReason = END_REASONS[move];
  await applyMove(tx, actor, contract, move, { note, set: endReason === undefined ? {} : { end_reason: endReason } });
  const event = {
    suspend: contractSuspended,
    resume: contractResumed,
    cancel: contractEnded,
    terminate: contractEnded,
  }[move];
  await emit(tx, event, { contractId: id, ...(origin !== undefined && { origin }) });
}

/** Ends what newer contracts of the approval replace, once those have begun. */
export async function endReplaced(tx: Tx, actor: Actor, approvalId: string, now: Date): Promise<void> {
  const today = helsinkiDateOf(now);
  const living = await livingContracts(tx, approvalId);
  const inForce = living.filter(({ status }) => status === 'active' || status === 'suspended');
  const newest = inForce.filter(({ validFrom }) => validFrom <= today).at(-1);
  if (newest === undefined) return;
  for (const { id, versionId } of inForce)
    if (versionId !== newest.versionId && inForce.findIndex((one) => one.id === id) < inForce.indexOf(newest))
      await moveOne(tx, actor, id, 'end', `SHA-256 ${newest.documentSha256}`);
}
