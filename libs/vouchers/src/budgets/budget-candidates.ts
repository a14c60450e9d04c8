import { sql, type Cents, type Tx } from '@kasvutori/platform';
import type { BudgetNeed, BudgetScope } from './budget-for.js';
import type { BudgetStatus } from './budget-lifecycle.js';
import type { BudgetName } from './budget-queries.js';

/** A budget that might be taken from, with what its Why panel tells. */
export interface BudgetCandidate extends BudgetName, Omit<BudgetScope, 'municipality' | 'year'> {
  readonly status: BudgetStatus;
  readonly frozenAt: Date | null;
  readonly frozenReason: string | null;
  readonly availableCents: Cents;
}

/** The year's budgets for residents of the municipality and for everybody; of one service, or of all. `budgetFor` chooses among them. */
export const budgetCandidates = (
  tx: Tx,
  authorityId: string,
  need: Omit<BudgetNeed, 'serviceId'> & Partial<BudgetNeed>,
): Promise<BudgetCandidate[]> =>
  sql<BudgetCandidate>(
    tx,
    `SELECT b.id, b.service_id AS "serviceId", s.kind AS "serviceKind", g.name AS "groupName", b.municipality, b.year, b.status,
            b.frozen_at AS "frozenAt", b.frozen_reason AS "frozenReason", app.balance_of('budget:' || b.id) AS "availableCents",
            ARRAY(SELECT m.id::text FROM vouchers.service m WHERE m.group_id = b.group_id) AS "groupServiceIds"
       FROM vouchers.budget b LEFT JOIN vouchers.service s ON s.id = b.service_id LEFT JOIN vouchers.service_group g ON g.id = b.group_id
      WHERE b.authority_id = $1 AND b.status <> 'proposed' AND b.year = $2 AND (b.municipality IS NULL OR b.municipality = $3)
        AND ($4::uuid IS NULL OR b.service_id = $4 OR b.group_id = (SELECT group_id FROM vouchers.service WHERE id = $4))`,
    [authorityId, need.year, need.municipality, need.serviceId ?? null],
  );
