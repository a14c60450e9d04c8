import {
  addDays,
  centsToDecimal,
  startOfHelsinkiDay,
  type CalendarDate,
  type Cents,
  type Tx,
} from '@kasvutori/platform';
import { allianceOutcome, waterfall, type AllianceOutcome } from './alliance-outcome.js';
import { readAlliance } from './alliance-queries.js';
import { explainOutcome } from './explain-outcome.js';
import type { AllianceForecast } from './forecast.dto.js';
import { points } from './explain-outcome.js';
import { readKnown, type Known } from './known-facts.js';

/** The outcome by what was known at the end of a day (now when null). Shown, never paid: money moves by a settlement alone. */
export async function forecastAlliance(tx: Tx, id: string, asOf: CalendarDate | null): Promise<AllianceForecast> {
  const alliance = await readAlliance(tx, id);
  const dayEnds = asOf === null ? null : startOfHelsinkiDay(addDays(asOf, 1));
  // Before it was founded nothing else was known than what it was founded with.
  const by = dayEnds !== null && dayEnds < alliance.createdAt ? alliance.createdAt : dayEnds;
  const known = await readKnown(tx, alliance, by);
  return { asOf, ...outcomeView(known, allianceOutcome(known.terms.body, known.facts)) };
}

/** An outcome as it is shown and, once settled, kept: every amount with its reason. */
export function outcomeView({ terms, names }: Known, outcome: AllianceOutcome): Omit<AllianceForecast, 'asOf'> {
  const { money, results, parties, actualCents, remainingCents, volume } = outcome;
  const told = explainOutcome(terms.body, terms.version, outcome, names);
  const nameOf = (providerId: string | null): string | null =>
    providerId === null ? null : (names.get(providerId) ?? '–');
  return {
    volume,
    target: centsToDecimal(money.targetCents),
    actual: centsToDecimal(actualCents),
    remaining: centsToDecimal(remainingCents),
    cost: centsToDecimal(money.costCents),
    difference: centsToDecimal(money.differenceCents),
    parties: centsToDecimal(money.partiesCents),
    owner: centsToDecimal(money.ownerCents),
    pool: centsToDecimal(results.poolCents),
    score: points(results.scoreHundredths),
    results: centsToDecimal(results.netCents),
    outcome: centsToDecimal(money.partiesCents + results.netCents),
    areas: results.areas.map(({ code, weight, level, source, scoreHundredths, pointsHundredths }) => ({
      ...{ code, weight, level, source },
      score: points(scoreHundredths),
      points: points(pointsHundredths),
    })),
    shares: parties.map(({ providerId, gainPainCents, resultsCents }, index) => ({
      providerId,
      name: nameOf(providerId) ?? '–',
      gainPain: centsToDecimal(gainPainCents),
      results: centsToDecimal(resultsCents),
      total: centsToDecimal(gainPainCents + resultsCents),
      why: { gainPain: reasonOf(told.parties[index]?.gainPain), results: reasonOf(told.parties[index]?.results) },
    })),
    waterfall: waterfall(outcome).map(({ key, providerId, total, fromCents, toCents, changeCents }) => ({
      key,
      name: nameOf(providerId),
      total,
      ...euros({ from: fromCents, to: toCents, change: changeCents }),
    })),
    why: { target: reasonOf(told.target), gainPain: reasonOf(told.gainPain), results: reasonOf(told.results) },
  };
}

type Told = ReturnType<typeof explainOutcome>['target'];

/** Every party of the outcome has been explained; a missing one would be a fault of ours. */
function reasonOf(reason: Told | undefined): AllianceForecast['why']['target'] {
  if (reason === undefined) throw new Error('a party without a reason');
  return { ...reason, rows: [...reason.rows], facts: [...reason.facts] };
}

const euros = <K extends string>(amounts: Record<K, Cents>): Record<K, string> =>
  Object.fromEntries(Object.entries<Cents>(amounts).map(([key, cents]) => [key, centsToDecimal(cents)])) as Record<
    K,
    string
  >;
