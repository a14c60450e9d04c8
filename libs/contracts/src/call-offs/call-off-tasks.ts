import { sql, type Localised, type Tx } from '@kasvutori/platform';

export const CALL_OFF_TASKS = ['competition', 'late', 'waiting'] as const;

/** Of a competition its tender, of the others the order. */
export interface CallOffTaskRow {
  readonly kind: (typeof CALL_OFF_TASKS)[number];
  readonly id: string;
  readonly number: string;
  readonly title: Localised;
  readonly until: Date;
}

/** What waits for the authority: mini-competitions whose time is up and that are not decided, and orders that wait for their provider. */
export const callOffTasks = (tx: Tx, authorityId: string, now: Date): Promise<CallOffTaskRow[]> =>
  sql<CallOffTaskRow>(
    tx,
    `SELECT 'competition' AS kind, t.id, t.number, t.title, t.submission_deadline AS until
       FROM procurement.tender_procedure p JOIN procurement.tender t ON t.id = p.tender_id
      WHERE p.authority_id = $1 AND p.framework_lot_id IS NOT NULL AND t.status IN ('published', 'opened') AND t.submission_deadline <= $2
      UNION ALL
     SELECT CASE WHEN f.answer_by <= $2 THEN 'late' ELSE 'waiting' END, o.id, o.number,
            jsonb_build_object('fi', o.title || ': ' || p.name, 'sv', o.title || ': ' || p.name, 'en', o.title || ': ' || p.name), f.answer_by
       FROM contracts.call_off_offer f JOIN contracts.call_off o ON o.id = f.call_off_id JOIN app.organisation p ON p.id = f.provider_id
      WHERE f.authority_id = $1 AND f.status = 'waiting'
      ORDER BY until, id LIMIT 100`,
    [authorityId, now],
  );
