import {
  changedOne,
  commonProblem,
  dbNow,
  execute,
  helsinkiDateOf,
  one,
  recordMove,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { lockContract } from '../agreements/contract-queries.js';
import type { OptionDecision } from './agreed-terms.dto.js';
import { optionRefusal, optionState } from './agreed-terms.js';
import { termsProblem } from './terms-problems.js';
import { readTerms } from './terms-queries.js';

/** Records the decision on an option, by its last day. The change itself is an amendment. */
export async function decideOption(
  tx: Tx,
  actor: AuthorityActor,
  { id, optionId, version }: { readonly id: string; readonly optionId: string; readonly version: number },
  { decision, grounds }: OptionDecision,
): Promise<void> {
  const contract = await lockContract(tx, id);
  changedOne(contract.version === version ? 1 : 0);
  const now = await dbNow(tx);
  const today = helsinkiDateOf(now);
  const { options } = await readTerms(tx, id, today);
  const option = one(options.filter((row) => row.id === optionId));
  const refusal = optionRefusal(optionState(option, today), contract.status);
  if (refusal === 'move-not-allowed') throw commonProblem(refusal);
  if (refusal !== undefined) throw termsProblem(refusal);
  await execute(
    tx,
    `INSERT INTO contracts.contract_option_decision (option_id, decision, grounds, decided_by, decided_at) VALUES ($1, $2, $3, $4, $5)`,
    [optionId, decision, grounds, actor.personId, now],
  );
  changedOne(
    await execute(tx, `UPDATE contracts.contract SET version = version + 1 WHERE id = $1 AND version = $2`, [
      id,
      version,
    ]),
  );
  const { status, authorityId, providerId } = contract;
  await recordMove(tx, actor, {
    ...{ subject: 'contract', subjectId: id, from: status, to: status, authorityId, providerId },
    move: decision === 'used' ? 'use-option' : 'let-option-go',
    note: `${option.title}: ${grounds}`,
  });
}
