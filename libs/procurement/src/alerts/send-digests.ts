import { execute, sql, type Tx } from '@kasvutori/platform';
import { readTender } from '../tenders/tender-record.js';
import { mailAlerts, type FoundForMail, type Listener } from './alert-mail.js';
import { lastDigest } from './digest-time.js';
import type { MatchReason } from './search-match.js';

interface DueSearch extends Listener {
  readonly id: string;
  readonly wanted: boolean;
}

/**
 * Sends the daily mails that are due: one for each search, about what it found before the last seven o'clock. Tenders that meanwhile
 * ceased to take bids are left out. A search that no longer wants mails has its waiting ones dropped.
 */
export async function sendDigests(tx: Tx, now: Date): Promise<void> {
  const before = lastDigest(now);
  for (const search of await dueSearches(tx, before)) {
    const alerts = await sql<{ tenderId: string; reasons: MatchReason[]; open: boolean }>(
      tx,
      `SELECT a.tender_id AS "tenderId", a.reasons, t.status = 'published' AND t.submission_deadline > $3 AS open
         FROM procurement.alert a JOIN procurement.tender t ON t.id = a.tender_id
        WHERE a.saved_search_id = $1 AND a.mail = 'due' AND a.created_at < $2 ORDER BY t.submission_deadline, a.id`,
      [search.id, before, now],
    );
    const found: FoundForMail[] = [];
    for (const { tenderId, reasons, open } of search.wanted ? alerts : []) {
      if (open) found.push({ tender: await readTender(tx, tenderId), reasons });
    }
    const [first, ...rest] = found;
    if (first !== undefined) await mailAlerts(tx, search, [first, ...rest], now);
    await execute(
      tx,
      `UPDATE procurement.alert SET mail = $3 WHERE saved_search_id = $1 AND mail = 'due' AND created_at < $2`,
      [search.id, before, search.wanted ? 'sent' : 'none'],
    );
  }
}

/** Locked, so that two servers do not send the same mail. */
function dueSearches(tx: Tx, before: Date): Promise<DueSearch[]> {
  return sql<DueSearch>(
    tx,
    `SELECT s.id, s.name, s.origin, s.unsubscribe_token AS token, p.email, p.language AS reader,
            s.mail AND s.status = 'active' AND EXISTS (
              SELECT FROM app.membership m WHERE m.person_id = s.person_id AND m.organisation_id = s.provider_id) AS wanted
       FROM procurement.saved_search s JOIN app.person p ON p.id = s.person_id
      WHERE EXISTS (SELECT FROM procurement.alert a WHERE a.saved_search_id = s.id AND a.mail = 'due' AND a.created_at < $1)
      ORDER BY s.id FOR UPDATE OF s SKIP LOCKED`,
    [before],
  );
}
