import { sql, type Tx } from '@kasvutori/platform';
import type { OcdsAward, OcdsEarlierDecision, OcdsInput, OcdsSupplier } from './ocds-input.js';

type Decisions = Pick<OcdsInput, 'decidedAt' | 'awards' | 'unawardedLots' | 'earlier'>;

interface DecisionRow {
  readonly id: string;
  readonly decidedAt: Date;
  /** Null while it stands; otherwise since when it has not. */
  readonly cancelledAt: Date | null;
  readonly unawardedLots: readonly string[];
}

/** The decision that stands and those that fell before it. A decision taken up anew has fallen at once. */
export async function readDecisions(tx: Tx, tenderId: string): Promise<Decisions> {
  const decisions = await sql<DecisionRow>(
    tx,
    `SELECT d.id, d.decided_at AS "decidedAt",
            CASE WHEN d.status NOT IN ('standstill', 'final') THEN coalesce(d.reopened_at, d.replaced_at, d.withdrawn_at) END AS "cancelledAt",
            ARRAY(SELECT l.reference FROM procurement.lot_decision o JOIN procurement.lot l ON l.id = o.lot_id
                   WHERE o.decision_id = d.id AND o.outcome = 'not-awarded' ORDER BY l.number) AS "unawardedLots"
       FROM procurement.award_decision d WHERE d.tender_id = $1 ORDER BY d.version_no`,
    [tenderId],
  );
  const awards = await readAwards(tx, tenderId);
  const of = ({ id }: DecisionRow): OcdsAward[] =>
    awards.flatMap(({ decisionId, award }) => (decisionId === id ? [award] : []));
  const standing = decisions.find(({ cancelledAt }) => cancelledAt === null);
  return {
    decidedAt: standing?.decidedAt ?? null,
    awards: standing === undefined ? [] : of(standing),
    unawardedLots: standing?.unawardedLots ?? [],
    earlier: decisions.flatMap((decision): OcdsEarlierDecision[] => {
      const { decidedAt, cancelledAt, unawardedLots } = decision;
      return cancelledAt === null ? [] : [{ decidedAt, cancelledAt, unawardedLots, awards: of(decision) }];
    }),
  };
}

async function readAwards(tx: Tx, tenderId: string): Promise<{ decisionId: string; award: OcdsAward }[]> {
  const rows = await sql<Omit<OcdsAward, 'supplier'> & OcdsSupplier & { decisionId: string }>(
    tx,
    `SELECT a.id, a.decision_id AS "decisionId", a.bid_id AS "bidId", l.reference AS "lotReference", a.amount_cents AS "amountCents",
            a.decided_at AS "decidedAt", d.final_at AS "finalAt", o.business_id AS "businessId", o.name, o.municipality, s.size,
            (SELECT coalesce(json_agg(json_build_object('name', p.name, 'won',
                      (SELECT json_agg(wl.number ORDER BY wl.number) FROM procurement.award w JOIN procurement.lot wl ON wl.id = w.lot_id
                        WHERE w.decision_id = a.decision_id AND w.bid_id = r.bid_id AND wl.number < l.number)) ORDER BY r.rank), '[]')
               FROM procurement.lot_ranking r JOIN app.organisation p ON p.id = r.provider_id
              WHERE r.decision_id = a.decision_id AND r.lot_id = a.lot_id AND r.passed_over) AS "passedOver"
       FROM procurement.award a
       JOIN procurement.award_decision d ON d.id = a.decision_id
       JOIN procurement.lot l ON l.id = a.lot_id
       JOIN app.organisation o ON o.id = a.provider_id
       LEFT JOIN procurement.supplier s ON s.organisation_id = a.provider_id
      WHERE a.tender_id = $1 ORDER BY l.number, a.rank`,
    [tenderId],
  );
  return rows.map(({ decisionId, businessId, name, municipality, size, ...award }) => ({
    decisionId,
    award: { ...award, supplier: { businessId, name, municipality, size } },
  }));
}
