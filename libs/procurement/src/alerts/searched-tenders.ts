import type { Language } from '@kasvutori/platform';
import { sql, type Tx } from '@kasvutori/platform';
import type { SearchedLot, SearchedTender } from './search-match.js';

interface Row {
  readonly id: string;
  readonly texts: string[];
  readonly bidLanguages: Language[];
  readonly cpv: string[];
  readonly lots: SearchedLot[];
}

// Blank texts and missing codes match nothing, so they are left out here.
const SEARCHED = `
  SELECT t.id, t.bid_languages AS "bidLanguages",
         ARRAY(SELECT value FROM jsonb_each_text(t.title) UNION ALL SELECT value FROM jsonb_each_text(t.description)) AS texts,
         array_remove(t.main_cpv || t.additional_cpv, NULL) AS cpv,
         (SELECT coalesce(json_agg(json_build_object('serviceKind', l.service_kind, 'municipalities', l.municipalities,
                   'cpv', array_remove(l.main_cpv || l.additional_cpv, NULL),
                   'texts', ARRAY(SELECT value FROM jsonb_each_text(l.title) UNION ALL SELECT value FROM jsonb_each_text(l.description)))
                 ORDER BY l.number), '[]')
            FROM procurement.lot l WHERE l.tender_id = t.id) AS lots
    FROM procurement.tender t`;

/** What searches look at in one published tender; undefined when there is none, or when it is for the invited only. */
export async function readSearchedTender(tx: Tx, tenderId: string): Promise<SearchedTender | undefined> {
  const [row] = await sql<Row>(
    tx,
    `${SEARCHED} WHERE t.id = $1 AND t.published_at IS NOT NULL AND NOT t.by_invitation`,
    [tenderId],
  );
  return row;
}

/** The same of the tenders that still take bids, the nearest deadline first. */
export function readOpenTenders(tx: Tx, now: Date, limit: number): Promise<Row[]> {
  return sql<Row>(
    tx,
    `${SEARCHED} WHERE t.status = 'published' AND t.submission_deadline > $1 ORDER BY t.submission_deadline, t.id LIMIT $2`,
    [now, limit],
  );
}
