import { addDays, enqueue, execute, helsinkiDateOf, sql, type Tx } from '@kasvutori/platform';
import { tellDeviation } from './tell-deviation.js';

/** How long before its day somebody is reminded. */
const SOON_DAYS = 3;

/** Reminds, once before and once after, of answers and of measures of accepted plans. */
export async function remindDeviations(tx: Tx, now: Date): Promise<number> {
  const today = helsinkiDateOf(now);
  const due = await sql<{ deviationId: string; measureId: string | null; late: boolean }>(
    tx,
    `SELECT d.id AS "deviationId", NULL::uuid AS "measureId", d.answer_due < $1 AS late FROM contracts.deviation d
      WHERE d.status = 'open' AND d.round = 0 AND d.answer_due <= $2 AND d.reminded < CASE WHEN d.answer_due < $1 THEN 2 ELSE 1 END
     UNION ALL
     SELECT d.id, m.id, m.due_on < $1 FROM contracts.corrective_measure m JOIN contracts.deviation d ON d.id = m.deviation_id AND d.round = m.round
      WHERE d.status = 'in-correction' AND m.done_on IS NULL AND m.due_on <= $2 AND m.reminded < CASE WHEN m.due_on < $1 THEN 2 ELSE 1 END
     LIMIT 100`,
    [today, addDays(today, SOON_DAYS)],
  );
  for (const { deviationId, measureId, late } of due) {
    await enqueue(tx, tellDeviation, { deviationId, told: late ? 'late' : 'soon' });
    const [table, id] =
      measureId === null ? ['contracts.deviation', deviationId] : ['contracts.corrective_measure', measureId];
    await execute(tx, `UPDATE ${table} SET reminded = $2 WHERE id = $1`, [id, late ? 2 : 1]);
  }
  return due.length;
}
