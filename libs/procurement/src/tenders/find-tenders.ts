import {
  addDays,
  calendarDate,
  cpvStem,
  parseCents,
  readPage,
  sortBy,
  sql,
  startOfHelsinkiDay,
  type Page,
  type Tx,
} from '@kasvutori/platform';
import { TENDER_SORTS, summaryView, type SummaryRow } from './list-tenders.js';
import { municipalitiesNear, SMALL_LOT_CENTS } from './near.js';
import type { TenderSearchFilter, TenderSummary } from './tender-lists.dto.js';

/** More hits than this are not counted: nobody reads on that far, and counting would cost more than finding. */
export const COUNTED = 1_000;

/**
 * One keyset page of what has been published, by words, branch, place, value and deadline. Only the conditions that are asked stand in
 * the statement, so that PostgreSQL can choose their index.
 */
export async function findTenders(tx: Tx, filter: TenderSearchFilter): Promise<Page<TenderSummary>> {
  const asked = conditions(filter);
  const [counted] = await sql<{ hits: number }>(tx, countSql(asked), asked.params);
  const hits = counted?.hits ?? 0;
  const page = await readPage<SummaryRow>(tx, {
    query: pageSql(asked, hits),
    params: asked.params,
    sort: sortBy(TENDER_SORTS, filter.sort ?? 'submissionEnd'),
    cursor: filter.cursor,
    limit: filter.limit,
  });
  return { items: page.items.map(summaryView), next: page.next, total: hits > COUNTED ? null : hits };
}

/**
 * PostgreSQL cannot tell a rare word from a common one before it has looked. `OFFSET 0` has it look into the index of words first: right
 * for counting (which stops at the limit) and for few hits, which are then sorted. Many hits are met soon on the way along the deadlines.
 */
const byWords = (words: string): string => `(SELECT * FROM procurement.tender_search s WHERE ${words} OFFSET 0) s`;

const all = (conditions: readonly string[]): string =>
  conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;

export const countSql = ({ words, others }: Asked): string =>
  `SELECT count(*)::int AS hits
     FROM (SELECT FROM ${words === null ? 'procurement.tender_search s' : byWords(words)} ${all(others)} LIMIT ${COUNTED + 1}) counted`;

export function pageSql({ words, others }: Asked, hits: number): string {
  const few = words !== null && hits <= COUNTED;
  return `
  SELECT s.tender_id AS id, t.number, t.title, o.name AS "authorityName", s.status, s.published_at AS "publishedAt",
         t.submission_deadline AS "submissionEnd", s.submission_deadline AS "deadlineKey", s.published_at AS "publishedKey",
         s.value_cents AS "estimatedValueCents", t.updated_at AS "updatedAt", s.lot_count AS "lotCount",
         s.service_kinds AS "serviceKinds", s.municipalities
    FROM ${few ? byWords(words) : 'procurement.tender_search s'}
    JOIN procurement.tender t ON t.id = s.tender_id
    JOIN app.organisation o ON o.id = t.authority_id ${all(few || words === null ? others : [words, ...others])}`;
}

/** What is asked: conditions over `tender_search s`, that on its words by itself, and their parameters. */
export interface Asked {
  readonly words: string | null;
  readonly others: readonly string[];
  readonly params: unknown[];
}

export function conditions(filter: TenderSearchFilter): Asked {
  const params: unknown[] = [];
  const asked: string[] = [];
  const ask = (condition: (place: string) => string, value: unknown): void => {
    asked.push(condition(`$${params.push(value)}`));
  };
  if (filter.status !== undefined) {
    const [only, ...more] = filter.status;
    if (only !== undefined && more.length === 0) ask((place) => `s.status = ${place}`, only);
    else ask((place) => `s.status = ANY (${place}::text[])`, filter.status);
  }
  if (filter.open === true) asked.push(`s.status = 'published' AND s.submission_deadline > app.now()`);
  const words =
    filter.words === undefined ? null : `s.words @@ procurement.search_query($${params.push(filter.words)})`;
  if (filter.serviceKind !== undefined) ask((place) => `s.service_kinds && ${place}::text[]`, filter.serviceKind);
  if (filter.cpv !== undefined) ask((place) => `s.cpv_stems && ${place}::text[]`, filter.cpv.map(cpvStem));
  if (filter.municipality !== undefined) {
    const places = municipalitiesNear(filter.municipality, filter.within ?? null);
    ask((place) => `s.municipalities && ${place}::text[]`, places);
  }
  if (filter.valueFrom !== undefined) ask((place) => `s.value_cents >= ${place}`, parseCents(filter.valueFrom));
  if (filter.valueTo !== undefined) ask((place) => `s.value_cents <= ${place}`, parseCents(filter.valueTo));
  if (filter.smallLots === true) ask((place) => `s.smallest_lot_cents < ${place}`, SMALL_LOT_CENTS);
  if (filter.deadlineFrom !== undefined)
    ask((place) => `s.submission_deadline >= ${place}`, startOfHelsinkiDay(calendarDate(filter.deadlineFrom)));
  if (filter.deadlineTo !== undefined)
    ask((place) => `s.submission_deadline < ${place}`, startOfHelsinkiDay(addDays(calendarDate(filter.deadlineTo), 1)));
  return { words, others: asked, params };
}
