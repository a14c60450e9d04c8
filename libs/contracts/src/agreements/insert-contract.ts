import { newId, recordMove, type AuthorityActor, type SystemActor, type Tx } from '@kasvutori/platform';
import { newContractNumber } from './contract-queries.js';
import { Contract, ContractPrice } from './contract.entity.js';

export type NewContract = Pick<
  Contract,
  | 'authorityId'
  | 'providerId'
  | 'basis'
  | 'tenderId'
  | 'lotId'
  | 'awardId'
  | 'title'
  | 'serviceKind'
  | 'municipalities'
  | 'validFrom'
  | 'validTo'
  | 'capCents'
  | 'language'
> &
  Partial<Pick<Contract, 'parentId' | 'cooperationId' | 'cooperationProducer' | 'cooperationGround'>>;

/** A draft with a number of its own and its price list, in the order given. @returns its id */
export async function insertContract(
  tx: Tx,
  actor: AuthorityActor | SystemActor,
  contract: NewContract,
  prices: readonly Omit<ContractPrice, 'contractId' | 'position'>[],
  now: Date,
): Promise<string> {
  const id = newId();
  await tx.insert(Contract, {
    ...contract,
    id,
    number: await newContractNumber(tx, contract.validFrom),
    status: 'draft',
    version: 1,
    createdAt: now,
  });
  await tx.insert(
    ContractPrice,
    prices.map((price, index) => ({ ...price, contractId: id, position: index + 1 })),
  );
  const { authorityId, providerId } = contract;
  await recordMove(tx, actor, {
    subject: 'contract',
    subjectId: id,
    move: 'draft',
    from: null,
    to: 'draft',
    authorityId,
    providerId,
  });
  return id;
}
