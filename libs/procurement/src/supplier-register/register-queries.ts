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
import type { MemberStatus, RegisterStatus } from './member-lifecycle.js';

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
    { readonly status: 'open'; readonly publishedBy: string } | { readonly status: 'closed'; readonly reason: string },
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

export interface MemberRow {
  readonly id: string;
  readonly registerId: string;
  readonly categoryId: string;
  readonly categoryTitle: TenderText;
  readonly authorityId: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly status: MemberStatus;
  readonly answers: readonly string[];
  readonly appliedBy: string;
  readonly appliedAt: Date;
  readonly decideBy: CalendarDate;
  readonly reason: string | null;
  readonly statusAt: Date;
  readonly version: number;
}

export const MEMBERS = `
  SELECT m.id, m.register_id AS "registerId", m.category_id AS "categoryId", c.title AS "categoryTitle", m.authority_id AS "authorityId",
         m.provider_id AS "providerId", o.name AS "providerName", m.status, m.answers, m.applied_by AS "appliedBy", m.applied_at AS "appliedAt",
         m.decide_by AS "decideBy", m.reason, m.status_at AS "statusAt", m.version
    FROM procurement.register_member m
    JOIN procurement.register_category c ON c.id = m.category_id
    JOIN app.organisation o ON o.id = m.provider_id`;

/** One membership of the register, locked, or 404. */
export async function lockMember(tx: Tx, registerId: string, memberId: string): Promise<MemberRow> {
  return one(
    await sql<MemberRow>(tx, `${MEMBERS} WHERE m.register_id = $1 AND m.id = $2 FOR UPDATE OF m`, [
      registerId,
      memberId,
    ]),
  );
}

export const readOwnMembers = (tx: Tx, registerId: string, providerId: string): Promise<MemberRow[]> =>
  sql<MemberRow>(tx, `${MEMBERS} WHERE m.register_id = $1 AND m.provider_id = $2 ORDER BY m.applied_at DESC, m.id`, [
    registerId,
    providerId,
  ]);

/** False when the provider has a live application or membership of the category already. */
export async function insertMember(
  tx: Tx,
  member: Pick<MemberRow, 'registerId' | 'categoryId' | 'authorityId' | 'providerId' | 'answers' | 'decideBy'>,
  personId: string,
  now: Date,
): Promise<string | undefined> {
  const id = newId();
  const { registerId, categoryId, authorityId, providerId, answers, decideBy } = member;
  const inserted = await execute(
    tx,
    `INSERT INTO procurement.register_member (id, register_id, category_id, authority_id, provider_id, status, answers, applied_by, applied_at, decide_by, status_at)
     VALUES ($1, $2, $3, $4, $5, 'applied', $6, $7, $8, $9, $8)
     ON CONFLICT (category_id, provider_id) WHERE status IN ('applied', 'accepted', 'suspended') DO NOTHING`,
    [id, registerId, categoryId, authorityId, providerId, JSON.stringify(answers), personId, now, decideBy],
  );
  return inserted === 1 ? id : undefined;
}

/** `decidedBy` is the officer; a provider's own move leaves the decision as it was. */
export async function moveMember(
  tx: Tx,
  member: MemberRow,
  to: { readonly status: MemberStatus; readonly reason: string | null; readonly decidedBy: string | null },
  now: Date,
): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.register_member
          SET status = $3, status_at = $4, reason = $5, decided_by = coalesce($6::uuid, decided_by),
              decided_at = CASE WHEN $6::uuid IS NULL THEN decided_at ELSE $4::timestamptz END, version = version + 1
        WHERE id = $1 AND version = $2`,
      [member.id, member.version, to.status, now, to.reason, to.decidedBy],
    ),
  );
}
