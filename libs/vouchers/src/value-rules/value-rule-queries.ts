import {
  one,
  readPage,
  sql,
  type CalendarDate,
  type Page,
  type ServiceKindCode,
  type ServiceUnit,
  type Sort,
  type Tx,
} from '@kasvutori/platform';
import type { ValueTrial } from './check-value-rule.js';
import type { ValueRule } from './value-rule.js';

export const RULE_STATUSES = ['draft', 'published'] as const;
export type RuleStatus = (typeof RULE_STATUSES)[number];

export interface ValueRuleRow {
  readonly id: string;
  readonly serviceId: string;
  readonly serviceKind: ServiceKindCode;
  readonly unit: ServiceUnit;
  readonly unitsDefault: number;
  readonly number: number;
  readonly rule: ValueRule;
  readonly trials: readonly ValueTrial[];
  readonly validityMonths: number;
  readonly longestMonths: number;
  readonly mostUnits: number;
  readonly validFrom: CalendarDate;
  readonly status: RuleStatus;
  /** Of the published ones of its service the one that counts today. */
  readonly inForce: boolean;
  readonly editedById: string;
  readonly editedBy: string;
  readonly publishedBy: string | null;
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
  readonly version: number;
}

const RULES = `
  SELECT r.id, r.service_id AS "serviceId", s.kind AS "serviceKind", s.unit, s.units_default AS "unitsDefault", r.number, r.body AS rule, r.trials,
         r.validity_months AS "validityMonths", r.longest_months AS "longestMonths", r.most_units AS "mostUnits", r.valid_from AS "validFrom", r.status,
         r.id = (SELECT f.id FROM vouchers.value_rule f WHERE f.service_id = r.service_id AND f.status = 'published'
                    AND f.valid_from <= (app.now() AT TIME ZONE 'Europe/Helsinki')::date ORDER BY f.valid_from DESC LIMIT 1) IS TRUE AS "inForce",
         r.edited_by AS "editedById", e.name AS "editedBy", p.name AS "publishedBy", r.created_at AS "createdAt", r.published_at AS "publishedAt", r.version
    FROM vouchers.value_rule r JOIN vouchers.service s ON s.id = r.service_id
    JOIN app.person e ON e.id = r.edited_by LEFT JOIN app.person p ON p.id = r.published_by
   WHERE r.authority_id = $1`;

export const valueRuleById = async (tx: Tx, authorityId: string, id: string): Promise<ValueRuleRow> =>
  one(await sql<ValueRuleRow>(tx, `${RULES} AND r.id = $2`, [authorityId, id]));

const NEWEST_FIRST: Sort = { column: 'createdAt', type: 'timestamptz', direction: 'desc' };

export const listValueRules = (
  tx: Tx,
  authorityId: string,
  { cursor, limit }: { cursor?: string | undefined; limit?: number | undefined },
): Promise<Page<ValueRuleRow>> =>
  readPage<ValueRuleRow>(tx, { query: RULES, params: [authorityId], sort: NEWEST_FIRST, cursor, limit, count: true });

/** What a voucher of the service that begins on `day` is granted by; undefined: the price cap of the service itself. */
export async function valueRuleOn(
  tx: Tx,
  serviceId: string,
  day: CalendarDate,
): Promise<Pick<ValueRuleRow, 'id' | 'rule' | 'validityMonths' | 'longestMonths' | 'mostUnits'> | undefined> {
  const [row] = await sql<ValueRuleRow>(
    tx,
    `SELECT id, body AS rule, validity_months AS "validityMonths", longest_months AS "longestMonths", most_units AS "mostUnits"
       FROM vouchers.value_rule WHERE service_id = $1 AND status = 'published' AND valid_from <= $2 ORDER BY valid_from DESC LIMIT 1`,
    [serviceId, day],
  );
  return row;
}
