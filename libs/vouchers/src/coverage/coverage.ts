import { distanceKm, municipalityByCode, type CalendarDate } from '@kasvutori/platform';
import type { Channel } from '../needs/needs-ground.js';

/** An offer that can be chosen now. */
export interface CoveringOffer {
  readonly id: string;
  readonly providerId: string;
  readonly providerName: string;
  /** Municipalities where clients come to. */
  readonly premises: readonly string[];
  /** Whose clients it takes. */
  readonly municipalities: readonly string[];
  readonly channels: readonly Channel[];
  readonly free: number;
  readonly nextFreeOn: CalendarDate | null;
}

/** What clients of a municipality need and get. */
export interface Demand {
  readonly municipality: string;
  readonly served: number;
  /** From the choice to the first visit; of how many. */
  readonly waitedDays: number | null;
  readonly waited: number;
  /** A voucher was granted a while ago and nobody has taken the client. */
  readonly unchosen: number;
  /** The assessment proposes the service and there is no voucher. */
  readonly ungranted: number;
}

/** How well a municipality is served: `choice` is three providers within reach, as many as are compared. */
export const LEVELS_OF_COVER = ['none', 'remote', 'one', 'two', 'choice'] as const;
export type LevelOfCover = (typeof LEVELS_OF_COVER)[number];

export interface Reach {
  readonly municipality: string;
  readonly level: LevelOfCover;
  /** Providers whose premises are at most this far, between the centres of the municipalities. */
  readonly within30: number;
  readonly within60: number;
  readonly remote: number;
  /** Places at all offers that take its clients. */
  readonly free: number;
  readonly nextFreeOn: CalendarDate | null;
}

const NEAR_KM = 30;
const FAR_KM = 60;

interface Nearest {
  readonly place: string;
  readonly km: number;
}

/** The nearest premises of an offer, seen from a municipality; the way to each place is reckoned once. */
function nearestFrom(code: string): (premises: readonly string[]) => Nearest {
  const home = municipalityByCode(code);
  const known = new Map<string, number>();
  const way = (place: string): number => {
    let km = known.get(place);
    if (km === undefined) {
      const there = municipalityByCode(place);
      km = home === undefined || there === undefined ? Infinity : distanceKm(home, there);
      known.set(place, km);
    }
    return km;
  };
  return (premises) => {
    let nearest: Nearest = { place: premises[0] ?? code, km: Infinity };
    for (const place of premises) {
      const km = way(place);
      if (km < nearest.km) nearest = { place, km };
    }
    return nearest;
  };
}

/** Offers by the municipality whose clients they take, so that nothing is looked through twice. */
function byMunicipality(offers: readonly CoveringOffer[]): ReadonlyMap<string, readonly CoveringOffer[]> {
  const found = new Map<string, CoveringOffer[]>();
  for (const offer of offers)
    for (const municipality of offer.municipalities) {
      const there = found.get(municipality);
      if (there === undefined) found.set(municipality, [offer]);
      else there.push(offer);
    }
  return found;
}

function levelOf(within60: number, remote: number): LevelOfCover {
  if (within60 >= 3) return 'choice';
  if (within60 === 2) return 'two';
  if (within60 === 1) return 'one';
  return remote > 0 ? 'remote' : 'none';
}

/** How each municipality is reached by the offers, in the order the municipalities come in. */
export function reachOf(municipalities: readonly string[], offers: readonly CoveringOffer[]): Reach[] {
  const serving = byMunicipality(offers);
  return municipalities.map((code) => reachOfOne(code, serving.get(code) ?? []));
}

function reachOfOne(municipality: string, offers: readonly CoveringOffer[]): Reach {
  const nearest = nearestFrom(municipality);
  const [near, far, afar] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let free = 0;
  let nextFreeOn: CalendarDate | null = null;
  for (const offer of offers) {
    free += offer.free;
    if (offer.nextFreeOn !== null && (nextFreeOn === null || offer.nextFreeOn < nextFreeOn))
      nextFreeOn = offer.nextFreeOn;
    for (const channel of offer.channels) {
      if (channel !== 'in-person') afar.add(offer.providerId);
      else {
        const { km } = nearest(offer.premises);
        if (km <= FAR_KM) far.add(offer.providerId);
        if (km <= NEAR_KM) near.add(offer.providerId);
      }
    }
  }
  const [within30, within60, remote] = [near.size, far.size, afar.size];
  return { municipality, level: levelOf(within60, remote), within30, within60, remote, free, nextFreeOn };
}

/** Clients of an offer who live in a municipality. */
export interface ClientsOfOffer {
  readonly offerId: string;
  readonly municipality: string;
  readonly clients: number;
}

export interface Move {
  readonly offerId: string;
  readonly providerName: string;
  readonly premises: string;
  readonly clients: number;
}

export interface Difference {
  readonly municipality: string;
  readonly before: Reach;
  readonly after: Reach;
  /** Clients who would have to choose anew. */
  readonly concerned: number;
  /** Where there is room for them, the nearest first. */
  readonly moves: readonly Move[];
  /** For whom there is none. */
  readonly unplaced: number;
}

/** Which offers end, everywhere or for the clients of one municipality only. */
export interface Leaving {
  readonly offers: ReadonlySet<string>;
  readonly municipality?: string | undefined;
}

/** What is left of an offer, and what is lost with it. */
function divided(
  offer: CoveringOffer,
  { offers, municipality }: Leaving,
): [left: CoveringOffer[], lost: CoveringOffer[]] {
  if (!offers.has(offer.id)) return [[offer], []];
  if (municipality === undefined) return [[], [offer]];
  const taking = (keeps: boolean) => ({
    ...offer,
    municipalities: offer.municipalities.filter((code) => (code !== municipality) === keeps),
  });
  return [[taking(true)], [taking(false)]];
}

/**
 * What would change if these offers were gone, for the municipalities it concerns. Free places are given out once: first to the municipality with the
 * fewest other offers, to the nearest of them. It says where there is room, not where anybody shall go: clients choose themselves.
 */
export function differenceWithout(
  municipalities: readonly string[],
  offers: readonly CoveringOffer[],
  clients: readonly ClientsOfOffer[],
  leaving: Leaving,
): Difference[] {
  const parts = offers.map((offer) => divided(offer, leaving));
  const staying = parts.flatMap(([left]) => left);
  const [before, after] = [reachOf(municipalities, offers), reachOf(municipalities, staying)];
  const lost = byMunicipality(parts.flatMap(([, gone]) => gone));
  const serving = byMunicipality(staying);
  const concerned = new Map<string, number>();
  for (const { offerId, municipality, clients: number } of clients)
    if (leaving.offers.has(offerId) && municipality === (leaving.municipality ?? municipality))
      concerned.set(municipality, (concerned.get(municipality) ?? 0) + number);
  const free = new Map(staying.map(({ id, free: places }) => [id, places]));
  const placed = new Map<string, Move[]>();
  const others = (code: string) => serving.get(code) ?? [];
  const hardestFirst = [...concerned.keys()].sort((a, b) => others(a).length - others(b).length || a.localeCompare(b));
  for (const code of hardestFirst) {
    let left = concerned.get(code) ?? 0;
    const nearestTo = nearestFrom(code);
    const byDistance = others(code)
      .map(({ id, providerName, premises }) => ({ id, providerName, ...nearestTo(premises) }))
      .sort((a, b) => a.km - b.km || a.id.localeCompare(b.id));
    const moves: Move[] = [];
    for (const { id, providerName, place: premises } of byDistance) {
      const room = Math.min(left, free.get(id) ?? 0);
      if (room === 0) continue;
      free.set(id, (free.get(id) ?? 0) - room);
      left -= room;
      moves.push({ offerId: id, providerName, premises, clients: room });
    }
    placed.set(code, moves);
  }
  return municipalities.flatMap((municipality, index) => {
    const [was, is] = [before[index], after[index]];
    if (was === undefined || is === undefined || (!lost.has(municipality) && !concerned.has(municipality))) return [];
    const moves = placed.get(municipality) ?? [];
    const number = concerned.get(municipality) ?? 0;
    const unplaced = number - moves.reduce((sum, move) => sum + move.clients, 0);
    return [{ municipality, before: was, after: is, concerned: number, moves, unplaced }];
  });
}
