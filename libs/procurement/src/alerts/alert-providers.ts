import { execute, newId, sql, type Tx } from '@kasvutori/platform';
import { readTender } from '../tenders/tender-record.js';
import { mailAlerts, type Listener } from './alert-mail.js';
import { readSearchedTender } from './searched-tenders.js';
import { matches, type SearchTerms } from './search-match.js';

interface SearchOfPerson extends SearchTerms, Listener {
  readonly id: string;
  readonly providerId: string;
  readonly mail: boolean;
  readonly delivery: 'at-once' | 'daily';
}

/**
 * Tells the providers whose saved searches a newly published tender matches: an alert in their list and, where they wish,
 * a mail, at once or with the next daily one. Handling the same event twice alerts once.
 */
export async function alertProviders(tx: Tx, { tenderId }: { tenderId: string }, now: Date): Promise<void> {
  const searches = await activeSearches(tx);
  const searched = await readSearchedTender(tx, tenderId, searches);
  if (searched === undefined) return;
  const tender = await readTender(tx, tenderId);
  for (const search of searches) {
    const reasons = matches(search, searched);
    if (reasons === null) continue;
    const mail = !search.mail ? 'none' : search.delivery === 'daily' ? 'due' : 'sent';
    const inserted = await execute(
      tx,
      `INSERT INTO procurement.alert (id, saved_search_id, provider_id, tender_id, reasons, created_at, mail)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (saved_search_id, tender_id) DO NOTHING`,
      [newId(), search.id, search.providerId, tenderId, JSON.stringify(reasons), now, mail],
    );
    if (inserted === 1 && mail === 'sent') await mailAlerts(tx, search, [{ tender, reasons }], now);
  }
}

/** Only of people who still work for the provider: a leaver hears nothing more. */
function activeSearches(tx: Tx): Promise<SearchOfPerson[]> {
  return sql<SearchOfPerson>(
    tx,
    `SELECT s.id, s.provider_id AS "providerId", s.name, s.cpv_branches AS "cpvBranches", s.service_kinds AS "serviceKinds", s.municipalities,
            s.words, s.language, s.within_km AS "withinKm", s.value_from_cents AS "valueFromCents", s.value_to_cents AS "valueToCents",
            s.small_lots AS "smallLots", s.delivery, s.mail, s.origin, s.unsubscribe_token AS token, p.email, p.language AS reader
       FROM procurement.saved_search s JOIN app.person p ON p.id = s.person_id
      WHERE s.status = 'active'
        AND EXISTS (SELECT FROM app.membership m WHERE m.person_id = s.person_id AND m.organisation_id = s.provider_id)
      ORDER BY s.id`,
  );
}
