import {
  addDays,
  audit,
  changedOne,
  commonProblem,
  execute,
  newId,
  recordMove,
  sql,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { lockContract } from '../agreements/contract-queries.js';
import type { Contract } from '../agreements/contract.entity.js';
import { refuseElsewhere, refuseOutsideCooperation } from '../cooperation/hold-cooperation.js';
import type { AmendmentContent } from './amendment-content.js';
import { amendmentProblem } from './amendments-problems.js';
import type { AmendmentInput } from './amendments.dto.js';
import { lockAmendment, readAmendment } from './amendment-queries.js';
import { workOut } from './assess-amendment.js';

export const isAmendable = ({ status }: Contract): boolean => status === 'active' || status === 'suspended';

/** Nobody signs a contract by a rulebook: a new version of the rulebook changes the contracts of all that accept it. */
export const ownRefusal = ({ basis }: Contract): 'amended-by-rulebook' | undefined =>
  basis === 'rulebook' ? 'amended-by-rulebook' : undefined;

/** The contract, locked, if it can be amended now. */
export async function lockAmendable(tx: Tx, contractId: string): Promise<Contract> {
  const contract = await lockContract(tx, contractId);
  const refusal = isAmendable(contract) ? ownRefusal(contract) : 'contract-not-in-force';
  if (refusal !== undefined) throw amendmentProblem(refusal);
  return contract;
}

/** A contract drawn from a cooperation agreement is not amended to reach outside it. */
async function refuseOutsideAgreement(
  tx: Tx,
  contract: Contract,
  { extension, area }: AmendmentContent,
): Promise<void> {
  const { cooperationId, validFrom } = contract;
  if (cooperationId === null) return;
  if (extension !== null) {
    const days = { validFrom, validTo: addDays(extension.lastDay, 1) };
    await refuseOutsideCooperation(tx, cooperationId, days, '/content/extension/lastDay');
  }
  if (area !== null)
    await refuseElsewhere(tx, { ...contract, cooperationId }, area.municipalities, '/content/area/municipalities');
}

/** Drafts the next amendment of a contract in force. One is in hand at a time: each is judged against what the last one left. */
export async function draftAmendment(
  tx: Tx,
  actor: AuthorityActor,
  contractId: string,
  input: AmendmentInput & { readonly optionId?: string },
  now: Date,
): Promise<string> {
  const contract = await lockAmendable(tx, contractId);
  const [last] = await sql<{ number: number; inHand: boolean }>(
    tx,
    `SELECT number, status IN ('draft', 'in-signature') AS "inHand" FROM contracts.amendment WHERE contract_id = $1 ORDER BY number DESC LIMIT 1`,
    [contractId],
  );
  if (last?.inHand === true) throw amendmentProblem('amendment-in-hand');
  await refuseOutsideAgreement(tx, contract, input.content);
  const { successorId } = await workOut(tx, contract, input);
  const id = newId();
  const { authorityId, providerId } = contract;
  await execute(
    tx,
    `INSERT INTO contracts.amendment (id, contract_id, number, authority_id, provider_id, successor_id, status, valid_from, reason, content,
                                      language, created_by, created_at, option_id)
     VALUES ($1, $2, $3, $4, $5, $6, 'draft', $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[id, contractId, (last?.number ?? 0) + 1, authorityId, providerId, successorId],
      ...[
        input.validFrom,
        input.reason,
        JSON.stringify(input.content),
        input.language,
        actor.personId,
        now,
        input.optionId ?? null,
      ],
    ],
  );
  await recordMove(tx, actor, {
    ...{ subject: 'amendment', subjectId: id, move: 'draft', from: null, to: 'draft' },
    ...{ authorityId, providerId },
  });
  return id;
}

/** Writes the draft anew. */
export async function editAmendment(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  input: AmendmentInput,
): Promise<void> {
  const contract = await lockAmendable(tx, (await readAmendment(tx, id)).contractId);
  const amendment = await lockAmendment(tx, id);
  changedOne(amendment.version === version ? 1 : 0);
  if (amendment.status !== 'draft') throw commonProblem('move-not-allowed');
  await refuseOutsideAgreement(tx, contract, input.content);
  const { successorId } = await workOut(tx, contract, { ...input, optionId: amendment.optionId });
  await execute(
    tx,
    `UPDATE contracts.amendment SET valid_from = $2, reason = $3, content = $4, language = $5, successor_id = $6, version = version + 1 WHERE id = $1`,
    [id, input.validFrom, input.reason, JSON.stringify(input.content), input.language, successorId],
  );
  await audit(tx, actor, {
    ...{ action: 'amendment.edit', subject: 'amendment', subjectId: id },
    ...{ authorityId: amendment.authorityId, detail: { ...input } },
  });
}
