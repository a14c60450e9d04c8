import { changedOne, commonProblem, execute, recordMove, type Actor, type Tx } from '@kasvutori/platform';
import { moveContract, type ContractMove, type ContractStatus } from './contract-lifecycle.js';
import type { Contract } from './contract.entity.js';

/** Moves a locked contract and records it; anything outside the table is a 409. Further columns change with it. */
export async function applyMove(
  tx: Tx,
  actor: Actor,
  contract: Contract,
  move: ContractMove,
  options: { note?: string | undefined; set?: Readonly<Record<string, unknown>> } = {},
): Promise<ContractStatus> {
  const moved = moveContract(contract.status, move);
  if (!moved.ok) throw commonProblem(moved.refusal);
  const columns = Object.entries(options.set ?? {});
  const assignments = columns.map(([column], index) => `, ${column} = $${index + 4}`).join('');
  changedOne(
    await execute(
      tx,
      `UPDATE contracts.contract SET status = $3, version = version + 1${assignments} WHERE id = $1 AND status = $2`,
      [contract.id, contract.status, moved.status, ...columns.map(([, value]) => value)],
    ),
  );
  await recordMove(tx, actor, {
    subject: 'contract',
    subjectId: contract.id,
    move,
    from: contract.status,
    to: moved.status,
    authorityId: contract.authorityId,
    providerId: contract.providerId,
    note: options.note,
  });
  return moved.status;
}
