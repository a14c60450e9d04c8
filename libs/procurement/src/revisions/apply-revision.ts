import { changedOne, execute, parseCents, type Tx } from '@kasvutori/platform';
import { instantOfLocal } from '../tenders/local-deadline.js';
import type { RevisionContent } from './revision-content.js';

/**
 * Writes what a published corrigendum changes into the tender. Every row is named by its id and touched in the columns of
 * `RevisionContent` alone; the triggers of the tender refuse anything else, and refuse this outside the publishing transaction.
 */
export async function applyRevision(tx: Tx, tenderId: string, content: RevisionContent, now: Date): Promise<void> {
  const { title, description, questionsDeadline, submissionDeadline, lots } = content;
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.tender
          SET title = $2, description = $3, questions_local = $4, questions_deadline = $5, submission_local = $6, submission_deadline = $7,
              updated_at = $8, version = version + 1
        WHERE id = $1 AND status = 'published'`,
      [
        tenderId,
        JSON.stringify(title),
        JSON.stringify(description),
        questionsDeadline,
        questionsDeadline === null ? null : instantOfLocal(questionsDeadline),
        submissionDeadline,
        instantOfLocal(submissionDeadline),
        now,
      ],
    ),
  );
  await execute(
    tx,
    `UPDATE procurement.lot l SET title = r.title, description = r.description
       FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, title jsonb, description jsonb)
      WHERE l.id = r.id AND l.tender_id = $1 AND l.cancelled_at IS NULL AND (l.title, l.description) IS DISTINCT FROM (r.title, r.description)`,
    [tenderId, JSON.stringify(lots)],
  );
  await execute(
    tx,
    `UPDATE procurement.lot_price_item i SET title = r.title, unit = r.unit, max_unit_price_cents = r.cents
       FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, lot_id uuid, title jsonb, unit jsonb, cents bigint), procurement.lot l
      WHERE i.id = r.id AND i.lot_id = r.lot_id AND l.id = i.lot_id AND l.tender_id = $1
        AND (i.title, i.unit, i.max_unit_price_cents) IS DISTINCT FROM (r.title, r.unit, r.cents)`,
    [
      tenderId,
      JSON.stringify(
        lots.flatMap((lot) =>
          lot.priceItems.map(({ id, title, unit, maxUnitPrice }) => ({
            id,
            lot_id: lot.id,
            title,
            unit,
            cents: maxUnitPrice === null ? null : parseCents(maxUnitPrice).toString(),
          })),
        ),
      ),
    ],
  );
  await execute(
    tx,
    `UPDATE procurement.criterion c SET title = r.title, description = r.description
       FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, lot_id uuid, title jsonb, description jsonb), procurement.lot l
      WHERE c.id = r.id AND c.lot_id = r.lot_id AND l.id = c.lot_id AND l.tender_id = $1
        AND (c.title, c.description) IS DISTINCT FROM (r.title, r.description)`,
    [tenderId, JSON.stringify(lots.flatMap((lot) => lot.criteria.map((part) => ({ ...part, lot_id: lot.id }))))],
  );
}
