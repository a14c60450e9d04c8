import { experienceScored } from '@kasvutori/contracts';
import { addDays, emit, execute, helsinkiDateOf, sql, type Tx } from '@kasvutori/platform';
import { ruleOn, type ExperienceRule } from './experience-rule.js';
import { inParts, meanOf, scoreOf } from './experience-score.js';

export const SCORE_MEASURES = ['experience', 'result'] as const;
export type ScoreMeasure = (typeof SCORE_MEASURES)[number];

/** A service given by a provider. */
interface Given {
  readonly serviceId: string;
  readonly providerId: string;
}

/**
 * What may be published by now is published: words that have waited, and scores. A score is made anew only when at least `fewest` clients
 * more have answered and can no longer change it, so that neither a day compared with the next nor one provider taken from the service's
 * mean says what a few have said. Until then the earlier score stands as it was.
 */
export async function publishExperience(tx: Tx, now: Date): Promise<number> {
  const words = await execute(
    tx,
    `UPDATE vouchers.feedback_words SET status = 'published', shown = text, version = version + 1 WHERE status = 'waiting' AND due_at <= $1`,
    [now],
  );
  const rule = await ruleOn(tx, helsinkiDateOf(now));
  const answered = await countAnswers(tx, rule, now);
  const worked = await countResults(tx, rule, now);
  await scoreAnew(tx, 'experience', answered, rule, now);
  await scoreAnew(tx, 'result', worked, rule, now);
  return words + answered.length + worked.length;
}

/** A visit that was taken back was none, and a service whose visits all were is not judged. */
const TOOK_PLACE = `CASE WHEN f.moment = 'event'
  THEN EXISTS (SELECT FROM vouchers.service_event e WHERE e.id = f.event_id AND e.reversed_by_id IS NULL)
  ELSE EXISTS (SELECT FROM vouchers.service_event e WHERE e.choice_id = f.choice_id AND e.status IN ('approved', 'paid')
                  AND e.reverses_id IS NULL AND e.reversed_by_id IS NULL) END`;

const countAnswers = (tx: Tx, { fewest }: ExperienceRule, now: Date): Promise<Given[]> =>
  sql<Given>(
    tx,
    `WITH batch AS (
       SELECT f.service_id, f.provider_id FROM vouchers.feedback f WHERE f.counted_at IS NULL AND f.closes_at <= $1 AND ${TOOK_PLACE}
        GROUP BY 1, 2 HAVING count(DISTINCT f.client_id) >= $2),
     counted AS (
       UPDATE vouchers.feedback f SET counted_at = $1 FROM batch b
        WHERE f.service_id = b.service_id AND f.provider_id = b.provider_id AND f.counted_at IS NULL AND f.closes_at <= $1)
     SELECT service_id AS "serviceId", provider_id AS "providerId" FROM batch`,
    [now, fewest],
  );

const countResults = (tx: Tx, { fewest, resultDays }: ExperienceRule, now: Date): Promise<Given[]> =>
  sql<Given>(
    tx,
    `WITH batch AS (
       SELECT service_id, provider_id FROM vouchers.client_result WHERE counted_at IS NULL AND started_on <= $2
        GROUP BY 1, 2 HAVING count(DISTINCT client_id) >= $3),
     counted AS (
       UPDATE vouchers.client_result r SET counted_at = $1 FROM batch b
        WHERE r.service_id = b.service_id AND r.provider_id = b.provider_id AND r.counted_at IS NULL AND r.started_on <= $2)
     SELECT service_id AS "serviceId", provider_id AS "providerId" FROM batch`,
    [now, addDays(helsinkiDateOf(now), -resultDays), fewest],
  );

/** One client, one voice, however often they answered. */
const MEANS: Readonly<Record<ScoreMeasure, string>> = {
  experience: `SELECT f.authority_id, f.service_id, f.provider_id, f.client_id, (avg(f.grade) - 1) / 4 AS mean
                 FROM vouchers.feedback f JOIN fresh g ON g.service_id = f.service_id AND g.provider_id = f.provider_id
                WHERE f.counted_at IS NOT NULL AND ${TOOK_PLACE} GROUP BY 1, 2, 3, 4`,
  result: `SELECT s.authority_id, r.service_id, r.provider_id, r.client_id, avg(r.works::int) AS mean
             FROM vouchers.client_result r JOIN fresh g ON g.service_id = r.service_id AND g.provider_id = r.provider_id
             JOIN vouchers.service s ON s.id = r.service_id
            WHERE r.counted_at IS NOT NULL GROUP BY 1, 2, 3, 4`,
};

async function scoreAnew(tx: Tx, measure: ScoreMeasure, fresh: readonly Given[], rule: ExperienceRule, now: Date) {
  if (fresh.length === 0) return;
  const { version, weight, fewest } = rule;
  await execute(
    tx,
    `WITH fresh AS (SELECT * FROM unnest($1::uuid[], $2::uuid[]) g (service_id, provider_id)), means AS (${MEANS[measure]})
     INSERT INTO vouchers.provider_score AS s (authority_id, service_id, provider_id, measure, batch, clients, mean, score, low, high, rule_version, published_at)
     SELECT authority_id, service_id, provider_id, $3, 1, count(*)::int, round(avg(mean) * 10000)::int, 0, 0, 0, $4, $5
       FROM means GROUP BY 1, 2, 3 HAVING count(*) >= $6
     ON CONFLICT (service_id, provider_id, measure) DO UPDATE
       SET batch = s.batch + 1, clients = excluded.clients, mean = excluded.mean, rule_version = excluded.rule_version, published_at = excluded.published_at`,
    [fresh.map((one) => one.serviceId), fresh.map((one) => one.providerId), measure, version, now, fewest],
  );
  for (const serviceId of new Set(fresh.map((one) => one.serviceId)))
    await drawTogether(tx, measure, serviceId, weight);
  await tellContracts(tx, measure, fresh);
}

/** The mean of the service is made of what is published only; a new batch of one provider moves the others' scores a little. */
async function drawTogether(tx: Tx, measure: ScoreMeasure, serviceId: string, weight: number): Promise<void> {
  const published = await sql<{ providerId: string; clients: number; mean: number }>(
    tx,
    `SELECT provider_id AS "providerId", clients, mean::float8 / 10000 AS mean FROM vouchers.provider_score
      WHERE service_id = $1 AND measure = $2 ORDER BY provider_id FOR UPDATE`,
    [serviceId, measure],
  );
  const mean = meanOf(published);
  if (mean === undefined) return;
  const scores = published.map((seen) => ({ id: seen.providerId, ...scoreOf(seen, mean, weight) }));
  await execute(
    tx,
    `UPDATE vouchers.provider_score s SET score = n.score, low = n.low, high = n.high
       FROM unnest($3::uuid[], $4::int[], $5::int[], $6::int[]) n (provider_id, score, low, high)
      WHERE s.service_id = $1 AND s.measure = $2 AND s.provider_id = n.provider_id`,
    [
      serviceId,
      measure,
      scores.map(({ id }) => id),
      scores.map(({ score }) => inParts(score)),
      scores.map(({ low }) => inParts(low)),
      scores.map(({ high }) => inParts(high)),
    ],
  );
}

/** Each contract the provider gives the service under hears the new score, and those who pay by quality with it. */
async function tellContracts(tx: Tx, measure: ScoreMeasure, fresh: readonly Given[]): Promise<void> {
  const told = await sql<{
    contractId: string;
    batch: number;
    clients: number;
    score: number;
    low: number;
    high: number;
    on: string;
  }>(
    tx,
    `SELECT DISTINCT o.contract_id AS "contractId", s.batch, s.clients, s.score, s.low, s.high,
            (s.published_at AT TIME ZONE 'Europe/Helsinki')::date AS on
       FROM unnest($1::uuid[], $2::uuid[]) g (service_id, provider_id)
       JOIN vouchers.provider_score s ON s.service_id = g.service_id AND s.provider_id = g.provider_id AND s.measure = $3
       JOIN vouchers.offer o ON o.service_id = s.service_id AND o.provider_id = s.provider_id`,
    [fresh.map((one) => one.serviceId), fresh.map((one) => one.providerId), measure],
  );
  for (const score of told) await emit(tx, experienceScored, { measure, ...score });
}
