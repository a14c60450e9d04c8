import { centsToDecimal, one, readPage, sql, type Cents, type Page, type Tx } from '@kasvutori/platform';
import type { PlanItemStatus, PlanStatus } from './plan-lifecycle.js';
import type {
  PlanFilter,
  PlanItem,
  PlanSummary,
  PriorInformation,
  PriorInformationSummary,
  PublicPlan,
} from './planning.dto.js';

const decimal = (cents: Cents | null): string | null => (cents === null ? null : centsToDecimal(cents));

type SummaryRow = Omit<PlanSummary, 'estimatedValue'> & { readonly valueCents: Cents | null };

const PLANS = `
  SELECT p.id, p.authority_id AS "authorityId", o.name AS "authorityName", p.year, p.status, p.published_at AS "publishedAt",
         (SELECT count(*)::int FROM procurement.plan_item i WHERE i.plan_id = p.id AND i.status <> 'dropped') AS "itemCount",
         (SELECT sum(i.estimated_value_cents)::bigint FROM procurement.plan_item i WHERE i.plan_id = p.id AND i.status <> 'dropped') AS "valueCents"
    FROM procurement.plan p JOIN app.organisation o ON o.id = p.authority_id`;

const summaryOf = ({ valueCents, ...row }: SummaryRow): PlanSummary => ({
  ...row,
  estimatedValue: decimal(valueCents),
});

/** Plans of the officer's authority, or everyone's that are published, the newest year first. */
export async function listPlans(tx: Tx, scope: 'own' | 'public', filter: PlanFilter): Promise<Page<PlanSummary>> {
  const page = await readPage<SummaryRow>(tx, {
    query: `${PLANS} WHERE CASE $1::text WHEN 'own' THEN p.authority_id = app.authority_id() ELSE p.status = 'published' END
              AND ($2::int IS NULL OR p.year = $2)`,
    params: [scope, filter.year ?? null],
    sort: { column: 'year', type: 'int', direction: 'desc' },
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
  return { ...page, items: page.items.map(summaryOf) };
}

/** A plan row-level security lets the reader see; `published` also hides an authority's own draft. */
export async function readPlan(tx: Tx, planId: string, scope: 'own' | 'public'): Promise<PublicPlan> {
  const rows = await sql<SummaryRow & Pick<PublicPlan, 'introduction'>>(
    tx,
    `${PLANS.replace('SELECT p.id,', 'SELECT p.id, p.introduction,')}
      WHERE p.id = $1 AND CASE $2::text WHEN 'own' THEN p.authority_id = app.authority_id() ELSE p.status = 'published' END`,
    [planId, scope],
  );
  const { introduction, ...row } = one(rows);
  return {
    ...summaryOf(row),
    introduction,
    items: await readItems(tx, planId, scope),
    priorInformation: await readPriorInformationOf(tx, { planId }),
  };
}

export interface StoredPlanItem extends PlanItem {
  readonly planId: string;
  readonly authorityId: string;
  readonly year: number;
  readonly planStatus: PlanStatus;
  readonly status: PlanItemStatus;
  readonly version: number;
  readonly tenderCancelled: boolean;
  readonly told: boolean;
}

type ItemRow = Omit<StoredPlanItem, 'estimatedValue'> & { readonly estimatedValueCents: Cents | null };

const ITEMS = `
  SELECT i.id, i.plan_id AS "planId", i.authority_id AS "authorityId", p.year, p.status AS "planStatus", i.position, i.title, i.description,
         i.service_kind AS "serviceKind", i.main_cpv AS "mainCpv", i.municipalities, i.estimated_value_cents AS "estimatedValueCents", i.quarter,
         i.procedure, i.status, i.drop_reason AS "dropReason", i.tender_id AS "tenderId", i.version,
         coalesce(t.status = 'cancelled', false) AS "tenderCancelled",
         EXISTS (SELECT FROM procurement.prior_information n WHERE n.plan_item_id = i.id AND n.item_version = i.version) AS told
    FROM procurement.plan_item i
    JOIN procurement.plan p ON p.id = i.plan_id
    LEFT JOIN procurement.tender t ON t.id = i.tender_id`;

const itemOf = ({ estimatedValueCents, ...row }: ItemRow): StoredPlanItem => ({
  ...row,
  estimatedValue: decimal(estimatedValueCents),
});

async function readItems(tx: Tx, planId: string, scope: 'own' | 'public'): Promise<PlanItem[]> {
  const rows = await sql<ItemRow>(tx, `${ITEMS} WHERE i.plan_id = $1 ORDER BY i.quarter NULLS LAST, i.position`, [
    planId,
  ]);
  const known = new Set(await publicTenders(tx, rows));
  const isKnown = (tenderId: string | null) => scope === 'own' || (tenderId !== null && known.has(tenderId));
  return rows
    .map((row) => shown(itemOf(row)))
    .map((item) => (isKnown(item.tenderId) ? item : { ...item, tenderId: null }));
}

/** The item as anyone may see it. */
const shown = ({
  planId: _p,
  authorityId: _a,
  year: _y,
  planStatus: _s,
  version: _v,
  tenderCancelled: _c,
  told: _t,
  ...item
}: StoredPlanItem): PlanItem => item;

/** A draft made of an item is nobody else's business yet. */
async function publicTenders(tx: Tx, rows: readonly ItemRow[]): Promise<string[]> {
  const ids = rows.flatMap(({ tenderId }) => tenderId ?? []);
  const found = await sql<{ id: string }>(
    tx,
    'SELECT id FROM procurement.tender WHERE id = ANY ($1::uuid[]) AND published_at IS NOT NULL',
    [ids],
  );
  return found.map(({ id }) => id);
}

/** An item of the officer's authority, or 404. */
export async function readPlanItem(tx: Tx, itemId: string): Promise<StoredPlanItem> {
  return itemOf(
    one(await sql<ItemRow>(tx, `${ITEMS} WHERE i.id = $1 AND i.authority_id = app.authority_id()`, [itemId])),
  );
}

/** As `readPlanItem`, after locking the row. */
export async function lockPlanItem(tx: Tx, itemId: string): Promise<StoredPlanItem> {
  one(
    await sql(
      tx,
      'SELECT id FROM procurement.plan_item WHERE id = $1 AND authority_id = app.authority_id() FOR UPDATE',
      [itemId],
    ),
  );
  return readPlanItem(tx, itemId);
}

const NOTICES = `
  SELECT n.id, n.number, n.plan_item_id AS "planItemId", n.content->'title' AS title, o.name AS "authorityName", n.published_at AS "publishedAt"
    FROM procurement.prior_information n JOIN app.organisation o ON o.id = n.authority_id`;

export function readPriorInformationOf(
  tx: Tx,
  of: { readonly planId?: string; readonly planItemId?: string },
): Promise<PriorInformationSummary[]> {
  return sql(
    tx,
    `${NOTICES} JOIN procurement.plan_item i ON i.id = n.plan_item_id
      WHERE ($1::uuid IS NULL OR i.plan_id = $1) AND ($2::uuid IS NULL OR i.id = $2) ORDER BY n.published_at DESC, n.id DESC LIMIT 1000`,
    [of.planId ?? null, of.planItemId ?? null],
  );
}

export function listPriorInformation(tx: Tx, filter: PlanFilter): Promise<Page<PriorInformationSummary>> {
  return readPage<PriorInformationSummary>(tx, {
    query: `${NOTICES} WHERE $1::int IS NULL OR (n.content->>'year')::int = $1`,
    params: [filter.year ?? null],
    sort: { column: 'publishedAt', type: 'timestamptz', direction: 'desc' },
    cursor: filter.cursor,
    limit: filter.limit,
  });
}

/** Prior information is public even where its plan is still being written. */
export async function readPriorInformation(tx: Tx, id: string): Promise<PriorInformation> {
  const rows = await sql<PriorInformation>(
    tx,
    `SELECT n.id, n.number, n.ocid, n.plan_item_id AS "planItemId", n.content->'title' AS title, o.name AS "authorityName",
            n.published_at AS "publishedAt", (n.content->>'planId')::uuid AS "planId", (n.content->>'year')::int AS year, n.content->'item' AS content
       FROM procurement.prior_information n JOIN app.organisation o ON o.id = n.authority_id WHERE n.id = $1`,
    [id],
  );
  return one(rows);
}
