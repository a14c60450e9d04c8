import {
  isDecimalAmount,
  isDecimalRate,
  parseCents,
  parseRate,
  type Localised,
  type VatCategory,
} from '@kasvutori/platform';

/** What the parties have agreed on money: pinned by version; a new version is made only by a unanimous decision. */
export interface AllianceTerms {
  readonly target: TargetTerms;
  /** Bands of the target cost, lowest first; the last one has no upper limit. */
  readonly ranges: readonly ShareRange[];
  /** The most the parties together bear of an overrun: "70000.00". */
  readonly painCap: string;
  /** Money that stands on the key result areas, as a percentage of the target cost: "3". */
  readonly poolPercent: string;
  readonly areas: readonly ResultArea[];
  /** How what is settled is taxed. */
  readonly vatCategory: VatCategory;
  /** Where the alliance agreement says it: '5.2'. */
  readonly clauses: { readonly target: string; readonly ranges: string; readonly cap: string; readonly areas: string };
}

/** Target cost = fixed + perUnit × volume. Amounts are decimal strings in euros, without VAT. */
export interface TargetTerms {
  readonly fixed: string;
  readonly perUnit: string;
  readonly unit: Localised;
}

/** Up to `toPct` per cent of the target cost the parties' share of a saving or an overrun is `share` per cent (NEC4 option C, clause 54). */
export interface ShareRange {
  readonly toPct: string | null;
  readonly share: string;
}

/** A key result area: what it weighs, and the levels at which its score is −100, 0 and +100. */
export interface ResultArea {
  readonly code: string;
  readonly title: Localised;
  readonly weight: string;
  readonly minus100At: string;
  readonly zeroAt: string;
  readonly plus100At: string;
  /** Where the level is read: "Asiakaspalaute, vastausten keskiarvo". */
  readonly source: string;
}

export type TermsRefusal =
  | 'alliance-amount-invalid'
  | 'alliance-ranges-invalid'
  | 'alliance-weights-not-hundred'
  | 'alliance-scale-invalid'
  | 'alliance-area-twice';

/** What is wrong with terms, with the path of the field; undefined when they can be agreed on. */
export function refuseTerms(terms: AllianceTerms): { refusal: TermsRefusal; field: string } | undefined {
  const { target, ranges, painCap, poolPercent, areas } = terms;
  for (const [field, amount] of [
    ['target/fixed', target.fixed],
    ['target/perUnit', target.perUnit],
    ['painCap', painCap],
  ] as const)
    if (!isDecimalAmount(amount) || parseCents(amount) < 0n) return { refusal: 'alliance-amount-invalid', field };
  if (!isPercent(poolPercent)) return { refusal: 'alliance-amount-invalid', field: 'poolPercent' };
  if (!rangesAreWhole(ranges)) return { refusal: 'alliance-ranges-invalid', field: 'ranges' };
  if (new Set(areas.map(({ code }) => code)).size !== areas.length)
    return { refusal: 'alliance-area-twice', field: 'areas' };
  if (areas.length > 0 && !sumsToHundred(areas.map(({ weight }) => weight)))
    return { refusal: 'alliance-weights-not-hundred', field: 'areas' };
  const bent = areas.findIndex((area) => !scaleIsStraight(area));
  return bent === -1 ? undefined : { refusal: 'alliance-scale-invalid', field: `areas/${bent}/zeroAt` };
}

const HUNDREDTHS = 10_000n;

/** "40.25" as 4025: percentages with at most two decimals, exactly; undefined for anything else. */
export function hundredthsOf(percentage: string): bigint | undefined {
  if (!isDecimalRate(percentage)) return undefined;
  const { num, den } = parseRate(percentage);
  return (num * 100n) % den === 0n ? (num * 100n) / den : undefined;
}

/** Positive percentages of at most two decimals that make 100 exactly. */
export function sumsToHundred(percentages: readonly string[]): boolean {
  const parts = percentages.map(hundredthsOf);
  if (parts.some((part) => part === undefined || part <= 0n)) return false;
  return parts.reduce<bigint>((sum, part) => sum + (part ?? 0n), 0n) === HUNDREDTHS;
}

const isPercent = (text: string): boolean => {
  const part = hundredthsOf(text);
  return part !== undefined && part >= 0n && part <= HUNDREDTHS;
};

/** Rising limits, the last one open, every share between 0 and 100 per cent. */
function rangesAreWhole(ranges: readonly ShareRange[]): boolean {
  if (ranges.length === 0 || ranges.at(-1)?.toPct !== null || !ranges.every(({ share }) => isPercent(share)))
    return false;
  const limits = ranges.slice(0, -1).map(({ toPct }) => (toPct === null ? undefined : hundredthsOf(toPct)));
  return limits.every(
    (limit, index) => limit !== undefined && limit > (index === 0 ? 0n : (limits[index - 1] ?? limit)),
  );
}

/** −100, 0 and +100 stand in one direction, up or down, and apart. */
function scaleIsStraight({ minus100At, zeroAt, plus100At }: ResultArea): boolean {
  if (![minus100At, zeroAt, plus100At].every(isDecimalRate)) return false;
  const below = compareRates(minus100At, zeroAt);
  return below !== 0 && below === compareRates(zeroAt, plus100At);
}

function compareRates(a: string, b: string): -1 | 0 | 1 {
  const [x, y] = [parseRate(a), parseRate(b)];
  const difference = x.num * y.den - y.num * x.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
