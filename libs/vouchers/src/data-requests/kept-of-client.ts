import { keptUntil, sql, type CalendarDate, type RetentionRule, type Tx } from '@kasvutori/platform';
import type { KeptOfClient } from './data-requests.dto.js';

/**
 * What is kept of a client by the schedule: how long, on which ground, and until when, where that can be said today. What goes when they wish it
 * stands in it too.
 */
export async function keptOfClient(tx: Tx, clientId: string, rules: readonly RetentionRule[]): Promise<KeptOfClient[]> {
  const rows = await sql<{ rule: string; counted: CalendarDate }>(
    tx,
    `SELECT k.rule, k.counted FROM vouchers.client c CROSS JOIN LATERAL vouchers.kept_of_client(c) k WHERE c.id = $1`,
    [clientId],
  );
  const counted = new Map(rows.map(({ rule, counted: day }) => [rule, day]));
  return rules
    .filter(({ id, ofClients }) => ofClients !== undefined && (ofClients !== 'dated' || counted.has(id)))
    .map(({ id, what, countedFrom, ground, period, ofClients }) => {
      const day = counted.get(id);
      return {
        ...{ rule: id, what, countedFrom, ground, onWish: ofClients === 'on-wish' },
        years: 'years' in period ? period.years : null,
        days: 'days' in period ? period.days : null,
        until: day === undefined ? null : keptUntil(day, period),
      };
    });
}
