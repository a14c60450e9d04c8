import { account, emit, post, type AuthorityActor, type ProviderActor, type Tx } from '@kasvutori/platform';
import { lockContract, readSignatures } from '../agreements/contract-queries.js';
import { signatoriesOf, type Party, type Signatories } from '../agreements/contract-signing.js';
import type { Contract } from '../agreements/contract.entity.js';
import { finishContract, type Finishing } from '../agreements/finish-contract.js';
import { recordSignature, type Signing } from '../agreements/record-signature.js';
import { amendmentAgreed } from '../delivery/delivery-events.js';
import { drawnAs } from './amendment-document.js';
import { lockAmendment, readAmendment, type AmendmentRow } from './amendment-queries.js';
import { amendmentProblem } from './amendments-problems.js';
import { workOut } from './assess-amendment.js';
import { addVersion } from './contract-versions.js';
import { applyAmendmentMove } from './move-amendment.js';
import { isAmendable } from './write-amendment.js';

/** Whoever comes into the contract signs with its parties. */
export const amendmentSignatories = (
  contract: Pick<Contract, 'authoritySignatories' | 'providerSignatories'>,
  { successorId }: Pick<AmendmentRow, 'successorId'>,
): Signatories => ({ ...signatoriesOf(contract), successor: successorId === null ? 0 : 1 });

/** For which party of the amendment the actor acts. */
export const partyOf = (actor: AuthorityActor | ProviderActor, { successorId }: AmendmentRow): Party =>
  actor.kind === 'provider' && actor.organisationId === successorId ? 'successor' : actor.kind;

export interface AmendmentSigned {
  readonly amendmentId: string;
  readonly agreed: boolean;
}

/** Signs as a contract is signed. The last signature makes the next version of the contract and commits what its ceiling grows by. */
export async function signAmendment(
  tx: Tx,
  actor: AuthorityActor | ProviderActor,
  id: string,
  signing: Signing,
  finishing: Finishing,
  now: Date,
): Promise<AmendmentSigned> {
  const { contractId } = await readAmendment(tx, id);
  const contract = await lockContract(tx, contractId);
  const amendment = await lockAmendment(tx, id);
  if (amendment.status === 'in-signature' && !isAmendable(contract)) throw amendmentProblem('contract-not-in-force');
  const signatories = amendmentSignatories(contract, amendment);
  const open = { ...amendment, subject: 'amendment', signatories } as const;
  const agreed = await recordSignature(tx, actor, partyOf(actor, amendment), open, signing, now);
  if (agreed) await agree(tx, actor, contract, amendment, finishing, now);
  return { amendmentId: id, agreed };
}

async function agree(
  tx: Tx,
  actor: AuthorityActor | ProviderActor,
  contract: Contract,
  amendment: AmendmentRow,
  finishing: Finishing,
  now: Date,
): Promise<void> {
  const { id, contractId, validFrom } = amendment;
  const { versions, before, after } = await workOut(tx, contract, amendment);
  const pinned = { ...amendment, ...drawnAs(contract, amendment) };
  const signatures = await readSignatures(tx, amendment.documentId);
  const finished = await finishContract(tx, pinned, signatures, finishing, now);
  await applyAmendmentMove(tx, actor, amendment, 'agree', {
    set: { agreed_at: now, finished_document_id: finished?.id ?? null, finished_sha256: finished?.sha256 ?? null },
  });
  await addVersion(tx, contractId, versions, after, { amendmentId: id, validFrom }, now);
  const riseCents = after.capCents - before.capCents;
  if (riseCents !== 0n)
    await post(tx, {
      kind: riseCents > 0n ? 'contract.committed' : 'contract.released',
      authorityId: contract.authorityId,
      reference: `amendment:${id}:cap`,
      text: pinned.number,
      at: now,
      postings: [
        { account: account.appropriation(contract.authorityId), cents: -riseCents },
        { account: account.contract(contractId), cents: riseCents },
      ],
    });
  await emit(tx, amendmentAgreed, { contractId });
}
