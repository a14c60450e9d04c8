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

export interface TakeBackRow {
  readonly id: string;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedByName: string;
  readonly outcome: 'taken-back' | 'kept' | null;
  readonly note: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: string | null;
}

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
  /** The newest proposal to take it back. */
  readonly takeBack: TakeBackRow | null;
  readonly version: number;
}

export const SANCTIONS = `
  SELECT s.id, s.number, s.contract_id AS "contractId", s.authority_id AS "authorityId", s.provider_id AS "providerId", s.indicator_id AS "indicatorId",
         i.measure, i.days, s.period_from AS "periodFrom", s.deviation_id AS "deviationId", s.clause, s.ground, s.arithmetic AS rows,
         s.amount_cents AS "amountCents", s.status, s.proposed_by AS "proposedBy", s.proposed_by_name AS "proposedByName", s.proposed_at AS "proposedAt",
         s.decided_by_name AS "decidedByName", s.decided_at AS "decidedAt", s.note, s.version,
         (SELECT jsonb_build_object('id', b.id, 'reason', b.reason, 'proposedBy', b.proposed_by, 'proposedByName', b.proposed_by_name, 'outcome', b.outcome,
                   'note', b.note, 'decidedByName', b.decided_by_name, 'decidedAt', b.decided_at)
            FROM contracts.sanction_take_back b WHERE b.sanction_id = s.id ORDER BY b.proposed_at DESC, b.id DESC LIMIT 1) AS "takeBack"
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

/** Who has made the proposal that waits for another person. */
export const proposerOf = (status: SanctionStatus, proposedBy: string, takeBack: TakeBackRow | null): string =>
  status === 'taking-back' && takeBack !== null ? takeBack.proposedBy : proposedBy;

const viewOf = ({ id: _, proposedBy: __, decidedAt, ...row }: TakeBackRow) => ({
  ...row,
  decidedAt: decidedAt === null ? null : new Date(decidedAt),
});

function present(
  actor: Actor,
  { authorityId: _, providerId: __, measure, days, amountCents, proposedBy, takeBack, ...row }: SanctionRow,
): SanctionView {
  const own = actor.kind === 'authority' && actor.personId === proposerOf(row.status, proposedBy, takeBack);
  const offered = SANCTION_MOVES.flatMap((move) => {
    const moved = moveSanction(row.status, move, own);
    if (!moved.ok && moved.refusal === 'move-not-allowed') return [];
    return [{ action: `sanction:${move}`, refusal: moved.ok ? undefined : moved.refusal }];
  });
  return {
    ...row,
    indicatorName: measure === null ? null : indicatorName({ measure, days }),
    amount: centsToDecimal(amountCents),
    takeBack: takeBack && viewOf(takeBack),
    permittedActions: permitted(actor, offered),
  };
}
