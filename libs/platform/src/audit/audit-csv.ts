import type { AuthorityActor } from '../access/actor.js';
import { BYTE_ORDER_MARK, csvRow } from '../csv/write-csv.js';
import type { Database } from '../database/database.js';
import { MAX_PAGE } from '../database/page.js';
import { audit } from './audit.js';
import type { AuditFilter } from './audit.dto.js';
import { searchAudit } from './search-audit.js';

const COLUMNS = [
  'id',
  'at',
  'by',
  'kind',
  'organisation',
  'onBehalfOf',
  'action',
  'actionText',
  'subject',
  'subjectId',
  'reason',
] as const;

/**
 * The entries that the filter finds as CSV, the newest first, in short transactions of a page each. Who takes the trail out of the platform
 * leaves an entry there too, before the first row.
 */
export async function* auditCsv(db: Database, actor: AuthorityActor, filter: AuditFilter): AsyncGenerator<string> {
  await db.transaction(actor, (tx) =>
    audit(tx, actor, {
      action: 'audit.export',
      subject: 'organisation',
      subjectId: actor.organisationId,
      authorityId: actor.organisationId,
      detail: { ...filter },
    }),
  );
  yield BYTE_ORDER_MARK + csvRow(COLUMNS);
  let cursor = filter.cursor ?? null;
  do {
    const page = await db.read(actor, (tx) =>
      searchAudit(tx, actor, { ...filter, limit: MAX_PAGE, ...(cursor !== null && { cursor }) }),
    );
    yield page.items
      .map((row) => csvRow(COLUMNS.map((column) => (column === 'at' ? row.at.toISOString() : row[column]))))
      .join('');
    cursor = page.next;
  } while (cursor !== null);
}
