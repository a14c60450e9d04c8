import {
  helsinkiDateOf,
  permitted,
  readHistory,
  readPage,
  sql,
  type Actor,
  type CalendarDate,
  type ClientActor,
  type Page,
  type Tx,
} from '@kasvutori/platform';
import { moveDeviation, type DeviationMove } from './deviation-lifecycle.js';
import { DEVIATION_SORTS, DEVIATIONS, readDeviation, readMeasures, type DeviationRow } from './deviation-queries.js';
import type { DeviationDetail, DeviationFilter, DeviationSummary, OwnComplaint } from './deviations.dto.js';
import { roleOf } from './move-deviation.js';

const summarise = (row: DeviationRow, today: CalendarDate): DeviationSummary => ({
  ...{ id: row.id, number: row.number, contractId: row.contractId, contractNumber: row.contractNumber },
  ...{ contractTitle: row.contractTitle, providerName: row.providerName, kind: row.kind, source: row.source },
  ...{ severity: row.severity, title: row.title, status: row.status, reportedAt: row.reportedAt, dueOn: row.dueOn },
  late: row.dueOn !== null && row.dueOn < today,
});

/** Deviations and complaints of the reader's contracts, newest first. */
export async function listDeviations(tx: Tx, filter: DeviationFilter, now: Date): Promise<Page<DeviationSummary>> {
  const today = helsinkiDateOf(now);
  const page = await readPage<DeviationRow>(tx, {
    query: `${DEVIATIONS} WHERE ($1::text[] IS NULL OR d.status = ANY ($1)) AND ($2::text IS NULL OR d.kind = $2) AND ($3::uuid IS NULL OR d.contract_id = $3)`,
    params: [filter.status ?? null, filter.kind ?? null, filter.contractId ?? null],
    sort: DEVIATION_SORTS[filter.sort ?? '-reportedAt'],
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
  return { ...page, items: page.items.map((row) => summarise(row, today)) };
}

const OFFERED = ['answer', 'accept', 'return', 'close', 'withdraw', 'finish'] as const satisfies DeviationMove[];

export async function deviationDetail(tx: Tx, actor: Actor, id: string, now: Date): Promise<DeviationDetail> {
  const row = await readDeviation(tx, id);
  const measures = await readMeasures(tx, row);
  const side = actor.kind === 'authority' || actor.kind === 'provider' ? actor : undefined;
  const offered = OFFERED.flatMap((move) => {
    if (side === undefined) return [];
    const moved = moveDeviation(roleOf(side, row), row.status, move, measures.length);
    if (!moved.ok && moved.refusal === 'move-not-allowed') return [];
    return [{ action: `deviation:${move}`, refusal: moved.ok ? undefined : moved.refusal }];
  });
  const { description, reportedSide, reportedByName, answerDue, answer, answeredOn, answeredByName, version } = row;
  return {
    ...summarise(row, helsinkiDateOf(now)),
    ...{ description, reportedSide, reportedByName, answerDue, answer, answeredOn, answeredByName, version },
    closingNote: row.closingNote,
    complaint: row.complaint,
    measures,
    permittedActions: permitted(actor, [
      ...offered,
      ...(row.kind === 'deviation' && row.status !== 'withdrawn' ? [{ action: 'sanction:propose' }] : []),
    ]),
    history: await readHistory(tx, 'deviation', id),
  };
}

/** What the case worker has said to the client of complaint `d`. */
export const REPLIES = `(SELECT coalesce(jsonb_agg(jsonb_build_object('text', r.text, 'repliedByName', r.replied_by_name, 'repliedAt', r.replied_at)
                                  ORDER BY r.replied_at, r.id), '[]') FROM contracts.complaint_reply r WHERE r.complaint_id = d.id)`;

/** What the client has complained of, and what was answered. */
export const ownComplaints = (tx: Tx, { personId }: ClientActor): Promise<OwnComplaint[]> =>
  sql<OwnComplaint>(
    tx,
    `SELECT id, voucher_id AS "voucherId", description, status, reported_at AS "reportedAt", answer_due AS "answerDue", answer, closing_note AS "closingNote",
            ${REPLIES} AS replies
       FROM contracts.deviation d WHERE client_person_id = $1 ORDER BY reported_at DESC LIMIT 200`,
    [personId],
  );
