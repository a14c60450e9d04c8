import { sql, type Cents, type Language, type Tx } from '@kasvutori/platform';
import { wordsOf, type SearchedLot, type SearchedTender, type SearchTerms } from './search-match.js';

interface Row extends Omit<SearchedTender, 'lots' | 'metWords'> {
  readonly id: string;
  readonly bidLanguages: Language[];
  readonly lots: readonly (Omit<SearchedLot, 'valueCents'> & { readonly value: string | null })[];
}

export type FoundTender = SearchedTender & { readonly id: string };

// Missing codes match nothing, so they are left out here. Cents travel through JSON as text.
const SEARCHED = `
  SELECT t.id, t.bid_languages AS "bidLanguages", t.estimated_value_cents AS "valueCents",
         array_remove(t.main_cpv || t.additional_cpv, NULL) AS cpv,
         (SELECT coalesce(json_agg(json_build_object('serviceKind', l.service_kind, 'municipalities', l.municipalities,
                   'cpv', array_remove(l.main_cpv || l.additional_cpv, NULL), 'value', l.estimated_value_cents::text)
                 ORDER BY l.number), '[]')
            FROM procurement.lot l WHERE l.tender_id = t.id) AS lots
    FROM procurement.tender t`;

/** What these searches look at in one published tender; undefined when there is none, or when it is for the invited only. */
export async function readSearchedTender(
  tx: Tx,
  tenderId: string,
  searches: readonly Pick<SearchTerms, 'words'>[],
): Promise<SearchedTender | undefined> {
  const rows = await sql<Row>(
    tx,
    `${SEARCHED} WHERE t.id = $1 AND t.published_at IS NOT NULL AND NOT t.by_invitation`,
    [tenderId],
  );
  const [tender] = await withWords(tx, rows, searches);
  return tender;
}

/** The same of the tenders that still take bids, the nearest deadline first. */
export async function readOpenTenders(
  tx: Tx,
  now: Date,
  limit: number,
  searches: readonly Pick<SearchTerms, 'words'>[],
): Promise<FoundTender[]> {
  const rows = await sql<Row>(
    tx,
    `${SEARCHED} WHERE t.status = 'published' AND t.submission_deadline > $1 ORDER BY t.submission_deadline, t.id LIMIT $2`,
    [now, limit],
  );
  return withWords(tx, rows, searches);
}

/** Which of the searched words each tender holds, asked of its stored index in one statement. */
async function withWords(
  tx: Tx,
  rows: readonly Row[],
  searches: readonly Pick<SearchTerms, 'words'>[],
): Promise<FoundTender[]> {
  const words = [...new Set(searches.flatMap(wordsOf))];
  const met =
    words.length === 0 || rows.length === 0
      ? []
      : await sql<{ id: string; words: string[] }>(
          tx,
          `WITH asked AS MATERIALIZED (SELECT word, procurement.search_query(word) AS query FROM unnest($2::text[]) AS word)
           SELECT s.tender_id AS id, array_agg(a.word) AS words FROM procurement.tender_search s JOIN asked a ON s.words @@ a.query
            WHERE s.tender_id = ANY ($1::uuid[]) GROUP BY s.tender_id`,
          [rows.map(({ id }) => id), words],
        );
  const wordsOfTender = new Map(met.map((row) => [row.id, row.words]));
  return rows.map(({ lots, ...row }) => ({
    ...row,
    metWords: wordsOfTender.get(row.id) ?? [],
    lots: lots.map(({ value, ...lot }) => ({ ...lot, valueCents: cents(value) })),
  }));
}

const cents = (value: string | null): Cents | null => (value === null ? null : BigInt(value));
