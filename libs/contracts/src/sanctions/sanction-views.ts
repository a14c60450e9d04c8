import {
  centsToDecimal,
  permitted,
  sql,
  type Actor,
  type CalendarDate,
  type Cents,
  type Tx,
} from '@kasvutori/platform';
import { readContract } from '../agreements/contract-queries.js';
import { indicatorName } from '../follow-up/indicator-words.js';
import type { MeasureCode } from '../follow-up/measure.js';
import { moveSanction, SANCTION_MOVES, type SanctionStatus } from './sanction-lifecycle.js';
import type { SanctionRow as ArithmeticRow, Sanctions, SanctionView } from './sanctions.dto.js';

export interface SanctionRow {
  readonly id: string;
  readonly number: number;
  readonly contractId: string;
  readonly authorityId: string;
  readonly providerId: string;
  readonly indicatorId: string | null;
  readonly measure: MeasureCode | null;
  readonly days: number | null;
  readonly periodFrom: CalendarDate | null;
  readonly deviationId: string | null;
  readonly clause: string;
  readonly ground: string;
  readonly rows: ArithmeticRow[];
  readonly amountCents: Cents;
  readonly status: SanctionStatus;
  readonly proposedBy: string;
  readonly proposedByName: string;
  readonly proposedAt: Date;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
  readonly note: string | null;
  readonly version: number;
}

export const SANCTIONS = `
  SELECT s.id, s.number, s.contract_id AS "contractId", s.authority_id AS "authorityId", s.provider_id AS "providerId", s.indicator_id AS "indicatorId",
         i.measure, i.days, s.period_from AS "periodFrom", s.deviation_id AS "deviationId", s.clause, s.ground, s.arithmetic AS rows,
         s.amount_cents AS "amountCents", s.status, s.proposed_by AS "proposedBy", s.proposed_by_name AS "proposedByName", s.proposed_at AS "proposedAt",
         s.decided_by_name AS "decidedByName", s.decided_at AS "decidedAt", s.note, s.version
    FROM contracts.sanction s LEFT JOIN contracts.indicator i ON i.id = s.indicator_id`;

/** The sanctions of a contract, newest first; the provider sees those that were decided against it. */
export async function listSanctions(tx: Tx, actor: Actor, contractId: string): Promise<Sanctions> {
  const { activatedAt } = await readContract(tx, contractId);
  const rows = await sql<SanctionRow>(tx, `${SANCTIONS} WHERE s.contract_id = $1 ORDER BY s.number DESC LIMIT 500`, [
    contractId,
  ]);
  return {
    items: rows.map((row) => present(actor, row)),
    permittedActions: permitted(actor, activatedAt === null ? [] : [{ action: 'sanction:propose' }]),
  };
}

function present(
  actor: Actor,
  { authorityId: _, providerId: __, measure, days, amountCents, proposedBy, ...row }: SanctionRow,
): SanctionView {
  const own = actor.kind === 'authority' && actor.personId === proposedBy;
  const offered = SANCTION_MOVES.flatMap((move) => {
    const moved = moveSanction(row.status, move, own);
    if (!moved.ok && moved.refusal === 'move-not-allowed') return [];
    return [{ action: `sanction:${move}`, refusal: moved.ok ? undefined : moved.refusal }];
  });
  return {
    ...row,
    indicatorName: measure === null ? null : indicatorName({ measure, days }),
    amount: centsToDecimal(amountCents),
    permittedActions: permitted(actor, offered),
  };
}
