import { type Page, type ProviderActor, readPage, type Sort, sql, type Tx } from '@kasvutori/platform';
import type { MembershipStatus } from './consortium-lifecycle.js';

export interface Membership {
  readonly id: string;
  readonly tenderId: string;
  readonly leadId: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly businessId: string;
  readonly share: string;
  readonly part: string;
  readonly status: MembershipStatus;
  readonly invitedAt: Date;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
  readonly version: number;
}

const MEMBERSHIP = `
  SELECT m.id, m.tender_id AS "tenderId", m.lead_id AS "leadId", m.member_id AS "memberId", o.name AS "memberName",
         o.business_id AS "businessId", m.share::text AS share, m.part, m.status, m.invited_at AS "invitedAt",
         m.answered_by_name AS "answeredBy", m.answered_at AS "answeredAt", m.version
    FROM procurement.consortium_member m JOIN app.organisation o ON o.id = m.member_id`;

/** One membership, if the actor leads the consortium or is the member. */
export const findMembership = (tx: Tx, id: string): Promise<Membership[]> =>
  sql<Membership>(tx, `${MEMBERSHIP} WHERE m.id = $1`, [id]);

export const lockMembership = (tx: Tx, id: string): Promise<unknown[]> =>
  sql(tx, 'SELECT id FROM procurement.consortium_member WHERE id = $1 FOR UPDATE', [id]);

/** Everyone the lead has asked to join for this tender, and not taken out since. */
export const readConsortium = (tx: Tx, tenderId: string, leadId: string): Promise<Membership[]> =>
  sql<Membership>(
    tx,
    `${MEMBERSHIP} WHERE m.tender_id = $1 AND m.lead_id = $2 AND m.status <> 'removed' ORDER BY m.invited_at, m.id`,
    [tenderId, leadId],
  );

const NEWEST: Sort = { column: 'invitedAt', type: 'timestamptz', direction: 'desc' };

/** The consortia this company has been asked to join, with the tender and the lead. */
export const listInvitations = (
  tx: Tx,
  actor: ProviderActor,
  filter: { cursor?: string | undefined; limit?: number | undefined },
): Promise<Page<InvitationRow>> =>
  readPage<InvitationRow>(tx, {
    query: `SELECT m.id, m.tender_id AS "tenderId", t.number AS "tenderNumber", t.title AS "tenderTitle", t.submission_deadline AS deadline,
                   o.name AS "leadName", o.business_id AS "leadBusinessId", m.share::text AS share, m.part, m.status,
                   m.invited_at AS "invitedAt", m.answered_at AS "answeredAt", m.version
              FROM procurement.consortium_member m JOIN procurement.tender t ON t.id = m.tender_id JOIN app.organisation o ON o.id = m.lead_id
             WHERE m.member_id = $1 AND m.status <> 'removed'`,
    params: [actor.organisationId],
    sort: NEWEST,
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });

export interface InvitationRow {
  readonly id: string;
  readonly tenderId: string;
  readonly tenderNumber: string;
  readonly tenderTitle: Readonly<Record<'fi' | 'sv' | 'en', string>>;
  readonly deadline: Date;
  readonly leadName: string;
  readonly leadBusinessId: string;
  readonly share: string;
  readonly part: string;
  readonly status: MembershipStatus;
  readonly invitedAt: Date;
  readonly answeredAt: Date | null;
  readonly version: number;
}

/** Whether a bid of this lead that has been submitted rests on this company as a member. */
export async function standsInBidOf(tx: Tx, tenderId: string, leadId: string, memberId: string): Promise<boolean> {
  const rows = await sql(
    tx,
    `SELECT 1 FROM procurement.bid_participant p JOIN procurement.lot l ON l.id = p.lot_id
      WHERE l.tender_id = $1 AND p.lead_id = $2 AND p.provider_id = $3 LIMIT 1`,
    [tenderId, leadId, memberId],
  );
  return rows.length > 0;
}
