import { sql, type CalendarDate, type Cents, type Tx } from '@kasvutori/platform';
import type { IndicatorFact } from './indicator-facts.js';
import type { SpokenIndicator } from './indicator-words.js';
import type { QualityPay } from './quality-pay.js';
import type { Verdict } from './measure.js';

export interface IndicatorRow extends SpokenIndicator {
  readonly id: string;
}

export const readIndicators = (tx: Tx, contractId: string): Promise<IndicatorRow[]> =>
  sql<IndicatorRow>(
    tx,
    `SELECT id, measure, days, direction, target_hundredths AS "targetHundredths", period, min_cases AS "minCases", clause, sanction,
            sanction_cents AS "sanctionCents", sanction_hundredths AS "sanctionHundredths", sanction_cap_cents AS "sanctionCapCents"
       FROM contracts.indicator WHERE contract_id = $1 ORDER BY position`,
    [contractId],
  );

export const readQualityPay = async (tx: Tx, contractId: string): Promise<QualityPay | null> =>
  (
    await sql<QualityPay>(
      tx,
      `SELECT measure, base_cents AS "baseCents", pay_from AS "payFrom", pay_hundredths AS "payHundredths", withhold_below AS "withholdBelow",
              withhold_hundredths AS "withholdHundredths", min_clients AS "minClients", clause
         FROM contracts.quality_pay WHERE contract_id = $1`,
      [contractId],
    )
  )[0] ?? null;

export interface MeasurementRow {
  readonly indicatorId: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly hundredths: number | null;
  readonly cases: number;
  readonly clients: number;
  readonly baseCents: Cents;
  readonly verdict: Verdict;
}

export const readMeasurements = (tx: Tx, contractId: string): Promise<MeasurementRow[]> =>
  sql<MeasurementRow>(
    tx,
    `SELECT indicator_id AS "indicatorId", period_from AS "from", period_to AS "to", hundredths, cases, clients, base_cents AS "baseCents", verdict
       FROM contracts.indicator_measurement WHERE contract_id = $1 ORDER BY period_from`,
    [contractId],
  );

/** What was told, and the complaints: a complaint falls into the period its answer was due in. */
export const readIndicatorFacts = (tx: Tx, contractId: string, today: CalendarDate): Promise<IndicatorFact[]> =>
  sql<IndicatorFact>(
    tx,
    `SELECT kind, key, revision, withdrawn, client_key AS "clientKey", voucher_id AS "voucherId", occurred_on AS "on", value,
            amount_cents AS "amountCents"
       FROM contracts.indicator_fact WHERE contract_id = $1
     UNION ALL
     SELECT 'complaint', id::text, 0, false, md5(contract_id::text || client_person_id::text), NULL, answer_due,
            CASE WHEN answered_on <= answer_due THEN 1 WHEN answered_on IS NOT NULL OR answer_due < $2 THEN 0 ELSE -1 END, 0
       FROM contracts.deviation WHERE contract_id = $1 AND kind = 'complaint' AND status <> 'withdrawn'`,
    [contractId, today],
  );
