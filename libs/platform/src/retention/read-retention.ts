import type { AuthorityActor } from '../access/actor.js';
import { readPage, type Page } from '../database/page.js';
import type { Tx } from '../database/tx.js';
import { toHelsinki } from '../time/helsinki.js';
import type { ErasureRow, RetentionRuleRow } from './retention.dto.js';
import type { RetentionRule } from './retention.js';

/** The schedule with what waits at the authority: what the next run takes is seen before it is gone. */
export async function readRetention(
  tx: Tx,
  actor: AuthorityActor,
  rules: readonly RetentionRule[],
  now: Date,
): Promise<RetentionRuleRow[]> {
  const { date: today } = toHelsinki(now);
  const rows: RetentionRuleRow[] = [];
  for (const { id, what, countedFrom, ground, period, end, waiting } of rules) {
    const state = (await waiting?.(tx, actor.organisationId, today)) ?? { due: null, held: null, nextOn: null };
    const years = 'years' in period ? period.years : null;
    const days = 'days' in period ? period.days : null;
    rows.push({ id, what, countedFrom, ground, end, years, days, ...state });
  }
  return rows;
}

/** What was erased at the authority, the last first. */
export const listErasures = (
  tx: Tx,
  actor: AuthorityActor,
  page: { readonly cursor?: string; readonly limit?: number },
): Promise<Page<ErasureRow>> =>
  readPage<ErasureRow>(tx, {
    query: 'SELECT id, rule, rows, at FROM app.erasure WHERE authority_id = $1',
    params: [actor.organisationId],
    sort: { column: 'at', type: 'timestamptz', direction: 'desc' },
    cursor: page.cursor,
    limit: page.limit,
  });
