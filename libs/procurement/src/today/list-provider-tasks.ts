import { type Page, type ProviderActor, readPage, type Sort, type Tx } from '@kasvutori/platform';
import type { ProviderTask, ProviderTaskFilter } from './provider-tasks.dto.js';

const SORTS: Readonly<Record<NonNullable<ProviderTaskFilter['sort']>, Sort>> = {
  until: { column: 'until', type: 'timestamptz', direction: 'asc' },
  '-until': { column: 'until', type: 'timestamptz', direction: 'desc' },
};

/** Answers are news for a week; whoever has not looked by then is told by its mails. */
const NEWS = `interval '7 days'`;

/** What waits for a company in its tenders, the nearest end first. A last day lasts to its end in Finland. */
export function listProviderTasks(
  tx: Tx,
  actor: ProviderActor,
  filter: ProviderTaskFilter,
  now: Date,
): Promise<Page<ProviderTask>> {
  return readPage<ProviderTask>(tx, {
    query: `SELECT w.kind || ':' || w.tender_id AS id, w.kind, w.tender_id AS "tenderId", t.title AS "tenderTitle", w.count, w.until
              FROM (SELECT 'inquiry' AS kind, i.tender_id, count(*)::int AS count, min(i.answer_by) AS until
                      FROM procurement.bid_inquiry i
                     WHERE i.provider_id = $1 AND i.answer IS NULL AND i.conclusion IS NULL AND i.answer_by > $2 GROUP BY i.tender_id
                    UNION ALL
                    SELECT 'decision', d.tender_id, 1, max((n.last_day + 1)::timestamp AT TIME ZONE 'Europe/Helsinki')
                      FROM procurement.decision_notice n JOIN procurement.award_decision d ON d.id = n.decision_id AND d.status IN ('standstill', 'final')
                     WHERE n.recipient_id = $1 AND (n.last_day + 1)::timestamp AT TIME ZONE 'Europe/Helsinki' > $2 GROUP BY d.tender_id
                    UNION ALL
                    SELECT 'cancellation', d.tender_id, 1, max((l.last_day + 1)::timestamp AT TIME ZONE 'Europe/Helsinki')
                      FROM procurement.remedy_letter l JOIN procurement.award_decision d ON d.id = l.decision_id
                     WHERE l.recipient_id = $1 AND l.kind = 'cancellation' AND (l.last_day + 1)::timestamp AT TIME ZONE 'Europe/Helsinki' > $2
                     GROUP BY d.tender_id
                    UNION ALL
                    SELECT 'answers', c.tender_id, count(*)::int, t.submission_deadline
                      FROM procurement.clarification c JOIN procurement.tender t ON t.id = c.tender_id
                     WHERE c.status = 'published' AND c.published_at > $2::timestamptz - ${NEWS} AND t.status = 'published' AND t.submission_deadline > $2
                       AND t.id IN (SELECT f.tender_id FROM procurement.tender_follow f WHERE f.provider_id = $1 AND f.status = 'following'
                                    UNION SELECT a.tender_id FROM procurement.question_asker a WHERE a.provider_id = $1
                                    UNION SELECT b.tender_id FROM procurement.bid b WHERE b.provider_id = $1 AND b.status = 'submitted')
                     GROUP BY c.tender_id, t.submission_deadline) w
              JOIN procurement.tender t ON t.id = w.tender_id`,
    params: [actor.organisationId, now],
    sort: SORTS[filter.sort ?? 'until'],
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
}
