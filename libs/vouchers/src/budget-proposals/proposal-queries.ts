import {
  readPage,
  sql,
  type Cents,
  type Localised,
  type Page,
  type ServiceKindCode,
  type Tx,
} from '@kasvutori/platform';
import type { ProposalKind, ProposalStatus } from '../budgets/budget-lifecycle.js';

export interface ProposalRow {
  readonly id: string;
  readonly budgetId: string;
  readonly serviceKind: ServiceKindCode | null;
  readonly groupName: Localised | null;
  readonly municipality: string | null;
  readonly year: number;
  readonly kind: ProposalKind;
  readonly amountCents: Cents | null;
  readonly toBudgetId: string | null;
  readonly toServiceKind: ServiceKindCode | null;
  readonly toGroupName: Localised | null;
  readonly toMunicipality: string | null;
  readonly reason: string;
  readonly status: ProposalStatus;
  readonly proposedBy: string;
  readonly proposedByName: string;
  readonly proposedAt: Date;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
  readonly note: string | null;
  readonly obstacle: 'short' | 'moved-on' | null;
  readonly shortfallCents: Cents | null;
}

const PROPOSALS = `
  SELECT p.id, p.budget_id AS "budgetId", s.kind AS "serviceKind", g.name AS "groupName", b.municipality, b.year,
         p.kind, p.amount_cents AS "amountCents", p.to_budget_id AS "toBudgetId", ts.kind AS "toServiceKind", tg.name AS "toGroupName",
         tb.municipality AS "toMunicipality", p.reason, p.status, p.proposed_by AS "proposedBy", p.proposed_by_name AS "proposedByName",
         p.proposed_at AS "proposedAt", p.decided_by_name AS "decidedByName", p.decided_at AS "decidedAt", p.note, p.obstacle,
         p.shortfall_cents AS "shortfallCents"
    FROM vouchers.budget_proposal p
    JOIN vouchers.budget b ON b.id = p.budget_id
    LEFT JOIN vouchers.service s ON s.id = b.service_id
    LEFT JOIN vouchers.service_group g ON g.id = b.group_id
    LEFT JOIN vouchers.budget tb ON tb.id = p.to_budget_id
    LEFT JOIN vouchers.service ts ON ts.id = tb.service_id
    LEFT JOIN vouchers.service_group tg ON tg.id = tb.group_id`;

export const proposalById = (tx: Tx, authorityId: string, id: string): Promise<ProposalRow[]> =>
  sql<ProposalRow>(tx, `${PROPOSALS} WHERE p.id = $1 AND p.authority_id = $2`, [id, authorityId]);

export const lockedProposal = (tx: Tx, authorityId: string, id: string): Promise<ProposalRow[]> =>
  sql<ProposalRow>(tx, `${PROPOSALS} WHERE p.id = $1 AND p.authority_id = $2 FOR UPDATE OF p`, [id, authorityId]);

/** What was proposed about a budget at either end, what waits first. */
export const proposalsOf = (tx: Tx, budgetId: string): Promise<ProposalRow[]> =>
  sql<ProposalRow>(
    tx,
    `${PROPOSALS} WHERE p.budget_id = $1 OR p.to_budget_id = $1
      ORDER BY (p.status = 'waiting') DESC, p.proposed_at DESC, p.id DESC LIMIT 100`,
    [budgetId],
  );

export interface ProposalFilter {
  readonly status?: readonly string[] | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

export const listProposals = (tx: Tx, authorityId: string, filter: ProposalFilter): Promise<Page<ProposalRow>> =>
  readPage<ProposalRow>(tx, {
    query: `${PROPOSALS} WHERE p.authority_id = $1 AND ($2::text[] IS NULL OR p.status = ANY ($2))`,
    params: [authorityId, filter.status ?? null],
    sort: { column: 'proposedAt', type: 'timestamptz', direction: 'desc' },
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
