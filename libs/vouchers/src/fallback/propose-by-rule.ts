import type { Channel } from '../needs/needs-ground.js';

/** An offer that can be chosen, as the rule sees it. */
export interface Candidate {
  readonly offerId: string;
  readonly channels: readonly Channel[];
  /** From home to the nearest premises; null when nobody has to travel or it is not known. */
  readonly distanceKm: number | null;
  readonly placesFree: number;
  /** How many times the rule has proposed it, and when last. */
  readonly proposed: number;
  readonly lastProposedAt: Date | null;
}

/** How the rule came to its proposal, step by step: how many were left after each. */
export interface FallbackWhy {
  readonly offers: number;
  readonly withPlaces: number;
  /** Given in a way that the assessment found right for the client. */
  readonly suitable: number;
  readonly near: number;
  /** Kilometres from–to (not included) of those that count as equally near; null when it is unknown for all. */
  readonly band: { readonly from: number; readonly to: number } | null;
  /** Proposals the one proposed had before this. */
  readonly proposedBefore: number;
}

/** Providers within the same ten kilometres are equally near: a kilometre decides nobody's living. */
export const BAND_KM = 10;

/**
 * The published fallback rule: of those with a free place, given in a way that suits the client (if any is), the nearest; of equally
 * near ones the one proposed least often, then the one whose turn is longest ago, then the first in the neutral order they come in.
 */
export function proposeByRule(
  candidates: readonly Candidate[],
  suits: readonly Channel[],
): { readonly offerId: string; readonly why: FallbackWhy } | undefined {
  const withPlaces = candidates.filter(({ placesFree }) => placesFree > 0);
  const inWay = withPlaces.filter(({ channels }) => channels.some((channel) => suits.includes(channel)));
  const suitable = inWay.length > 0 ? inWay : withPlaces;
  const bands = suitable.map((candidate) => bandOf(candidate, suits));
  const nearest = Math.min(...bands);
  const near = suitable.filter((_, index) => bands[index] === nearest);
  const [next] = [...near].sort((a, b) => a.proposed - b.proposed || turnOf(a) - turnOf(b));
  if (next === undefined) return undefined;
  return {
    offerId: next.offerId,
    why: {
      offers: candidates.length,
      withPlaces: withPlaces.length,
      suitable: inWay.length,
      near: near.length,
      band: Number.isFinite(nearest) ? { from: nearest * BAND_KM, to: (nearest + 1) * BAND_KM } : null,
      proposedBefore: next.proposed,
    },
  };
}

/** Help that comes to the client, in a way that suits, is as near as can be. */
function bandOf({ channels, distanceKm }: Candidate, suits: readonly Channel[]): number {
  if (channels.some((channel) => channel !== 'in-person' && suits.includes(channel))) return 0;
  return distanceKm === null ? Infinity : Math.floor(distanceKm / BAND_KM);
}

const turnOf = ({ lastProposedAt }: Candidate): number => lastProposedAt?.getTime() ?? 0;
