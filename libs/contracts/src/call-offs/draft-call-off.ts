import { one, sql, type SystemActor, type Tx } from '@kasvutori/platform';
import { readContract, readPrices } from '../agreements/contract-queries.js';
import { insertContract } from '../agreements/insert-contract.js';
import type { CallOff } from './call-off-queries.js';

/** The contract of an accepted order: the framework contract's prices and parties, the order's service, dates and value. */
export async function draftCallOff(tx: Tx, actor: SystemActor, callOff: CallOff, now: Date): Promise<string> {
  const { contractId: parentId } = one(
    await sql<{ contractId: string }>(
      tx,
      'SELECT contract_id AS "contractId" FROM contracts.framework_provider WHERE framework_id = $1 AND provider_id = $2',
      [callOff.frameworkId, callOff.providerId],
    ),
  );
  const parent = await readContract(tx, parentId);
  const { authorityId, providerId, tenderId, lotId, serviceKind, language } = parent;
  return insertContract(
    tx,
    actor,
    {
      ...{ authorityId, providerId, tenderId, lotId, serviceKind, language, parentId },
      basis: 'call-off',
      awardId: null,
      title: { fi: callOff.title, sv: callOff.title, en: callOff.title },
      municipalities: callOff.municipalities,
      validFrom: callOff.validFrom,
      validTo: callOff.validTo,
      capCents: callOff.valueCents,
    },
    (await readPrices(tx, parentId)).map(({ contractId: _, position: __, ...price }) => price),
    now,
  );
}
