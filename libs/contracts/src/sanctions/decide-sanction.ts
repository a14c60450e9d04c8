import {
  centsToDecimal,
  changedOne,
  commonProblem,
  emit,
  execute,
  helsinkiDateOf,
  one,
  recordMove,
  sql,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { sanctionDecided } from '../delivery/delivery-events.js';
import { indicatorName } from '../follow-up/indicator-words.js';
import { moveSanction, type SanctionMove } from './sanction-lifecycle.js';
import { SANCTIONS, type SanctionRow } from './sanction-views.js';
import { sanctionProblem } from './sanctions-problems.js';

const DEDUCTED = { fi: 'Vähennetään maksusta', sv: 'Dras av från betalningen', en: 'Taken off the payment' };
const DEVIATION = { fi: 'Poikkeama sopimuksesta', sv: 'Avvikelse från avtalet', en: 'Deviation from the contract' };

/** Another person than the proposer approves or rejects. An approved sanction is told to those who pay: a line of the next run. */
export async function decideSanction(
  tx: Tx,
  actor: AuthorityActor,
  move: SanctionMove,
  { id, version, note }: { readonly id: string; readonly version: number; readonly note: string },
  now: Date,
): Promise<{ contractId: string }> {
  one(await sql(tx, `SELECT FROM contracts.sanction WHERE id = $1 FOR NO KEY UPDATE`, [id]));
  const sanction = one(await sql<SanctionRow>(tx, `${SANCTIONS} WHERE s.id = $1`, [id]));
  if (sanction.version !== version) throw commonProblem('stale-version');
  const moved = moveSanction(sanction.status, move, sanction.proposedBy === actor.personId);
  if (!moved.ok) {
    if (moved.refusal === 'move-not-allowed') throw commonProblem(moved.refusal);
    throw sanctionProblem(moved.refusal);
  }
  changedOne(
    await execute(
      tx,
      `UPDATE contracts.sanction SET status = $3, decided_by = $4, decided_by_name = $5, decided_at = $6, note = $7, version = version + 1
        WHERE id = $1 AND status = $2`,
      [id, sanction.status, moved.status, actor.personId, actor.name, now, note],
    ),
  );
  const { contractId, authorityId, providerId, status: from, number, amountCents, clause, ground, rows } = sanction;
  await recordMove(tx, actor, {
    ...{ subject: 'sanction', subjectId: id, move, from, to: moved.status, authorityId, note },
    ...(move === 'approve' && { providerId }),
  });
  if (move === 'approve') {
    const { measure, days } = sanction;
    const title = measure === null ? DEVIATION : indicatorName({ measure, days });
    const said = { fi: ground, sv: ground, en: ground };
    const amount = centsToDecimal(-amountCents);
    const arithmetic = [...rows, { label: DEDUCTED, amount }];
    await emit(tx, sanctionDecided, {
      ...{ contractId, providerId, number, decidedOn: helsinkiDateOf(now), amount },
      reason: { sentence: title, rows: arithmetic, clause, termsVersion: 1, facts: [title, said] },
    });
  }
  return { contractId };
}
