import {
  changedOne,
  execute,
  helsinkiDateOf,
  newId,
  one,
  sql,
  type CalendarDate,
  type Language,
  type Tx,
} from '@kasvutori/platform';
import type { TenderText } from '../tenders/tender-content.js';
import type { RegisterStatus } from './member-lifecycle.js';

export interface CategoryContent {
  readonly title: TenderText;
  readonly serviceKind: string;
  readonly municipalities: readonly string[];
  readonly unit: TenderText;
}

export interface RegisterContent {
  readonly title: TenderText;
  readonly description: TenderText;
  readonly language: Language;
  readonly mainCpv: string | null;
  readonly requirements: readonly TenderText[];
  readonly validTo: CalendarDate | null;
  readonly categories: readonly CategoryContent[];
}

export interface StoredCategory extends CategoryContent {
  readonly id: string;
  readonly number: number;
}

export interface RegisterRecord extends RegisterContent {
  readonly id: string;
  readonly authorityId: string;
  readonly authorityName: string;
  readonly number: string;
  readonly status: RegisterStatus;
  readonly createdBy: string;
  readonly publishedAt: Date | null;
  readonly closedAt: Date | null;
  readonly closeReason: string | null;
  readonly updatedAt: Date;
  readonly version: number;
  readonly categories: readonly StoredCategory[];
}

const REGISTER = `
  SELECT r.id, r.authority_id AS "authorityId", o.name AS "authorityName", r.number, r.title, r.description, r.language, r.main_cpv AS "mainCpv",
         r.requirements, r.valid_to AS "validTo", r.status, r.created_by AS "createdBy", r.published_at AS "publishedAt", r.closed_at AS "closedAt",
         r.close_reason AS "closeReason", r.updated_at AS "updatedAt", r.version
    FROM procurement.supplier_register r JOIN app.organisation o ON o.id = r.authority_id WHERE r.id = $1`;

/** The register whole, or 404 when row-level security hides it. */
export async function readRegister(tx: Tx, registerId: string): Promise<RegisterRecord> {
  const head = one(await sql<Omit<RegisterRecord, 'categories'>>(tx, REGISTER, [registerId]));
  const categories = await sql<StoredCategory>(
    tx,
    `SELECT id, number, title, service_kind AS "serviceKind", municipalities, unit
       FROM procurement.register_category WHERE register_id = $1 ORDER BY number`,
    [registerId],
  );
  return { ...head, categories };
}

/** The authority's own register, locked; another's is not there. */
export async function lockRegister(tx: Tx, authorityId: string, registerId: string): Promise<RegisterRecord> {
  const locked = 'SELECT id FROM procurement.supplier_register WHERE id = $1 AND authority_id = $2 FOR UPDATE';
  one(await sql(tx, locked, [registerId, authorityId]));
  return readRegister(tx, registerId);
}

const headOf = (content: RegisterContent): unknown[] => [
  JSON.stringify(content.title),
  JSON.stringify(content.description),
  content.language,
  content.mainCpv,
  JSON.stringify(content.requirements),
  content.validTo,
];

export async function insertRegister(
  tx: Tx,
  owner: { readonly authorityId: string; readonly personId: string },
  content: RegisterContent,
  now: Date,
): Promise<string> {
  const id = newId();
  const rows = await sql<{ next: bigint }>(tx, `SELECT nextval('procurement.register_number') AS next`);
  const number = `R-${helsinkiDateOf(now).slice(0, 4)}-${String(one(rows).next).padStart(4, '0')}`;
  await execute(
    tx,
    `INSERT INTO procurement.supplier_register (id, authority_id, number, created_by, created_at, updated_at, title, description, language, main_cpv, requirements, valid_to)
     VALUES ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9, $10, $11)`,
    [id, owner.authorityId, number, owner.personId, now, ...headOf(content)],
  );
  await insertCategories(tx, id, content.categories);
  return id;
}

export async function replaceRegister(
  tx: Tx,
  registerId: string,
  version: number,
  content: RegisterContent,
  now: Date,
): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.supplier_register
          SET title = $4, description = $5, language = $6, main_cpv = $7, requirements = $8, valid_to = $9, updated_at = $3, version = version + 1
        WHERE id = $1 AND version = $2 AND status = 'draft'`,
      [registerId, version, now, ...headOf(content)],
    ),
  );
  await execute(tx, 'DELETE FROM procurement.register_category WHERE register_id = $1', [registerId]);
  await insertCategories(tx, registerId, content.categories);
}

async function insertCategories(tx: Tx, registerId: string, categories: readonly CategoryContent[]): Promise<void> {
  for (const [index, { title, serviceKind, municipalities, unit }] of categories.entries())
    await execute(
      tx,
      `INSERT INTO procurement.register_category (id, register_id, number, title, service_kind, municipalities, unit) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), registerId, index + 1, JSON.stringify(title), serviceKind, municipalities, JSON.stringify(unit)],
    );
}

export async function settleRegister(
  tx: Tx,
  register: RegisterRecord,
  to:
    | { readonly status: 'open'; readonly publishedBy: string }
    | { readonly status: 'closed'; readonly reason: string },
  now: Date,
): Promise<void> {
  const opens = to.status === 'open';
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.supplier_register
          SET status = $3, updated_at = $4, version = version + 1,
              published_by = coalesce($5::uuid, published_by), published_at = CASE WHEN $5::uuid IS NULL THEN published_at ELSE $4::timestamptz END,
              closed_at = CASE WHEN $6::text IS NULL THEN closed_at ELSE $4::timestamptz END, close_reason = coalesce($6, close_reason)
        WHERE id = $1 AND version = $2`,
      [register.id, register.version, to.status, now, opens ? to.publishedBy : null, opens ? null : to.reason],
    ),
  );
}
