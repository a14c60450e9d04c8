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
import type { Contract } from '../agreements/contract.entity.js';
import { latest, readVersions } from '../amendments/contract-versions.js';
import { draftAmendment } from '../amendments/write-amendment.js';
import type { OptionDecision } from './agreed-terms.dto.js';
import { optionRefusal, optionState } from './agreed-terms.js';
import { termsProblem } from './terms-problems.js';
import { readTerms, type OptionRow } from './terms-queries.js';
import { contentOfOption, firstDayOfOption } from './use-option.js';

/** Decides on an option by its last day: lets it go, or uses it, which drafts the amendment that it is used by. */
export async function decideOption(
  tx: Tx,
  actor: AuthorityActor,
  { id, optionId, version }: { readonly id: string; readonly optionId: string; readonly version: number },
  { decision, grounds, indexPoints = null }: OptionDecision,
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
  if (decision === 'used') await draftUse(tx, actor, contract, option, { grounds, indexPoints }, now);
  else
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

/** The amendment of the option's months and prices, or of its volume, as a draft to be sent and signed. */
async function draftUse(
  tx: Tx,
  actor: AuthorityActor,
  contract: Contract,
  option: OptionRow,
  { grounds, indexPoints }: { readonly grounds: string; readonly indexPoints: string | null },
  now: Date,
): Promise<void> {
  if (option.indexName != null && !(Number(indexPoints) > 0))
    throw termsProblem('option-points-missing', { field: '/indexPoints' });
  const before = latest(await readVersions(tx, contract));
  await draftAmendment(
    tx,
    actor,
    contract.id,
    {
      validFrom: firstDayOfOption(option, before, helsinkiDateOf(now)),
      reason: grounds,
      language: contract.language,
      content: contentOfOption(option, before, indexPoints),
      optionId: option.id,
    },
    now,
  );
}
