import {
  type AuthorityActor,
  type Cents,
  centsToDecimal,
  containing,
  type Page,
  permitted,
  readPage,
  type Sort,
  sortBy,
  sql,
  type Tx,
} from '@kasvutori/platform';
import type { OwnTenderPage, PublicTenderFilter, TenderBoard, TenderSummary } from './tender-lists.dto.js';

/** Whose list it is: the officers' of one authority, or everyone's of what has been published. */
export type TenderListScope = 'own' | 'public';

export const TENDER_SORTS: Readonly<Record<string, Sort>> = {
  updatedAt: { column: 'updatedAt', type: 'timestamptz', direction: 'desc' },
  publishedAt: { column: 'publishedKey', type: 'timestamptz', direction: 'desc' },
  submissionEnd: { column: 'deadlineKey', type: 'timestamptz', direction: 'asc' },
  number: { column: 'number', type: 'text', direction: 'asc' },
  status: { column: 'status', type: 'text', direction: 'asc' },
};

export type SummaryRow = Omit<TenderSummary, 'estimatedValue'> & {
  readonly estimatedValueCents: Cents | null;
  readonly deadlineKey: Date;
  readonly publishedKey: Date;
};

/** One keyset page of tenders; row-level security adds what the actor may not see anyway. */
export async function listTenders(
  tx: Tx,
  scope: TenderListScope,
  filter: PublicTenderFilter,
): Promise<Page<TenderSummary>> {
  const page = await readPage<SummaryRow>(tx, {
    query: SUMMARY,
    params: [
      scope,
      filter.status ?? null,
      filter.serviceKind ?? null,
      filter.municipality ?? null,
      containing(filter.words),
    ],
    sort: sortBy(TENDER_SORTS, filter.sort ?? (scope === 'own' ? 'updatedAt' : 'submissionEnd')),
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
  return { ...page, items: page.items.map(summaryView) };
}

/** The officers' list, with what the reader may begin here. */
export async function listOwnTenders(
  tx: Tx,
  actor: AuthorityActor,
  filter: PublicTenderFilter,
): Promise<OwnTenderPage> {
  const page = await listTenders(tx, 'own', filter);
  return { ...page, permittedActions: permitted(actor, [{ action: 'tender:create' }]) };
}

const BOARD = [
  'draft',
  'in-approval',
  'scheduled',
  'published',
  'opened',
  'decided',
  'concluded',
  'cancelled',
] as const;
const CARDS = 20;

/** The pipeline: every stage with its count and the tenders whose deadline is nearest; of what has ended, the latest. */
export async function readBoard(tx: Tx): Promise<TenderBoard> {
  const stages: TenderBoard['stages'] = [];
  for (const status of BOARD) {
    const ended = status === 'concluded' || status === 'cancelled';
    const filter = { status: [status], sort: ended ? 'updatedAt' : 'submissionEnd', limit: CARDS };
    const { items, total } = await listTenders(tx, 'own', filter);
    stages.push({ status, total: total ?? items.length, items });
  }
  return { stages };
}

/** Rows of the same list for published tenders that are known by id. */
export async function readSummaries(tx: Tx, tenderIds: readonly string[]): Promise<Map<string, TenderSummary>> {
  const params = ['public', null, null, null, null, tenderIds];
  const rows = await sql<SummaryRow>(tx, `${SUMMARY} AND t.id = ANY ($6::uuid[])`, params);
  return new Map(rows.map((row) => [row.id, summaryView(row)]));
}

export function summaryView({
  estimatedValueCents,
  deadlineKey: _d,
  publishedKey: _p,
  ...row
}: SummaryRow): TenderSummary {
  return { ...row, estimatedValue: estimatedValueCents === null ? null : centsToDecimal(estimatedValueCents) };
}

// Sort keys are never NULL: a draft without a deadline comes after all that have one.
const SUMMARY = `
  SELECT t.id, t.number, t.title, o.name AS "authorityName", t.status, t.published_at AS "publishedAt",
         t.submission_deadline AS "submissionEnd", coalesce(t.submission_deadline, timestamptz '9999-12-31') AS "deadlineKey",
         coalesce(t.published_at, timestamptz '0001-01-01') AS "publishedKey", t.estimated_value_cents AS "estimatedValueCents",
         t.updated_at AS "updatedAt", lots.count AS "lotCount", lots.kinds AS "serviceKinds", lots.municipalities
    FROM procurement.tender t
    JOIN app.organisation o ON o.id = t.authority_id
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS count,
             coalesce(array_agg(DISTINCT l.service_kind) FILTER (WHERE l.service_kind IS NOT NULL), '{}') AS kinds,
             coalesce((SELECT array_agg(DISTINCT code) FROM procurement.lot m, unnest(m.municipalities) AS code WHERE m.tender_id = t.id), '{}') AS municipalities
        FROM procurement.lot l WHERE l.tender_id = t.id) lots
   WHERE CASE $1::text WHEN 'own' THEN t.authority_id = app.authority_id() ELSE t.published_at IS NOT NULL END
     AND ($2::text[] IS NULL OR t.status = ANY ($2))
     AND ($3::text[] IS NULL OR EXISTS (SELECT FROM procurement.lot l WHERE l.tender_id = t.id AND l.service_kind = ANY ($3)))
     AND ($4::text[] IS NULL OR EXISTS (SELECT FROM procurement.lot l WHERE l.tender_id = t.id AND l.municipalities && $4))
     AND ($5::text IS NULL OR t.number ILIKE $5 OR EXISTS (
           SELECT FROM jsonb_each_text(t.title || jsonb_build_object('fid', t.description->'fi', 'svd', t.description->'sv', 'end', t.description->'en')) w
            WHERE w.value ILIKE $5))`;
