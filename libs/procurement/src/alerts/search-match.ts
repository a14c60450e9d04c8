import { cpvWithin, type Language } from '@kasvutori/platform';

/** What a provider wants to hear of. An empty list asks nothing; what is asked must all hold. */
export interface SearchTerms {
  /** CPV branches: 79600000 and everything narrower. */
  readonly cpvBranches: readonly string[];
  readonly serviceKinds: readonly string[];
  readonly municipalities: readonly string[];
  /** Each word must be found, in any language of the tender. */
  readonly words: readonly string[];
  /** Bids may be written in this language. */
  readonly language: Language | null;
}

/** What a search looks at in a tender. */
export interface SearchedTender {
  readonly texts: readonly string[];
  readonly bidLanguages: readonly Language[];
  readonly cpv: readonly string[];
  readonly lots: readonly SearchedLot[];
}

export interface SearchedLot {
  readonly serviceKind: string | null;
  readonly municipalities: readonly string[];
  readonly cpv: readonly string[];
  readonly texts: readonly string[];
}

/** Why a tender matched: the term and what it met. */
export interface MatchReason {
  readonly term: 'cpv' | 'service-kind' | 'municipality' | 'word' | 'language';
  readonly value: string;
}

/**
 * The reasons for which a search finds a tender, or null when it does not. Service and place must meet in the same lot:
 * job coaching somewhere and anything in Mikkeli is not job coaching in Mikkeli.
 */
export function matches(search: SearchTerms, tender: SearchedTender): MatchReason[] | null {
  const { language } = search;
  if (language !== null && !tender.bidLanguages.includes(language)) return null;
  const texts = [...tender.texts, ...tender.lots.flatMap((lot) => lot.texts)].map((text) =>
    text.toLocaleLowerCase('fi'),
  );
  const words = search.words.map((word) => word.trim().toLocaleLowerCase('fi')).filter((word) => word !== '');
  if (!words.every((word) => texts.some((text) => text.includes(word)))) return null;
  const lots = tender.lots.flatMap((lot) => lotReasons(search, lot, tender.cpv) ?? []);
  if (lots.length === 0 && !asksNothingOfLots(search)) return null;
  const reasons: MatchReason[] = [
    ...lots,
    ...words.map((value) => ({ term: 'word' as const, value })),
    ...(language === null ? [] : [{ term: 'language' as const, value: language }]),
  ];
  return unique(reasons);
}

/** True for a search that asks nothing at all, which would alert its owner to everything. */
export function asksNothing(search: SearchTerms): boolean {
  return asksNothingOfLots(search) && search.words.every((word) => word.trim() === '') && search.language === null;
}

function asksNothingOfLots(search: SearchTerms): boolean {
  return search.cpvBranches.length + search.serviceKinds.length + search.municipalities.length === 0;
}

function lotReasons(search: SearchTerms, lot: SearchedLot, tenderCpv: readonly string[]): MatchReason[] | null {
  const cpv = [...lot.cpv, ...tenderCpv];
  const branches = search.cpvBranches.filter((branch) => cpv.some((code) => cpvWithin(code, branch)));
  const kinds = search.serviceKinds.filter((kind) => kind === lot.serviceKind);
  const places = search.municipalities.filter((code) => lot.municipalities.includes(code));
  const missed =
    (search.cpvBranches.length > 0 && branches.length === 0) ||
    (search.serviceKinds.length > 0 && kinds.length === 0) ||
    (search.municipalities.length > 0 && places.length === 0);
  if (missed) return null;
  return [
    ...kinds.map((value) => ({ term: 'service-kind' as const, value })),
    ...places.map((value) => ({ term: 'municipality' as const, value })),
    ...branches.map((value) => ({ term: 'cpv' as const, value })),
  ];
}

function unique(reasons: readonly MatchReason[]): MatchReason[] {
  return [...new Map(reasons.map((reason) => [`${reason.term} ${reason.value}`, reason])).values()];
}
