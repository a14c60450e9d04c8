import {
  centsToDecimal,
  commonProblem,
  execute,
  one,
  permitted,
  readPage,
  sql,
  type Cents,
  type Page,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { readSummaries } from '../tenders/list-tenders.js';
import type { Alert, AlertFilter, SavedSearch, SavedSearches } from './alerts.dto.js';
import type { SearchTerms } from './search-match.js';

/** What one company may have. */
export const MAX_SEARCHES = 50;

/** A saved search with its terms as the rules read them. */
type StoredSearch = Omit<SavedSearch, 'permittedActions'> & SearchTerms;

/** The company is named here besides row-level security: behind its OR no index is used. */
export const SEARCHES = `SELECT s.id, s.name, s.cpv_branches AS "cpvBranches", s.service_kinds AS "serviceKinds", s.municipalities, s.words, s.language, s.mail,
            s.within_km AS "withinKm", s.value_from_cents AS "valueFromCents", s.value_to_cents AS "valueToCents", s.small_lots AS "smallLots",
            s.delivery,
            s.version, s.created_at AS "createdAt", p.name AS "ownerName"
       FROM procurement.saved_search s JOIN app.person p ON p.id = s.person_id
      WHERE s.provider_id = $1 AND s.status = 'active' AND ($2::uuid IS NULL OR s.id = $2) ORDER BY s.created_at DESC, s.id DESC`;

/** The provider's saved searches, newest first; row-level security leaves out everyone else's. */
export async function readSearches(tx: Tx, providerId: string, id: string | null = null): Promise<StoredSearch[]> {
  const rows = await sql<Omit<StoredSearch, 'within' | 'valueFrom' | 'valueTo'>>(tx, SEARCHES, [providerId, id]);
  const decimal = (cents: Cents | null | undefined) => (cents == null ? null : centsToDecimal(cents));
  return rows.map((row) => ({
    ...row,
    ...{ within: row.withinKm ?? null, valueFrom: decimal(row.valueFromCents), valueTo: decimal(row.valueToCents) },
  }));
}

/** As the reader sees it, with what the reader may do with it. */
const searchView = (
  actor: ProviderActor,
  { withinKm: _w, valueFromCents: _f, valueToCents: _t, ...search }: StoredSearch,
): SavedSearch => ({ ...search, permittedActions: permitted(actor, [{ action: 'saved-search:edit' }]) });

/** One search of the reader's company. */
export const readSearch = async (tx: Tx, actor: ProviderActor, id: string): Promise<SavedSearch> =>
  searchView(actor, one(await readSearches(tx, actor.organisationId, id)));

/** All of them, and whether the reader may make more: the limit is told when there are too many. */
export async function listSearches(tx: Tx, actor: ProviderActor): Promise<SavedSearches> {
  const searches = await readSearches(tx, actor.organisationId);
  const refusal = searches.length < MAX_SEARCHES ? undefined : 'too-many-searches';
  return {
    items: searches.map((search) => searchView(actor, search)),
    permittedActions: permitted(actor, [{ action: 'saved-search:edit', refusal }]),
  };
}

type AlertRow = Omit<Alert, 'tender'> & { tenderId: string };

export const ALERTS = `SELECT a.id, a.saved_search_id AS "savedSearchId", s.name AS "searchName", a.reasons, a.created_at AS "createdAt", a.read_at AS "readAt",
                   a.tender_id AS "tenderId"
              FROM procurement.alert a JOIN procurement.saved_search s ON s.id = a.saved_search_id
             WHERE a.provider_id = $1 AND (NOT $2 OR a.read_at IS NULL)`;

/** One page of the provider's alerts, the newest first, each with its tender. */
export async function listAlerts(tx: Tx, actor: ProviderActor, filter: AlertFilter): Promise<Page<Alert>> {
  const page = await readPage<AlertRow>(tx, {
    query: ALERTS,
    params: [actor.organisationId, filter.unread ?? false],
    sort: { column: 'createdAt', type: 'timestamptz', direction: 'desc' },
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
  const tenders = await readSummaries(
    tx,
    page.items.map((alert) => alert.tenderId),
  );
  const items = page.items.flatMap(({ tenderId, ...alert }) => {
    const tender = tenders.get(tenderId);
    return tender === undefined ? [] : [{ ...alert, tender }];
  });
  return { ...page, items };
}

/** Marks one alert as read; reading it again changes nothing. */
export async function markAlertRead(tx: Tx, id: string, now: Date): Promise<void> {
  const touched = await execute(tx, 'UPDATE procurement.alert SET read_at = coalesce(read_at, $2) WHERE id = $1', [
    id,
    now,
  ]);
  if (touched === 0) throw commonProblem('not-found');
}
