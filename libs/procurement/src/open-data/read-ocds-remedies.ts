import { sql, type Tx } from '@kasvutori/platform';
import type { OcdsAppeal, OcdsCorrection, OcdsInput } from './ocds-input.js';

/** What was asked to be corrected, by the buyer itself or by the court, and what came of it; by whom is not read at all. */
export async function readRemedies(tx: Tx, tenderId: string): Promise<Pick<OcdsInput, 'appeals' | 'corrections'>> {
  return {
    corrections: await sql<OcdsCorrection>(
      tx,
      `SELECT c.received_at AS "receivedAt", c.status,
              coalesce(c.resolved_at, (SELECT min(h.at) FROM app.history h
                                        WHERE h.subject = 'correction-request' AND h.subject_id = c.id AND h.to_status = 'withdrawn')) AS "resolvedAt"
         FROM procurement.correction_request c WHERE c.tender_id = $1 ORDER BY c.received_at, c.id`,
      [tenderId],
    ),
    appeals: await sql<OcdsAppeal>(
      tx,
      `SELECT p.recorded_at AS "recordedAt", p.filed_on AS "filedOn", p.status, p.resolved_on AS "resolvedOn",
              CASE WHEN p.status <> 'pending' THEN (SELECT min(h.at) FROM app.history h
                                                     WHERE h.subject = 'appeal' AND h.subject_id = p.id AND h.to_status = p.status) END AS "resolvedAt"
         FROM procurement.appeal p WHERE p.tender_id = $1 ORDER BY p.recorded_at, p.id`,
      [tenderId],
    ),
  };
}
