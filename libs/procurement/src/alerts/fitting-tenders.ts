import { sql, type ProviderActor, type Tx } from '@kasvutori/platform';
import { readSummaries } from '../tenders/list-tenders.js';
import type { FittingTenders } from './alerts.dto.js';
import { readSearches } from './alert-queries.js';
import { readOpenTenders } from './searched-tenders.js';
import { asksNothing, matches, type MatchReason, type SearchTerms } from './search-match.js';

/** The open tenders of a region are dozens; this many are looked at, the nearest deadlines first. */
const LOOKED_AT = 500;

interface NamedSearch extends SearchTerms {
  readonly name: string | null;
}

/** The tenders that take bids and fit the provider: by a saved search or, where none finds it, by the company's profile. */
export async function fittingTenders(tx: Tx, actor: ProviderActor, now: Date): Promise<FittingTenders> {
  const searches: NamedSearch[] = [
    ...(await readSearches(tx, actor.organisationId)),
    ...(await profileSearch(tx, actor.organisationId)),
  ];
  const fits = (await readOpenTenders(tx, now, LOOKED_AT, searches)).flatMap((tender) => {
    const hit = firstHit(searches, (search) => matches(search, tender));
    return hit === undefined ? [] : [{ id: tender.id, ...hit }];
  });
  const summaries = await readSummaries(
    tx,
    fits.map((fit) => fit.id),
  );
  return {
    items: fits.flatMap(({ id, searchName, reasons }) => {
      const tender = summaries.get(id);
      return tender === undefined ? [] : [{ tender, searchName, reasons }];
    }),
  };
}

function firstHit(
  searches: readonly NamedSearch[],
  match: (search: NamedSearch) => MatchReason[] | null,
): { searchName: string | null; reasons: MatchReason[] } | undefined {
  for (const search of searches) {
    const reasons = match(search);
    if (reasons !== null) return { searchName: search.name, reasons };
  }
  return undefined;
}

/** What a company offers is what it looks for, as long as it has said so. */
async function profileSearch(tx: Tx, providerId: string): Promise<NamedSearch[]> {
  const rows = await sql<Pick<SearchTerms, 'serviceKinds' | 'municipalities'>>(
    tx,
    'SELECT service_kinds AS "serviceKinds", municipalities FROM procurement.supplier WHERE organisation_id = $1',
    [providerId],
  );
  return rows
    .map((row) => ({ ...row, name: null, cpvBranches: [], words: [], language: null }))
    .filter((search) => !asksNothing(search));
}
