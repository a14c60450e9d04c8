import {
  addDays,
  audit,
  changedOne,
  commonProblem,
  compareDates,
  execute,
  sql,
  type AuthorityActor,
  type CalendarDate,
  type Tx,
} from '@kasvutori/platform';
import { refuseOutsideCooperation } from '../cooperation/hold-cooperation.js';
import { contractProblem } from './agreements-problems.js';
import type { ContractTermsInput } from './agreements.dto.js';
import { lockContract } from './contract-queries.js';

/** Writes what may still be written into a draft; what the award says (parties, prices, cap) is not among it. */
export async function editContract(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  terms: ContractTermsInput,
): Promise<void> {
  const contract = await lockContract(tx, id);
  changedOne(contract.version === version ? 1 : 0);
  if (contract.status !== 'draft') throw commonProblem('move-not-allowed');
  const [validFrom, lastDay] = [terms.validFrom as CalendarDate, terms.lastDay as CalendarDate];
  if (compareDates(validFrom, lastDay) > 0) throw contractProblem('contract-dates-crossed', { field: '/lastDay' });
  const validTo = addDays(lastDay, 1);
  if (contract.cooperationId !== null)
    await refuseOutsideCooperation(tx, contract.cooperationId, { validFrom, validTo });
  const columns = {
    language: terms.language,
    valid_from: validFrom,
    valid_to: validTo,
    special_terms: terms.specialTerms,
    template_version_id: await chosenTemplate(tx, terms),
    authority_signatories: terms.authoritySignatories,
    provider_signatories: terms.providerSignatories,
  };
  const assignments = Object.keys(columns).map((column, index) => `${column} = $${index + 3}`);
  changedOne(
    await execute(
      tx,
      `UPDATE contracts.contract SET version = version + 1, ${assignments.join(', ')} WHERE id = $1 AND version = $2 AND status = 'draft'`,
      [id, version, ...Object.values(columns)],
    ),
  );
  await audit(tx, actor, {
    action: 'contract.edit',
    subject: 'contract',
    subjectId: id,
    authorityId: contract.authorityId,
    detail: { ...terms },
  });
}

/** A published version in the language of the contract, or `null` for the newest when it is sent. */
async function chosenTemplate(tx: Tx, { templateVersionId, language }: ContractTermsInput): Promise<string | null> {
  if (templateVersionId === undefined || templateVersionId === null) return null;
  const [found] = await sql(
    tx,
    `SELECT v.id FROM contracts.template_version v JOIN contracts.template t ON t.id = v.template_id
      WHERE v.id = $1 AND v.status = 'published' AND t.language = $2 AND t.kind NOT IN ('clause', 'amendment')`,
    [templateVersionId, language],
  );
  if (found === undefined) throw contractProblem('template-not-for-contract', { field: '/templateVersionId' });
  return templateVersionId;
}
