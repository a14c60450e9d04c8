import type { AuthorityActor } from '../access/actor.js';
import { readPage, type Page, type PageRequest } from '../database/page.js';
import { one } from '../database/rows.js';
import { sql, type Tx } from '../database/tx.js';
import { addDays, type CalendarDate } from '../time/calendar-date.js';
import { startOfHelsinkiDay } from '../time/helsinki.js';
import { wordsOfAct } from './act-words.js';
import type { AuditEntryRow, AuditEntryView, AuditFilter } from './audit.dto.js';

const ROW = `e.id, e.at, e.actor_name AS "by", e.actor_kind AS kind, o.name AS organisation, e.detail ->> 'onBehalfOf' AS "onBehalfOf",
             e.action, e.subject, e.subject_id AS "subjectId", e.reason`;
const FROM = 'app.audit_entry e LEFT JOIN app.organisation o ON o.id = e.organisation_id';

/** What narrows the search, each by an index of its own: equality only, as row-level security lets no other comparison use one. */
function conditionsOf(filter: AuditFilter): readonly (readonly [string, unknown])[] {
  const { q, action, subject, subjectId, personId, atFrom, atTo } = filter;
  const conditions: readonly (readonly [string, unknown])[] = [
    ['e.actor_name = ', q],
    ['e.action = ', action],
    ['e.subject = ', subject],
    ['e.subject_id = ', subjectId],
    ['e.subject_person_id = ', personId],
    ['e.at >= ', atFrom && startOfHelsinkiDay(atFrom as CalendarDate)],
    ['e.at < ', atTo && startOfHelsinkiDay(addDays(atTo as CalendarDate, 1))],
  ];
  return conditions.filter(([, value]) => value !== undefined);
}

/** The authority's own trail, the newest first. */
export function auditRequest(actor: AuthorityActor, filter: AuditFilter): PageRequest {
  const conditions = conditionsOf(filter);
  const where = conditions.map(([comparison], index) => ` AND ${comparison}$${index + 2}`).join('');
  return {
    query: `SELECT ${ROW} FROM ${FROM} WHERE e.authority_id = $1${where}`,
    params: [actor.organisationId, ...conditions.map(([, value]) => value)],
    sort: { column: 'at', type: 'timestamptz', direction: 'desc' },
    cursor: filter.cursor,
    limit: filter.limit,
  };
}

export async function searchAudit(tx: Tx, actor: AuthorityActor, filter: AuditFilter): Promise<Page<AuditEntryRow>> {
  const page = await readPage<Untold<AuditEntryRow>>(tx, auditRequest(actor, filter));
  return { ...page, items: page.items.map((row) => told(row, actor)) };
}

/** @throws not-found (404) */
export async function readAuditEntry(tx: Tx, actor: AuthorityActor, id: string): Promise<AuditEntryView> {
  const entries = await sql<Untold<AuditEntryView>>(
    tx,
    `SELECT ${ROW}, e.subject_person_id AS "subjectPersonId", e.detail, encode(e.digest, 'hex') AS digest
       FROM ${FROM} WHERE e.authority_id = $1 AND e.id = $2`,
    [actor.organisationId, id],
  );
  return told(one(entries), actor);
}

type Untold<Row> = Omit<Row, 'actionText'>;

const told = <Row extends { readonly action: string }>(row: Row, { language }: AuthorityActor) => ({
  ...row,
  actionText: wordsOfAct(row.action)[language],
});
