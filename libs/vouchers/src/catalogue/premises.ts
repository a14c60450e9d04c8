import { distanceKm, municipalityByCode, type GeoPoint } from '@kasvutori/platform';

/** What people with different needs ask of a place before they go there. */
export const ACCESSIBILITY = [
  'step-free',
  'wide-doors',
  'lift',
  'accessible-toilet',
  'accessible-parking',
  'induction-loop',
  'quiet-space',
  'guide-dog',
] as const;
export type Accessibility = (typeof ACCESSIBILITY)[number];

export interface PremisesInput {
  readonly address: string;
  readonly municipality: string;
  /** Degrees as exact decimals; both or neither. */
  readonly lat?: string | null;
  readonly lon?: string | null;
  readonly accessibility: readonly Accessibility[];
}

/** A place where clients are met. */
export interface Premises {
  readonly address: string;
  readonly municipality: string;
  readonly lat: string;
  readonly lon: string;
  /** False: the middle of the municipality stands for it. */
  readonly exact: boolean;
  readonly accessibility: readonly Accessibility[];
}

/** Mainland Finland and its islands with room to spare; what is outside is a slip of the pen. */
const WITHIN = { lat: [59, 71], lon: [19, 32] } as const;

const within = (degrees: string, [from, to]: readonly [number, number]): boolean =>
  Number(degrees) >= from && Number(degrees) <= to;

/** The premises with a point on the map, or undefined when the coordinates are half given or nowhere in the country. */
export function placed({ address, municipality, lat, lon, accessibility }: PremisesInput): Premises | undefined {
  const told = { address, municipality, accessibility };
  if (lat && lon) {
    return within(lat, WITHIN.lat) && within(lon, WITHIN.lon) ? { ...told, lat, lon, exact: true } : undefined;
  }
  if (lat || lon) return undefined;
  const centre = municipalityByCode(municipality);
  return centre && { ...told, lat: String(centre.lat), lon: String(centre.lon), exact: false };
}

/** Kilometres from home to the nearest of the places, rounded, as the crow flies; null when there is nowhere to go to. */
export function nearestKm(home: GeoPoint, places: readonly Pick<Premises, 'lat' | 'lon'>[]): number | null {
  if (places.length === 0) return null;
  return Math.round(
    Math.min(...places.map(({ lat, lon }) => distanceKm(home, { lat: Number(lat), lon: Number(lon) }))),
  );
}
