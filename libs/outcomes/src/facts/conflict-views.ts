import { type Actor, one, type Page, permitted, readPage, type Tx } from '@kasvutori/platform';
import { standing } from './current-facts.js';
import { decideFacts } from './decide-facts.js';
import { CONFLICTS, conflictById, type ConflictRow, DECIDED } from './fact-conflicts.js';
import { type FactRow, readFacts } from './fact-queries.js';
import type { ConflictFilter, ConflictItem, ConflictSide } from './facts.dto.js';
import { subjectOf } from './same-thing.js';

/** What sources do not agree on, the newest first. */
export async function listConflicts(tx: Tx, actor: Actor, filter: ConflictFilter): Promise<Page<ConflictItem>> {
  const params: unknown[] = [];
  const conditions = [
    filter.decided === undefined ? 'true' : filter.decided ? DECIDED : `NOT ${DECIDED}`,
    filter.participationId === undefined ? 'true' : `c.participation_id = $${params.push(filter.participationId)}`,
  ];
  const page = await readPage<ConflictRow>(tx, {
    query: `${CONFLICTS} AND ${conditions.join(' AND ')}`,
    params,
    sort: { column: 'foundAt', type: 'timestamptz', direction: 'desc' },
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
  return { ...page, items: await presented(tx, actor, page.items) };
}

export const conflictDetail = async (tx: Tx, actor: Actor, id: string): Promise<ConflictItem> =>
  one(await presented(tx, actor, [await conflictById(tx, id)]));

async function presented(tx: Tx, actor: Actor, rows: readonly ConflictRow[]): Promise<ConflictItem[]> {
  const facts = await readFacts(tx, [...new Set(rows.map(({ participationId }) => participationId))], null);
  return rows.flatMap((row) => {
    const standingRows = standing(facts.get(row.participationId) ?? []);
    const { held, lost } = decideFacts(standingRows);
    const of = (id: string): ConflictSide[] =>
      standingRows.filter((fact) => fact.id === id).map((fact) => sideOf(fact, held));
    const sides = [...of(row.factId), ...of(row.otherId)];
    const about = standingRows.find(({ id }) => id === row.factId);
    // A provider may see one side alone: there is nothing to compare.
    if (about === undefined || sides.length < 2) return [];
    const decision = lost.get(row.factId) ?? lost.get(row.otherId);
    return [
      {
        ...{ id: row.id, participationId: row.participationId, contractNumber: row.contractNumber },
        ...{ clientReference: row.clientReference, providerName: row.providerName, foundAt: row.foundAt },
        ...{ kind: about.kind, subject: subjectOf(about), sides },
        decidedBy: decision?.by ?? 'person',
        reason: row.reason,
        ruleVersion: decision?.ruleVersion ?? 1,
        permittedActions: permitted(actor, [{ action: 'fact-conflict:decide' }]),
      },
    ];
  });
}

const sideOf = (fact: FactRow, held: readonly FactRow[]): ConflictSide => ({
  factId: fact.id,
  source: fact.source,
  from: fact.validFrom,
  to: fact.validTo,
  hoursPerWeek: fact.data.hoursPerWeek ?? null,
  amount: fact.data.amount ?? null,
  value: fact.data.value ?? null,
  recordedAt: fact.recordedAt,
  verification: fact.verification,
  denied: fact.data.denied ?? false,
  said: fact.data.said ?? null,
  held: held.includes(fact),
});
