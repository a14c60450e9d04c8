import { multiplyCents, parseCents, percent, sumCents, type Cents, type Localised } from '@kasvutori/platform';
import { VALUE_WORDS } from './value-words.js';

export const VALUE_KINDS = ['fixed', 'per-unit', 'income-tested', 'package'] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** Up to this gross income a month a household of this size gets this value; null: above every other. */
export interface Bracket {
  readonly household: number;
  readonly upTo: string | null;
  readonly value: string;
}

/** A part of a package with one price for all its units. */
export interface Stage {
  readonly title: Localised;
  readonly units: number;
  readonly price: string;
}

/** A rule as it is kept: amounts are decimals in euros. What each kind needs is checked before it is published. */
export interface ValueRule {
  readonly kind: ValueKind;
  /** fixed: the sum · per-unit: the price cap · income-tested: the full value of a unit. */
  readonly amount?: string;
  /** income-tested: never less than this for a unit. */
  readonly lowest?: string;
  /** income-tested by a formula: the percentage of the income above the limit that is taken off. */
  readonly percent?: string;
  /** The income limit of a household of one, two …; the last one grows by `perPerson` for each further person. */
  readonly limits?: readonly string[];
  readonly perPerson?: string;
  /** income-tested by brackets instead of a formula; the largest household stands for every larger one. */
  readonly brackets?: readonly Bracket[];
  readonly stages?: readonly Stage[];
}

export interface Figures {
  readonly units: number;
  /** Gross income a month, all of the household. Used here and kept nowhere. */
  readonly income?: string | undefined;
  readonly household?: number | undefined;
}

export type Sign = '×' | '−' | '+' | '=';

/** A row of the Why panel and of the letter behind a voucher's value. */
export interface ValueRow {
  readonly code: string;
  readonly text: Localised;
  readonly sign?: Sign;
  readonly units?: number;
  readonly cents?: string;
}

export interface VoucherValue {
  readonly valueCents: Cents;
  /** The most the voucher pays for one unit; of a package the highest of its stages. */
  readonly capCents: Cents;
  readonly units: number;
  readonly stages: readonly Stage[] | null;
  readonly trace: readonly ValueRow[];
}

export type Valued =
  | ({ readonly ok: true } & VoucherValue)
  | { readonly ok: false; readonly refusal: 'income-needed' | 'no-bracket' };

/**
 * What a voucher is worth by its rule, with every step to the cent.
 * @throws RangeError unless units is a whole number from 1 to 500; the rule itself is complete.
 */
export function voucherValue(rule: ValueRule, figures: Figures): Valued {
  const { units } = figures;
  if (!Number.isInteger(units) || units < 1 || units > 500) throw new RangeError(`units must be 1–500, not ${units}`);
  switch (rule.kind) {
    case 'fixed':
      return fixedSum(parseCents(rule.amount ?? '0.00'), units);
    case 'per-unit':
      return perUnit(parseCents(rule.amount ?? '0.00'), units, [], VALUE_WORDS.cap);
    case 'income-tested':
      return incomeTested(rule, figures);
    case 'package':
      return wholePackage(rule.stages ?? []);
  }
}

const total = (valueCents: Cents, text: Localised): ValueRow => ({
  ...{ code: 'value', sign: '=', cents: valueCents.toString(), text },
});

/** A sum for the service as a whole: it pays each unit in full for as long as it lasts. */
function fixedSum(sumOf: Cents, units: number): Valued {
  const trace = [total(sumOf, VALUE_WORDS.fixed)];
  return { ok: true, valueCents: sumOf, capCents: sumOf, units, stages: null, trace };
}

/** Value = units × cap. A provider below the cap leaves money for more units; above it the client pays the rest. */
function perUnit(capCents: Cents, units: number, before: readonly ValueRow[], capText: Localised): Valued {
  const valueCents = BigInt(units) * capCents;
  const trace: ValueRow[] = [
    ...before,
    { code: 'max-unit-price', cents: capCents.toString(), text: capText, ...(before.length > 0 && { sign: '=' }) },
    { code: 'units', units, text: VALUE_WORDS.units, sign: '×' },
    total(valueCents, VALUE_WORDS.value),
  ];
  return { ok: true, valueCents, capCents, units, stages: null, trace };
}

function incomeTested(rule: ValueRule, { units, income, household }: Figures): Valued {
  if (income === undefined || household === undefined) return { ok: false, refusal: 'income-needed' };
  const incomeCents = parseCents(income);
  return rule.brackets === undefined
    ? byFormula(rule, units, incomeCents, household)
    : byBracket(rule.brackets, units, incomeCents, household);
}

/**
 * Value of a unit = full value − a percentage of the income above the household's limit, never below the lowest, as in
 * Finnish service vouchers of home care. Rounded once, half-up to the cent, when the percentage is taken.
 */
function byFormula(rule: ValueRule, units: number, incomeCents: Cents, household: number): Valued {
  const full = parseCents(rule.amount ?? '0.00');
  const lowest = parseCents(rule.lowest ?? '0.00');
  const limit = incomeLimit(rule, household);
  const above = incomeCents > limit ? incomeCents - limit : 0n;
  const off = multiplyCents(above, percent(rule.percent ?? '0'), 'half-up');
  const bounded = full - off < lowest;
  const before: ValueRow[] = [
    { code: 'full', cents: full.toString(), text: VALUE_WORDS.full },
    { code: 'limit', cents: limit.toString(), text: VALUE_WORDS.limit(household) },
    { code: 'off', cents: off.toString(), text: VALUE_WORDS.off(rule.percent ?? '0'), sign: '−' },
    ...(bounded ? [{ code: 'lowest', cents: lowest.toString(), text: VALUE_WORDS.lowest }] : []),
  ];
  return perUnit(bounded ? lowest : full - off, units, before, VALUE_WORDS.perUnit);
}

export function incomeLimit({ limits = [], perPerson = '0.00' }: ValueRule, household: number): Cents {
  const known = limits[Math.min(household, limits.length) - 1] ?? '0.00';
  return parseCents(known) + BigInt(Math.max(household - limits.length, 0)) * parseCents(perPerson);
}

/** The first bracket of the household whose bound the income does not pass; the bound itself belongs to it. */
function byBracket(brackets: readonly Bracket[], units: number, incomeCents: Cents, household: number): Valued {
  const largest = Math.max(...brackets.map((bracket) => bracket.household));
  const size = Math.min(household, largest);
  const rows = brackets.filter((bracket) => bracket.household === size);
  const at = rows.findIndex(({ upTo }) => upTo === null || incomeCents <= parseCents(upTo));
  const bracket = rows[at];
  if (bracket === undefined) return { ok: false, refusal: 'no-bracket' };
  const from = rows[at - 1]?.upTo ?? null;
  const before: ValueRow[] = [{ code: 'bracket', units: household, text: VALUE_WORDS.bracket(from, bracket.upTo) }];
  return perUnit(parseCents(bracket.value), units, before, VALUE_WORDS.perUnit);
}

/** The stages of a package add up; how many units they are is the package's own matter. */
function wholePackage(stages: readonly Stage[]): Valued {
  const prices = stages.map(({ price }) => parseCents(price));
  const valueCents = sumCents(prices);
  const caps = stages.map(stageCap);
  return {
    ok: true,
    valueCents,
    capCents: caps.reduce((most, cap) => (cap > most ? cap : most), 0n),
    units: stages.reduce((sum, stage) => sum + stage.units, 0),
    stages,
    trace: [
      ...stages.map(({ title, units }, index): ValueRow => ({
        ...{ code: 'stage', units, cents: String(prices[index]), text: title },
      })),
      total(valueCents, VALUE_WORDS.package),
    ],
  };
}

/** What the voucher pays at most for one unit of the stage; a stage's price divides evenly into its units. */
export const stageCap = ({ price, units }: Stage): Cents => parseCents(price) / BigInt(units);
