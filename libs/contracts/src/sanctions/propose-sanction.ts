import {
  execute,
  newId,
  one,
  parseCents,
  recordMove,
  sql,
  violatedConstraint,
  type AuthorityActor,
  type Cents,
  type Tx,
} from '@kasvutori/platform';
import { lockContract } from '../agreements/contract-queries.js';
import { readIndicators, readMeasurements } from '../follow-up/indicator-queries.js';
import { agreedAmount, sanctionAmount, type SanctionAmount } from './sanction-amount.js';
import { sanctionProblem } from './sanctions-problems.js';
import type { ProposeSanction } from './sanctions.dto.js';

interface Basis extends SanctionAmount {
  readonly clause: string;
  readonly indicatorId: string | null;
  readonly periodFrom: string | null;
  readonly deviationId: string | null;
}

/** Proposes a sanction with its ground, clause and arithmetic. Another person decides. */
export async function proposeSanction(
  tx: Tx,
  actor: AuthorityActor,
  contractId: string,
  input: ProposeSanction,
  now: Date,
): Promise<void> {
  const { authorityId, providerId } = await lockContract(tx, contractId);
  const basis = await basisOf(tx, contractId, input);
  if (basis.cents === 0n) throw sanctionProblem('sanction-nothing');
  const id = newId();
  await execute(
    tx,
    `INSERT INTO contracts.sanction (id, number, contract_id, authority_id, provider_id, indicator_id, period_from, deviation_id, clause, ground, arithmetic,
            amount_cents, status, proposed_by, proposed_by_name, proposed_at)
     SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'proposed', $12, $13, $14 FROM contracts.sanction WHERE contract_id = $2`,
    [
      ...[
        id,
        contractId,
        authorityId,
        providerId,
        basis.indicatorId,
        basis.periodFrom,
        basis.deviationId,
        basis.clause,
      ],
      ...[input.ground, JSON.stringify(basis.rows), basis.cents.toString(), actor.personId, actor.name, now],
    ],
  ).catch((error: unknown) => {
    throw violatedConstraint(error) === 'sanction_once_for_a_period' ? sanctionProblem('sanction-twice') : error;
  });
  await recordMove(tx, actor, {
    ...{ subject: 'sanction', subjectId: id, move: 'propose', from: null, to: 'proposed', authorityId },
  });
}

async function basisOf(tx: Tx, contractId: string, input: ProposeSanction): Promise<Basis> {
  const { indicatorId, periodFrom, deviationId, amount, clause } = input;
  if (indicatorId !== undefined && periodFrom !== undefined)
    return { ...(await ofPeriod(tx, contractId, indicatorId, periodFrom)), indicatorId, periodFrom, deviationId: null };
  if (deviationId === undefined || amount === undefined || clause === undefined)
    throw sanctionProblem('sanction-ground-missing');
  one(await sql(tx, `SELECT FROM contracts.deviation WHERE id = $1 AND contract_id = $2`, [deviationId, contractId]));
  return { ...agreedAmount(parseCents(amount)), clause, deviationId, indicatorId: null, periodFrom: null };
}

async function ofPeriod(tx: Tx, contractId: string, indicatorId: string, periodFrom: string) {
  const indicator = one((await readIndicators(tx, contractId)).filter(({ id }) => id === indicatorId));
  const point = (await readMeasurements(tx, contractId)).find(
    (measured) => measured.indicatorId === indicatorId && measured.from === periodFrom,
  );
  if (point?.verdict !== 'missed') throw sanctionProblem('sanction-not-missed');
  const { earlier } = one(
    await sql<{ earlier: Cents }>(
      tx,
      `SELECT coalesce(sum(amount_cents), 0)::bigint AS earlier FROM contracts.sanction WHERE indicator_id = $1 AND status IN ('proposed', 'approved', 'taking-back')`,
      [indicatorId],
    ),
  );
  return { ...sanctionAmount(indicator, point.baseCents, earlier), clause: indicator.clause };
}
