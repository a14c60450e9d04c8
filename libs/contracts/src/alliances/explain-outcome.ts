import {
  centsToDecimal,
  formatCents,
  LANGUAGES,
  parseCents,
  type Cents,
  type Language,
  type Localised,
} from '@kasvutori/platform';
import type { AllianceTerms } from './alliance-terms.js';
import type { AllianceOutcome, PartyOutcome } from './alliance-outcome.js';
import { REASON_TEXTS, type ReasonText } from './explain-texts.js';
import type { AreaScore } from './key-results.js';

/** Why a number is what it is, as plain JSON: it is stored with what is settled and travels with the payment line. */
export interface Reason {
  readonly sentence: Localised;
  readonly rows: readonly ReasonRow[];
  /** Clause of the alliance agreement, and the version of the terms. */
  readonly clause: string;
  readonly termsVersion: number;
  readonly facts: readonly Localised[];
}

export interface ReasonRow {
  readonly label: Localised;
  /** Euros as a decimal string; null where the row only says what was counted. */
  readonly amount: string | null;
}

export interface Explained {
  readonly target: Reason;
  readonly gainPain: Reason;
  readonly results: Reason;
  readonly parties: readonly { readonly providerId: string; readonly gainPain: Reason; readonly results: Reason }[];
}

/** Reads an outcome aloud: target, sharing, key results and each party's part. Nothing is computed here but what is shown. */
export function explainOutcome(
  terms: AllianceTerms,
  termsVersion: number,
  outcome: AllianceOutcome,
  names: ReadonlyMap<string, string>,
): Explained {
  const { money, results, parties, volume, actualCents, remainingCents } = outcome;
  const { clauses, target } = terms;
  const costs = [row('cost-fact', { actual: actualCents, remaining: remainingCents }).label];
  const reason = (sentence: Localised, rows: ReasonRow[], clause: string, facts: readonly Localised[]): Reason => ({
    ...{ sentence, rows, clause, termsVersion, facts },
  });
  const volumeFact = say('volume-fact', { volume, unit: target.unit });
  const targetReason = reason(
    say('target', { target: money.targetCents }),
    [
      row('target-fixed', {}, parseCents(target.fixed)),
      row(
        'target-volume',
        { perUnit: parseCents(target.perUnit), volume, unit: target.unit },
        money.targetCents - parseCents(target.fixed),
      ),
      row('target-cost', {}, money.targetCents),
    ],
    clauses.target,
    [volumeFact],
  );
  const capped = money.partiesCents !== money.uncappedCents;
  const shared = [
    row('target-cost', {}, money.targetCents),
    row('actual', {}, -actualCents),
    ...(remainingCents === 0n ? [] : [row('remaining', {}, -remainingCents)]),
    row('difference', {}, money.differenceCents),
    ...money.bands.map(({ fromPct, toPct, share, widthCents, partiesCents }) =>
      row(
        toPct === null ? 'band-open' : 'band',
        { from: fromPct, to: toPct ?? '', share, width: widthCents },
        partiesCents,
      ),
    ),
    ...(capped ? [row('cap', { cap: money.painCapCents, clause: clauses.cap }, money.partiesCents)] : []),
    row('parties', {}, money.partiesCents),
  ];
  const scored = [
    ...results.areas.map((area) => areaRow(terms, area)),
    row('pool', { percent: terms.poolPercent }, results.poolCents),
    row('score', { score: points(results.scoreHundredths) }, results.netCents),
  ];
  const levels = results.areas.map((area) => levelFact(terms, area));
  const gainPain = reason(
    say(money.differenceCents >= 0n ? 'gain' : 'pain', { parties: money.partiesCents, owner: money.ownerCents }),
    [...shared, row('owner', {}, money.ownerCents)],
    capped ? `${clauses.ranges}, ${clauses.cap}` : clauses.ranges,
    [...costs, volumeFact],
  );
  const ofResults = reason(say('results', { net: results.netCents }), scored, clauses.areas, levels);
  const all = parties.reduce((sum, { weight }) => sum + weight, 0n);
  const part = (of: Reason, party: PartyOutcome, cents: Cents): Reason => {
    const values = { name: names.get(party.providerId) ?? '–', percent: percentOf(party.weight, all) };
    const rows = of.rows.filter(({ label }) => label !== REASON_TEXTS.owner);
    return { ...of, sentence: say('part', { ...values, amount: cents }), rows: [...rows, row('party', values, cents)] };
  };
  return {
    target: targetReason,
    gainPain,
    results: ofResults,
    parties: parties.map((party) => ({
      providerId: party.providerId,
      gainPain: part(gainPain, party, party.gainPainCents),
      results: part(ofResults, party, party.resultsCents),
    })),
  };
}

const areaRow = (terms: AllianceTerms, { code, weight, scoreHundredths, pointsHundredths }: AreaScore): ReasonRow =>
  row('area', {
    title: titleOf(terms, code),
    weight,
    score: points(scoreHundredths),
    points: points(pointsHundredths),
  });

const levelFact = (terms: AllianceTerms, { code, level, source }: AreaScore): Localised =>
  level === null
    ? say('unmeasured', { title: titleOf(terms, code), source })
    : say('measured', { title: titleOf(terms, code), level, source });

const titleOf = (terms: AllianceTerms, code: string): Localised =>
  terms.areas.find((area) => area.code === code)?.title ?? { fi: code, sv: code, en: code };

/** Hundredths as people write points: 2900 → "29", −1250 → "-12.5". */
export function points(hundredths: bigint): string {
  return centsToDecimal(hundredths).replace(/\.?0+$/, '');
}

const percentOf = (weight: bigint, all: bigint): string =>
  all === 0n ? '0' : points((weight * 20_000n + all) / (2n * all));

type Value = string | Cents | Localised;
type Values = Readonly<Record<string, Value>>;

const row = (text: ReasonText, values: Values = {}, cents: Cents | null = null): ReasonRow => ({
  label: Object.keys(values).length === 0 ? REASON_TEXTS[text] : say(text, values),
  amount: cents === null ? null : centsToDecimal(cents),
});

function say(text: ReasonText, values: Values): Localised {
  const told = LANGUAGES.map((language) => [
    language,
    REASON_TEXTS[text][language].replace(/\{(\w+)\}/g, (_, name: string) => spoken(values[name] ?? '', language)),
  ]);
  return Object.fromEntries(told) as Localised;
}

function spoken(value: Value, language: Language): string {
  if (typeof value === 'bigint') return formatCents(value, language);
  if (typeof value !== 'string') return value[language];
  return language === 'en' || !/^-?\d+\.\d+$/.test(value) ? value : value.replace('.', ',');
}
