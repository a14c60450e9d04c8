import { cpvWithin, type Cents, type Language } from '@kasvutori/platform';
import { municipalitiesNear, SMALL_LOT_CENTS } from '../tenders/near.js';

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
  /** Also so many kilometres around the municipalities. */
  readonly withinKm?: number | null;
  /** The estimated value, ends included; a tender that tells none is not found by value. */
  readonly valueFromCents?: Cents | null;
  readonly valueToCents?: Cents | null;
  /** Only tenders with a small lot, and only for that lot. */
  readonly smallLots?: boolean;
}

/** What a search looks at in a tender. */
export interface SearchedTender {
  /** The words of searches that were found in it. Words are matched by PostgreSQL, which knows how the languages inflect. */
  readonly metWords: readonly string[];
  readonly valueCents: Cents | null;
  readonly bidLanguages: readonly Language[];
  readonly cpv: readonly string[];
  readonly lots: readonly SearchedLot[];
}

export interface SearchedLot {
  readonly serviceKind: string | null;
  readonly municipalities: readonly string[];
  readonly cpv: readonly string[];
  readonly valueCents: Cents | null;
}

/** Why a tender matched: the term and what it met. */
export interface MatchReason {
  readonly term: 'cpv' | 'service-kind' | 'municipality' | 'word' | 'language' | 'value' | 'small-lot';
  readonly value: string;
}

/**
 * The reasons for which a search finds a tender, or null when it does not. Service and place must meet in the same lot:
 * job coaching somewhere and anything in Mikkeli is not job coaching in Mikkeli.
 */
export function matches(search: SearchTerms, tender: SearchedTender): MatchReason[] | null {
  const { language } = search;
  if (language !== null && !tender.bidLanguages.includes(language)) return null;
  const words = wordsOf(search);
  if (!words.every((word) => tender.metWords.includes(word))) return null;
  const value = valueReason(search, tender.valueCents);
  if (value === null) return null;
  const lots = tender.lots.flatMap((lot) => lotReasons(search, lot, tender.cpv) ?? []);
  if (lots.length === 0 && !asksNothingOfLots(search)) return null;
  const reasons: MatchReason[] = [
    ...lots,
    ...words.map((word) => ({ term: 'word' as const, value: word })),
    ...value,
    ...(language === null ? [] : [{ term: 'language' as const, value: language }]),
  ];
  return unique(reasons);
}

/** True for a search that asks nothing at all, which would alert its owner to everything. */
export function asksNothing(search: SearchTerms): boolean {
  return asksNothingOfLots(search) && wordsOf(search).length === 0 && search.language === null && !asksValue(search);
}

function asksNothingOfLots(search: SearchTerms): boolean {
  return (
    search.cpvBranches.length + search.serviceKinds.length + search.municipalities.length === 0 &&
    search.smallLots !== true
  );
}

/** The words a search asks, without blanks. */
export const wordsOf = ({ words }: Pick<SearchTerms, 'words'>): string[] =>
  words.map((word) => word.trim().toLocaleLowerCase('fi')).filter((word) => word !== '');

const asksValue = ({ valueFromCents = null, valueToCents = null }: SearchTerms): boolean =>
  valueFromCents !== null || valueToCents !== null;

/** The reason by value: none where it is not asked, null where it misses. */
function valueReason(search: SearchTerms, value: Cents | null): MatchReason[] | null {
  if (!asksValue(search)) return [];
  const { valueFromCents, valueToCents } = search;
  if (value === null || value < (valueFromCents ?? 0n) || value > (valueToCents ?? value)) return null;
  return [{ term: 'value', value: value.toString() }];
}

function lotReasons(search: SearchTerms, lot: SearchedLot, tenderCpv: readonly string[]): MatchReason[] | null {
  const cpv = [...lot.cpv, ...tenderCpv];
  const branches = search.cpvBranches.filter((branch) => cpv.some((code) => cpvWithin(code, branch)));
  const kinds = search.serviceKinds.filter((kind) => kind === lot.serviceKind);
  const near = municipalitiesNear(search.municipalities, search.withinKm ?? null);
  const places = near.filter((code) => lot.municipalities.includes(code));
  const small = lot.valueCents !== null && lot.valueCents < SMALL_LOT_CENTS;
  const missed =
    (search.smallLots === true && !small) ||
    (search.cpvBranches.length > 0 && branches.length === 0) ||
    (search.serviceKinds.length > 0 && kinds.length === 0) ||
    (search.municipalities.length > 0 && places.length === 0);
  if (missed) return null;
  return [
    ...kinds.map((value) => ({ term: 'service-kind' as const, value })),
    ...places.map((value) => ({ term: 'municipality' as const, value })),
    ...branches.map((value) => ({ term: 'cpv' as const, value })),
    ...(search.smallLots === true ? [{ term: 'small-lot' as const, value: String(lot.valueCents) }] : []),
  ];
}

function unique(reasons: readonly MatchReason[]): MatchReason[] {
  return [...new Map(reasons.map((reason) => [`${reason.term} ${reason.value}`, reason])).values()];
}
