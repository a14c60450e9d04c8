import { readContractTerms } from '@kasvutori/contracts';
import {
  audit,
  type AuthorityActor,
  helsinkiDateOf,
  one,
  type ProviderActor,
  sql,
  type Tx,
  violatedConstraint,
} from '@kasvutori/platform';
import { standing } from '../facts/current-facts.js';
import { sourceOf } from '../facts/record-fact.js';
import { readTariffs } from '../tariffs/tariff-queries.js';
import { type ContractFactInput, refuseContractFact } from './contract-fact-kinds.js';
import {
  CONTRACT_FACTS,
  type ContractFactRow,
  inputOf,
  insertContractFact,
  lockContractFacts,
  readContractFacts,
} from './contract-fact-queries.js';
import { contractFactsProblem } from './contract-facts-problems.js';
import { refuseUnread } from './refuse-unread.js';

type Recorder = ProviderActor | AuthorityActor;

/** Something known of a whole contract. Returns the id of the fact. @throws Problem naming the field */
export async function recordContractFact(
  tx: Tx,
  actor: Recorder,
  contractId: string,
  input: ContractFactInput,
  now: Date,
): Promise<{ factId: string }> {
  const { authorityId } = await readContractTerms(tx, contractId);
  await lockContractFacts(tx, contractId);
  await check(tx, actor, contractId, input, null, now);
  const source = sourceOf(actor);
  const factId = await insertContractFact(tx, { contractId, authorityId, input, source, recordedBy: actor.personId });
  const detail = { factId, kind: input.kind };
  await audit(tx, actor, {
    ...{ action: 'contract-fact.record', subject: 'contract', subjectId: contractId, authorityId, detail },
  });
  return { factId };
}

export interface ContractFactCorrection {
  readonly reason: string;
  /** What is right instead; null takes the fact back. */
  readonly fact: ContractFactInput | null;
}

/** Puts a fact of a contract right by a new one that points at it; what was paid by the old one the next run puts right too. */
export async function correctContractFact(
  tx: Tx,
  actor: Recorder,
  factId: string,
  { reason, fact: right }: ContractFactCorrection,
  now: Date,
): Promise<{ factId: string }> {
  const fact = one(await sql<ContractFactRow>(tx, `${CONTRACT_FACTS} WHERE f.id = $1`, [factId]));
  const { contractId, authorityId } = fact;
  await lockContractFacts(tx, contractId);
  if (actor.kind === 'provider' && fact.source !== 'provider')
    throw contractFactsProblem('contract-fact-of-another-source');
  if (right !== null && right.kind !== fact.kind)
    throw contractFactsProblem('contract-fact-of-another-kind', { field: '/fact/kind' });
  const corrected = await sql(tx, `SELECT FROM outcomes.contract_fact WHERE corrects_id = $1`, [factId]);
  if (corrected.length > 0 || fact.withdrawn) throw contractFactsProblem('contract-fact-already-corrected');
  if (right !== null) await check(tx, actor, contractId, right, factId, now);
  const id = await insertContractFact(tx, {
    ...{ contractId, authorityId, input: right ?? inputOf(fact), source: sourceOf(actor), recordedBy: actor.personId },
    corrects: { id: factId, reason, withdrawn: right === null },
  }).catch((error: unknown) => {
    throw violatedConstraint(error) === 'contract_fact_is_corrected_once'
      ? contractFactsProblem('contract-fact-already-corrected')
      : error;
  });
  await audit(tx, actor, {
    ...{ action: 'contract-fact.correct', subject: 'contract', subjectId: contractId, authorityId, reason },
    detail: { corrects: factId, factId: id },
  });
  return { factId: id };
}

/** `replaces` is the fact being corrected. */
async function check(
  tx: Tx,
  actor: Recorder,
  contractId: string,
  input: ContractFactInput,
  replaces: string | null,
  now: Date,
): Promise<void> {
  const others = standing(await readContractFacts(tx, contractId, null))
    .filter(({ id }) => id !== replaces)
    .map(inputOf);
  const today = helsinkiDateOf(now);
  const at = replaces === null ? '' : '/fact';
  const refusal = refuseContractFact(input, others, { today, byProvider: actor.kind === 'provider' });
  if (refusal !== undefined) {
    const { from } = 'with' in refusal ? refusal.with : input;
    throw contractFactsProblem(refusal.code, { field: `${at}${refusal.field}`, params: { from } });
  }
  const tariffs = (await readTariffs(tx, [contractId])).get(contractId) ?? [];
  refuseUnread(
    input,
    tariffs.map(({ body }) => body),
    at,
  );
}
