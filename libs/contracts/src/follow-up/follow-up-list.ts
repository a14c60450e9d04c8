import {
  type CalendarDate,
  containing,
  type Localised,
  type Page,
  readPage,
  type Sort,
  type Tx,
} from '@kasvutori/platform';
import type { ContractStatus } from '../agreements/contract-lifecycle.js';

export const FOLLOW_UP_SORTS = {
  '-missed': { column: 'missed', type: 'int', direction: 'desc' },
  number: { column: 'number', type: 'text', direction: 'asc' },
  providerName: { column: 'providerName', type: 'text', direction: 'asc' },
} as const satisfies Record<string, Sort>;

export interface FollowUpListRow {
  readonly id: string;
  readonly number: string;
  readonly title: Localised;
  readonly status: ContractStatus;
  readonly providerName: string;
  readonly authorityName: string;
  readonly indicators: number;
  readonly missed: number;
  readonly openDeviations: number;
  readonly measuredOn: CalendarDate | null;
}

/** Contracts that are or were in force: those that miss their targets first. Row-level security leaves each reader their own. */
export const listFollowUp = (
  tx: Tx,
  filter: { q?: string; sort?: keyof typeof FOLLOW_UP_SORTS; cursor?: string; limit?: number },
): Promise<Page<FollowUpListRow>> =>
  readPage<FollowUpListRow>(tx, {
    query: `
      SELECT c.id, c.number, c.title, c.status, p.name AS "providerName", a.name AS "authorityName", coalesce(m.missed, 0) AS missed,
             m.measured_on AS "measuredOn", (SELECT count(*)::int FROM contracts.indicator i WHERE i.contract_id = c.id) AS indicators,
             (SELECT count(*)::int FROM contracts.deviation d WHERE d.contract_id = c.id AND d.status NOT IN ('closed', 'withdrawn')) AS "openDeviations"
        FROM contracts.contract c
        JOIN app.organisation p ON p.id = c.provider_id
        JOIN app.organisation a ON a.id = c.authority_id
        LEFT JOIN contracts.measured_contract m ON m.contract_id = c.id
       WHERE c.status IN ('active', 'suspended', 'ended') AND c.activated_at IS NOT NULL
         AND ($1::text IS NULL OR c.number ILIKE $1 OR c.title::text ILIKE $1 OR p.name ILIKE $1)`,
    params: [containing(filter.q)],
    sort: FOLLOW_UP_SORTS[filter.sort ?? '-missed'],
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
