import { changedOne, execute, newId, one, sql, type CalendarDate, type Tx } from '@kasvutori/platform';
import type { TenderText } from '../tenders/tender-content.js';
import type { MemberStatus } from './member-lifecycle.js';

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
  /** Why the decision takes 15 working days and not 10; null where it does not. */
  readonly extensionReason: string | null;
  /** The version of the provider's self-declaration that the application stands on. */
  readonly declarationVersion: number | null;
  readonly statusAt: Date;
  readonly version: number;
}

export const MEMBERS = `
  SELECT m.id, m.register_id AS "registerId", m.category_id AS "categoryId", c.title AS "categoryTitle", m.authority_id AS "authorityId",
         m.provider_id AS "providerId", o.name AS "providerName", m.status, m.answers, m.applied_by AS "appliedBy", m.applied_at AS "appliedAt",
         m.decide_by AS "decideBy", m.reason, m.extension_reason AS "extensionReason", d.version_no AS "declarationVersion",
         m.status_at AS "statusAt", m.version
    FROM procurement.register_member m
    JOIN procurement.register_category c ON c.id = m.category_id
    JOIN app.organisation o ON o.id = m.provider_id
    LEFT JOIN procurement.self_declaration d ON d.id = m.declaration_id`;

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
  member: Pick<MemberRow, 'registerId' | 'categoryId' | 'authorityId' | 'providerId' | 'answers' | 'decideBy'> & {
    readonly declarationId: string | null;
  },
  personId: string,
  now: Date,
): Promise<string | undefined> {
  const id = newId();
  const { registerId, categoryId, authorityId, providerId, answers, decideBy, declarationId } = member;
  const inserted = await execute(
    tx,
    `INSERT INTO procurement.register_member (id, register_id, category_id, authority_id, provider_id, status, answers, applied_by, applied_at, decide_by, status_at, declaration_id)
     VALUES ($1, $2, $3, $4, $5, 'applied', $6, $7, $8, $9, $8, $10)
     ON CONFLICT (category_id, provider_id) WHERE status IN ('applied', 'accepted', 'suspended') DO NOTHING`,
    [
      id,
      registerId,
      categoryId,
      authorityId,
      providerId,
      JSON.stringify(answers),
      personId,
      now,
      decideBy,
      declarationId,
    ],
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

/** The buyer gives itself until the 15th working day, with the ground the applicant is told. */
export async function extendMember(
  tx: Tx,
  member: MemberRow,
  to: { readonly decideBy: CalendarDate; readonly reason: string; readonly extendedBy: string },
  now: Date,
): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.register_member SET decide_by = $3, extension_reason = $4, extended_by = $5, extended_at = $6, version = version + 1
        WHERE id = $1 AND version = $2`,
      [member.id, member.version, to.decideBy, to.reason, to.extendedBy, now],
    ),
  );
}
