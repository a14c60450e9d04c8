import { divideRounded, type Cents } from '@kasvutori/platform';
import type { CallOffTerms } from '@kasvutori/procurement';

/** Why a provider cannot be offered this call-off. */
export const HINDRANCES = ['not-in-force', 'suspended', 'away', 'area', 'full', 'declined'] as const;
export type Hindrance = (typeof HINDRANCES)[number];

/** One provider of the framework, in the order of ranking from 1. */
export interface Candidate {
  readonly providerId: string;
  readonly rank: number;
  /** `null`: can be offered it. */
  readonly hindrance: Hindrance | null;
}

/** A call-off that was offered to somebody: of this framework, of any time. */
export interface Turn {
  readonly providerId: string;
  readonly valueCents: Cents;
  /** `given`: accepted or waiting for the answer; `passed`: declined or lapsed. One taken back by the buyer is no turn. */
  readonly outcome: 'given' | 'passed';
}

export interface CandidateStanding extends Candidate {
  readonly turns: number;
  readonly givenCents: Cents;
  /** Of fixed shares: per cent as the tender says it, and its part of everything given with this call-off, to the cent. */
  readonly share: string | null;
  readonly targetCents: Cents | null;
}

export interface Proposal {
  readonly rule: CallOffTerms['rule'];
  /** `null`: nobody can be offered it, or its providers compete for it. */
  readonly providerId: string | null;
  /** In the order of ranking. */
  readonly standings: readonly CandidateStanding[];
  /** Everything given with this call-off. */
  readonly totalCents: Cents;
}

/**
 * Who gets the next call-off (Procurement Act 1397/2016 § 42; directive 2014/24/EU article 33): the first by ranking; by rotation the one
 * with the fewest turns; by fixed shares the one furthest below its share of everything given, this call-off included. Ties go by rank. The order
 * in which candidates and turns are read never matters.
 */
export function nextCallOff(
  { rule, shares }: Pick<CallOffTerms, 'rule' | 'shares'>,
  candidates: readonly Candidate[],
  turns: readonly Turn[],
  valueCents: Cents,
): Proposal {
  const given = turns.filter(({ outcome }) => outcome === 'given');
  const totalCents = sum(given) + valueCents;
  const ranked = [...candidates].sort((a, b) => a.rank - b.rank);
  const weightOf = ({ rank }: Candidate): bigint => hundredths(shares[rank - 1]);
  // Where fewer were chosen than the tender had shares for, theirs keep their proportions.
  const weights = ranked.reduce((all, candidate) => all + weightOf(candidate), 0n);
  const standings = ranked.map((candidate): CandidateStanding => {
    const own = (turn: Turn): boolean => turn.providerId === candidate.providerId;
    const divided = rule === 'fixed-shares' && weights > 0n;
    return {
      ...candidate,
      turns: turns.filter(own).length,
      givenCents: sum(given.filter(own)),
      share: divided ? (shares[candidate.rank - 1] ?? '0') : null,
      targetCents: divided ? divideRounded(weightOf(candidate) * totalCents, weights, 'half-up') : null,
    };
  });
  const able = standings.filter(({ hindrance }) => hindrance === null);
  /** Exact: cents × the sum of weights. */
  const behind = (one: CandidateStanding): bigint => weightOf(one) * totalCents - one.givenCents * weights;
  const choose: Readonly<Record<CallOffTerms['rule'], () => CandidateStanding | undefined>> = {
    ranking: () => able[0],
    rotation: () => best(able, (one) => -BigInt(one.turns)),
    'fixed-shares': () => best(able, behind),
    'mini-competition': () => undefined,
  };
  return { rule, providerId: choose[rule]()?.providerId ?? null, standings, totalCents };
}

/** The first of those with the most. */
const best = (
  of: readonly CandidateStanding[],
  most: (one: CandidateStanding) => bigint,
): CandidateStanding | undefined =>
  of.reduce<CandidateStanding | undefined>(
    (found, one) => (found === undefined || most(one) > most(found) ? one : found),
    undefined,
  );

const sum = (turns: readonly Turn[]): Cents => turns.reduce((all, { valueCents }) => all + valueCents, 0n);

/** '33.33' → 3333n. */
function hundredths(share = '0'): bigint {
  const [whole = '0', decimals = ''] = share.split('.');
  return BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0'));
}
