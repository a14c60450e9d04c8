import { execute, helsinkiDateOf, sql, type CalendarDate, type Tx } from '@kasvutori/platform';
import { heldFacts } from './indicator-facts.js';
import { periodsOf } from './indicator-periods.js';
import { readIndicatorFacts, readIndicators } from './indicator-queries.js';
import { judge, measure } from './measure.js';

interface Due {
  readonly id: string;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate;
}

/** Cases of the last period may have their time this long after the contract. */
const TAIL_DAYS = 400;

/** Measures the contracts something has been told of, and once a day those in force: a period may have ended. */
export async function measureContracts(tx: Tx, now: Date): Promise<number> {
  const today = helsinkiDateOf(now);
  const due = await sql<Due>(
    tx,
    `SELECT c.id, c.valid_from AS "validFrom", c.valid_to AS "validTo"
       FROM contracts.measured_contract m JOIN contracts.contract c ON c.id = m.contract_id
      WHERE m.changed OR m.measured_on IS NULL OR (m.measured_on < $1 AND c.valid_to > $1::date - ${TAIL_DAYS})
      ORDER BY m.measured_on NULLS FIRST, c.id LIMIT 20 FOR UPDATE OF m SKIP LOCKED`,
    [today],
  );
  for (const contract of due) await measureContract(tx, contract, today, now);
  return due.length;
}

/** Everything anew from the facts: a late one changes what an earlier period was. */
async function measureContract(tx: Tx, contract: Due, today: CalendarDate, now: Date): Promise<void> {
  const held = heldFacts(await readIndicatorFacts(tx, contract.id, today));
  const indicators = await readIndicators(tx, contract.id);
  const rows = indicators.flatMap((indicator) =>
    periodsOf(indicator.period, contract, today).map((period) => {
      const measured = measure(indicator, held, period, today);
      return { id: indicator.id, ...period, ...measured, verdict: judge(indicator, measured, period, today) };
    }),
  );
  await execute(
    tx,
    `INSERT INTO contracts.indicator_measurement (indicator_id, contract_id, period_from, period_to, hundredths, numerator, denominator, cases, clients,
            base_cents, verdict, measured_at)
     SELECT r.id, $1, r."from", r."to", r.hundredths, r.numerator, r.denominator, r.cases, r.clients, r."baseCents", r.verdict, $3
       FROM jsonb_to_recordset($2) AS r (id uuid, "from" date, "to" date, hundredths int, numerator int, denominator int, cases int, clients int,
            "baseCents" bigint, verdict text)
     ON CONFLICT (indicator_id, period_from) DO UPDATE SET period_to = excluded.period_to, hundredths = excluded.hundredths, numerator = excluded.numerator,
            denominator = excluded.denominator, cases = excluded.cases, clients = excluded.clients, base_cents = excluded.base_cents,
            verdict = excluded.verdict, measured_at = excluded.measured_at`,
    [
      contract.id,
      JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)),
      now,
    ],
  );
  const missed = indicators.filter(({ id }) => {
    const judged = rows.filter((row) => row.id === id && (row.verdict === 'met' || row.verdict === 'missed'));
    return judged.at(-1)?.verdict === 'missed';
  }).length;
  await execute(
    tx,
    `UPDATE contracts.measured_contract SET measured_on = $2, changed = false, missed = $3 WHERE contract_id = $1`,
    [contract.id, today, missed],
  );
}
