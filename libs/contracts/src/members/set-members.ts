import { audit, changedOne, commonProblem, execute, sql, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { lockContract } from '../agreements/contract-queries.js';
import { hundredthsOf, sumsToHundred } from '../alliances/alliance-terms.js';
import type { ContractMembersInput } from './contract-members.dto.js';
import { membersProblem } from './members-problems.js';

export interface MemberShare {
  readonly providerId: string;
  /** Per cent, at most two decimals. */
  readonly percent: string;
}

/**
 * Says in a draft who shares the money of the contract and how: its provider and the members of its consortium, or nobody but the provider.
 * Once the contract is sent to be signed the shares stand for good.
 * @throws Problem 'move-not-allowed' (409); 'members-not-hundred', 'members-provider-missing', 'members-twice' or 'member-unknown' (422).
 */
export async function setMembers(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  { parties }: ContractMembersInput,
): Promise<void> {
  const contract = await lockContract(tx, id);
  changedOne(contract.version === version ? 1 : 0);
  if (contract.status !== 'draft') throw commonProblem('move-not-allowed');
  const ids = parties.map(({ providerId }) => providerId);
  const refusal =
    new Set(ids).size !== ids.length
      ? 'members-twice'
      : !ids.includes(contract.providerId)
        ? 'members-provider-missing'
        : !sumsToHundred(parties.map(({ percent }) => percent))
          ? 'members-not-hundred'
          : undefined;
  if (refusal !== undefined) throw membersProblem(refusal, { field: '/parties' });
  const known = await sql(tx, `SELECT FROM app.organisation WHERE id = ANY ($1::uuid[]) AND kind = 'provider'`, [ids]);
  if (known.length < ids.length) throw membersProblem('member-unknown', { field: '/parties' });
  await execute(tx, 'DELETE FROM contracts.contract_member WHERE contract_id = $1', [id]);
  await insertMembers(
    tx,
    id,
    parties.filter(({ providerId }) => providerId !== contract.providerId),
  );
  changedOne(
    await execute(tx, `UPDATE contracts.contract SET version = version + 1 WHERE id = $1 AND version = $2`, [
      id,
      version,
    ]),
  );
  await audit(tx, actor, {
    action: 'contract.members',
    subject: 'contract',
    subjectId: id,
    authorityId: contract.authorityId,
    detail: { parties: parties.map(({ providerId, percent }) => ({ providerId, percent })) },
  });
}

/** Writes those who share a new contract with its provider, in their order. */
export async function insertMembers(tx: Tx, contractId: string, members: readonly MemberShare[]): Promise<void> {
  await execute(
    tx,
    `INSERT INTO contracts.contract_member (contract_id, position, provider_id, hundredths)
     SELECT $1, m.position, m.provider_id, m.hundredths
       FROM unnest($2::uuid[], $3::int[]) WITH ORDINALITY AS m (provider_id, hundredths, position)`,
    [
      contractId,
      members.map(({ providerId }) => providerId),
      members.map(({ percent }) => Number(hundredthsOf(percent))),
    ],
  );
}
