import { allocateCents, type Cents } from '@kasvutori/platform';
import type { AllianceTerms } from './alliance-terms.js';
import { gainAndPain, targetCost, type GainOrPain } from './gain-and-pain.js';
import { keyResults, type KeyResults, type Measured } from './key-results.js';

/** What is known at some moment. At the end nothing remains, and the outcome is the settlement. */
export interface AllianceFacts {
  /** Approved costs of all parties. */
  readonly actualCents: Cents;
  /** What the parties expect still to cost. */
  readonly remainingCents: Cents;
  /** Units so far and still expected, as one exact decimal. */
  readonly volume: string;
  readonly measured: readonly Measured[];
  /** What each party weighs (`weightsOver`), in a fixed order. */
  readonly weights: ReadonlyMap<string, bigint>;
}

export interface PartyOutcome {
  readonly providerId: string;
  readonly weight: bigint;
  readonly gainPainCents: Cents;
  readonly resultsCents: Cents;
}

export interface AllianceOutcome {
  readonly volume: string;
  readonly actualCents: Cents;
  readonly remainingCents: Cents;
  readonly money: GainOrPain;
  readonly results: KeyResults;
  readonly parties: readonly PartyOutcome[];
}

/**
 * The outcome of an alliance by its terms and what is known: a forecast while something remains, the settlement when nothing does. Parties'
 * parts sum to the whole to the cent (largest remainder).
 */
export function allianceOutcome(terms: AllianceTerms, facts: AllianceFacts): AllianceOutcome {
  const { actualCents, remainingCents, volume, measured } = facts;
  const targetCents = targetCost(terms.target, volume);
  const money = gainAndPain(terms, targetCents, actualCents + remainingCents);
  const results = keyResults(terms, targetCents, measured);
  const weighed = [...facts.weights].filter(([, weight]) => weight > 0n);
  const weights = weighed.map(([, weight]) => weight);
  const gainPain = allocateCents(weights.length === 0 ? 0n : money.partiesCents, weights);
  const ofResults = allocateCents(weights.length === 0 ? 0n : results.netCents, weights);
  const parties = weighed.map(([providerId, weight], index) => ({
    providerId,
    weight,
    gainPainCents: gainPain[index] ?? 0n,
    resultsCents: ofResults[index] ?? 0n,
  }));
  return { volume, actualCents, remainingCents, money, results, parties };
}

/** One bar of the waterfall: where it begins and ends, and what it adds. `total` bars stand on zero. */
export interface WaterfallStep {
  readonly key: 'target' | 'actual' | 'remaining' | 'difference' | 'owner' | 'party' | 'results' | 'outcome';
  readonly providerId: string | null;
  readonly total: boolean;
  readonly fromCents: Cents;
  readonly toCents: Cents;
  readonly changeCents: Cents;
}

/** Target − costs = difference; of it the owner's part and each party's; key results on top; what the parties get or pay in the end. */
export function waterfall({ actualCents, remainingCents, money, results, parties }: AllianceOutcome): WaterfallStep[] {
  const steps: WaterfallStep[] = [];
  let level = 0n;
  const total = (key: WaterfallStep['key'], cents: Cents): void => {
    level = cents;
    steps.push({ key, providerId: null, total: true, fromCents: 0n, toCents: cents, changeCents: cents });
  };
  const change = (key: WaterfallStep['key'], cents: Cents, providerId: string | null = null): void => {
    steps.push({ key, providerId, total: false, fromCents: level, toCents: level + cents, changeCents: cents });
    level += cents;
  };
  total('target', money.targetCents);
  change('actual', -actualCents);
  change('remaining', -remainingCents);
  total('difference', money.differenceCents);
  change('owner', -money.ownerCents);
  for (const { providerId, gainPainCents } of parties) change('party', -gainPainCents, providerId);
  change('results', results.netCents);
  total('outcome', money.partiesCents + results.netCents);
  return steps;
}
