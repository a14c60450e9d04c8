import { type CalendarDate, type Cents, sql, type Tx } from '@kasvutori/platform';
import type { Stratum } from './compare-providers.js';

/** Whose results: clients whose service began from one day to another, both included. */
export interface Cohort {
  readonly authorityId: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly serviceKind: string | null;
  readonly contractId: string | null;
}

/** Days without a visit after which a client counts as unseen. */
const UNSEEN_AFTER = 60;

const COHORT = `outcomes.participation_result r
  WHERE r.authority_id = $1 AND r.started_on BETWEEN $2 AND $3 AND ($4::text IS NULL OR r.service_kind = $4) AND ($5::uuid IS NULL OR r.contract_id = $5)`;
const of = ({ authorityId, from, to, serviceKind, contractId }: Cohort) => [
  authorityId,
  from,
  to,
  serviceKind,
  contractId,
];

/** What has been paid of clients, in approved runs, net of VAT. */
const PAID = `
  SELECT l.participation_id, sum(l.net_cents)::bigint AS cents
    FROM outcomes.payment_line l JOIN outcomes.payment_run r ON r.id = l.run_id AND r.status IN ('approved', 'sent', 'settled')
   WHERE l.authority_id = $1 AND l.participation_id IS NOT NULL GROUP BY l.participation_id`;

export interface Funnel {
  readonly clients: number;
  readonly visited: number;
  readonly worked: number;
  readonly weeks13: number;
  readonly weeks26: number;
  readonly measuredOn: CalendarDate | null;
}

export async function readFunnel(tx: Tx, cohort: Cohort): Promise<Funnel> {
  const [funnel] = await sql<Funnel>(
    tx,
    `SELECT count(*)::int AS clients, count(r.first_visit_on)::int AS visited, count(r.first_work_on)::int AS worked,
            count(r.weeks13_on)::int AS weeks13, count(r.weeks26_on)::int AS weeks26, max(r.measured_on) AS "measuredOn" FROM ${COHORT}`,
    of(cohort),
  );
  return funnel!;
}

export interface SegmentRow {
  readonly segment: string;
  readonly clients: number;
  readonly sustained: number;
  readonly paidCents: Cents;
}

export const readSegments = (tx: Tx, cohort: Cohort): Promise<SegmentRow[]> =>
  sql<SegmentRow>(
    tx,
    `WITH paid AS (${PAID})
     SELECT r.segment, count(*)::int AS clients, count(r.weeks13_on)::int AS sustained, coalesce(sum(paid.cents), 0)::bigint AS "paidCents"
       FROM (SELECT r.* FROM ${COHORT}) r LEFT JOIN paid USING (participation_id) GROUP BY r.segment ORDER BY r.segment`,
    of(cohort),
  );

export const readStrata = (tx: Tx, cohort: Cohort): Promise<(Stratum & { readonly providerName: string })[]> =>
  sql(
    tx,
    `SELECT r.provider_id AS "providerId", o.name AS "providerName", r.service_kind AS "serviceKind", r.segment, count(*)::int AS clients,
            count(r.weeks13_on)::int AS sustained,
            count(*) FILTER (WHERE coalesce(r.first_visit_on, 'infinity') > r.started_on + ${UNSEEN_AFTER})::int AS unseen
       FROM (SELECT r.* FROM ${COHORT}) r JOIN app.organisation o ON o.id = r.provider_id
      GROUP BY r.provider_id, o.name, r.service_kind, r.segment ORDER BY 1, 3, 4`,
    of(cohort),
  );

export interface MonthRow {
  readonly month: CalendarDate;
  readonly started: number;
  readonly worked: number;
  readonly sustained: number;
  readonly paidCents: Cents;
  /** Of how many clients. */
  readonly paidFor: number;
}

/** Month by month what happened to the cohort, and what was paid for outcomes and visits of that month. */
export const readMonths = (tx: Tx, cohort: Cohort, until: CalendarDate): Promise<MonthRow[]> =>
  sql<MonthRow>(
    tx,
    `WITH cohort AS (SELECT r.* FROM ${COHORT}),
          months AS (SELECT m::date AS month, (m + interval '1 month')::date AS next
                       FROM generate_series(date_trunc('month', $2::date), date_trunc('month', $6::date), interval '1 month') m),
          began AS (SELECT date_trunc('month', started_on)::date AS month, count(*)::int AS n FROM cohort GROUP BY 1),
          worked AS (SELECT date_trunc('month', first_work_on)::date AS month, count(*)::int AS n FROM cohort WHERE first_work_on IS NOT NULL GROUP BY 1),
          sustained AS (SELECT date_trunc('month', weeks13_on)::date AS month, count(*)::int AS n FROM cohort WHERE weeks13_on IS NOT NULL GROUP BY 1),
          paid AS (SELECT date_trunc('month', l.outcome_date)::date AS month, sum(l.net_cents)::bigint AS cents, count(DISTINCT l.participation_id)::int AS n
                     FROM outcomes.payment_line l JOIN outcomes.payment_run r ON r.id = l.run_id AND r.status IN ('approved', 'sent', 'settled')
                     JOIN cohort ON cohort.participation_id = l.participation_id
                    WHERE l.authority_id = $1 GROUP BY 1)
     SELECT months.month, coalesce(began.n, 0) AS started, coalesce(worked.n, 0) AS worked, coalesce(sustained.n, 0) AS sustained,
            coalesce(paid.cents, 0)::bigint AS "paidCents", coalesce(paid.n, 0) AS "paidFor"
       FROM months LEFT JOIN began USING (month) LEFT JOIN worked USING (month) LEFT JOIN sustained USING (month) LEFT JOIN paid USING (month)
      ORDER BY months.month`,
    [...of(cohort), until],
  );
