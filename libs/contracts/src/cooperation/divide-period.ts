import {
  commonProblem,
  dbNow,
  execute,
  newId,
  one,
  recordMove,
  type AuthorityActor,
  type CalendarDate,
  type Cents,
  type Tx,
} from '@kasvutori/platform';
import { refuseAll } from './check-content.js';
import { cooperationProblem } from './cooperation-problems.js';
import { lockCooperation } from './cooperation-queries.js';
import { divideCost, weightsRefusal } from './divide-cost.js';

export interface PeriodCost {
  /** The place of the cost key in the agreement, from 1. */
  readonly key: number;
  readonly periodFrom: CalendarDate;
  /** The first day after the period. */
  readonly periodTo: CalendarDate;
  readonly totalCents: Cents;
  /** What the cost is and which voucher of the books it stands on. */
  readonly ground: string;
  /** How much each party used in the period; only for a key by use. */
  readonly use: readonly string[];
}

/** Divides a cost of a period between the parties by a key of the agreement. A negative cost takes a wrong one back. */
export async function dividePeriod(tx: Tx, actor: AuthorityActor, id: string, cost: PeriodCost): Promise<void> {
  const cooperation = await lockCooperation(tx, id);
  if (cooperation.authorityId !== actor.organisationId) throw commonProblem('not-found');
  if (cooperation.status !== 'active' && cooperation.endReason === null)
    throw cooperationProblem('cooperation-move-not-allowed');
  const key = one(cooperation.costKeys.slice(cost.key - 1, cost.key));
  const weights = key.kind === 'use' ? cost.use : key.weights;
  const refusal = weightsRefusal(key.kind, weights, cooperation.parties.length);
  refuseAll([
    ...(cost.periodFrom < cost.periodTo ? [] : [['/periodTo', 'period-reversed'] as const]),
    ...(cost.totalCents === 0n ? [['/total', 'cost-zero'] as const] : []),
    ...(refusal === undefined ? [] : [['/use', refusal] as const]),
  ]);
  const allocationId = newId();
  await execute(
    tx,
    `INSERT INTO contracts.cooperation_allocation (id, cooperation_id, key, period_from, period_to, total_cents, ground, made_by, made_by_name, made_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      allocationId,
      id,
      cost.key,
      cost.periodFrom,
      cost.periodTo,
      cost.totalCents,
      cost.ground,
      actor.personId,
      actor.name,
      await dbNow(tx),
    ],
  );
  const parts = divideCost(cost.totalCents, weights);
  await execute(
    tx,
    `INSERT INTO contracts.cooperation_allocation_line (allocation_id, party, weight, cents)
     SELECT $1, party, weight, cents FROM unnest($2::int[], $3::numeric[], $4::bigint[]) l (party, weight, cents)`,
    [
      allocationId,
      parts.map((_, index) => index + 1),
      parts.map(({ weight }) => weight),
      parts.map(({ cents }) => cents),
    ],
  );
  await recordMove(tx, actor, {
    subject: 'cooperation',
    subjectId: id,
    move: 'divide',
    from: cooperation.status,
    to: cooperation.status,
    authorityId: cooperation.authorityId,
    note: cost.ground,
  });
}
