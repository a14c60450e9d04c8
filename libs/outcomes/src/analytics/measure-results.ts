import { type CalendarDate, execute, helsinkiDateOf, sql, type Tx } from '@kasvutori/platform';
import { currentFacts } from '../facts/current-facts.js';
import { type Participation, PARTICIPATION, readFacts } from '../facts/fact-queries.js';
import { resultOf } from './result-of.js';

/** Clients measured in one round; the next takes the rest. */
const AT_MOST = 500;

/** Measures what has come of clients of whom something was told, and of those whose work goes on when the day has changed. */
export async function measureResults(tx: Tx, now: Date): Promise<void> {
  const today = helsinkiDateOf(now);
  const told = await sql<{ id: string }>(
    tx,
    `DELETE FROM outcomes.participation_to_measure WHERE participation_id = ANY (ARRAY(
       SELECT participation_id FROM outcomes.participation_to_measure LIMIT ${AT_MOST} FOR UPDATE SKIP LOCKED))
     RETURNING participation_id AS id`,
  );
  const goingOn = await sql<{ id: string }>(
    tx,
    `SELECT participation_id AS id FROM outcomes.participation_result WHERE goes_on AND measured_on < $1 ORDER BY measured_on LIMIT $2`,
    [today, AT_MOST - told.length],
  );
  const ids = [...new Set([...told, ...goingOn].map(({ id }) => id))];
  if (ids.length > 0) await measure(tx, ids, today);
}

async function measure(tx: Tx, ids: readonly string[], today: CalendarDate): Promise<void> {
  const participations = await sql<Participation>(tx, `${PARTICIPATION} WHERE id = ANY ($1::uuid[])`, [ids]);
  const facts = await readFacts(tx, ids, null);
  const rows = participations.map((participation) => {
    const result = resultOf(currentFacts(participation, facts.get(participation.id) ?? []), today);
    return {
      id: participation.id,
      first_provider: participation.served[0]?.providerId ?? participation.providerId,
      ...{ segment: result.segment, goes_on: result.goesOn },
      ...{ first_visit_on: result.firstVisitOn, first_work_on: result.firstWorkOn },
      ...{ weeks13_on: result.weeks13On, weeks26_on: result.weeks26On },
    };
  });
  await execute(
    tx,
    `INSERT INTO outcomes.participation_result (participation_id, authority_id, contract_id, provider_id, service_kind, segment, started_on,
            first_visit_on, first_work_on, weeks13_on, weeks26_on, goes_on, measured_on)
     SELECT p.id, p.authority_id, p.contract_id, r.first_provider, c.service_kind, r.segment, p.started_on,
            r.first_visit_on, r.first_work_on, r.weeks13_on, r.weeks26_on, r.goes_on, $2
       FROM jsonb_to_recordset($1) AS r (id uuid, first_provider uuid, segment text, goes_on boolean, first_visit_on date, first_work_on date,
            weeks13_on date, weeks26_on date)
       JOIN outcomes.participation p ON p.id = r.id
       JOIN contracts.contract c ON c.id = p.contract_id
     ON CONFLICT (participation_id) DO UPDATE SET
       first_visit_on = excluded.first_visit_on, first_work_on = excluded.first_work_on, weeks13_on = excluded.weeks13_on,
       weeks26_on = excluded.weeks26_on, goes_on = excluded.goes_on, measured_on = excluded.measured_on`,
    [JSON.stringify(rows), today],
  );
}
