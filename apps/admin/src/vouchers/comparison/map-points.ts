import type { Comparison, Offer } from '../types.js';

export interface MapPoint {
  id: string;
  /** Place in the list. */
  number: number;
  name: string;
  place: Offer['premises'][number];
  x: number;
  y: number;
}

export interface MapPicture {
  points: MapPoint[];
  home: { x: number; y: number } | null;
  /** How long a kilometre is on the map. */
  perKm: number;
}

interface Size {
  width: number;
  height: number;
}

const KM_PER_DEGREE = 111.2;
/** Room for a point and its number at the edges, and nothing so near that the map shows one street only. */
const [MARGIN, LEAST_KM] = [40, 40];
/** Points that would hide each other stand on a ring around their place; large enough to be touched (WCAG 2.2, 2.5.8). */
const RING = 30;

/**
 * Premises on a flat map: degrees of longitude are shortened as at the middle of what is shown, which is good enough for a region.
 * Each offer's places carry its number in the list; offers without premises are told beside the map.
 */
export function drawMap(offers: readonly Offer[], home: Comparison['home'], { width, height }: Size): MapPicture {
  const placed = offers.flatMap(({ id, providerName: name, premises, channels }, index) =>
    channels.includes('in-person')
      ? premises.map((place) => ({
          id,
          name,
          place,
          number: index + 1,
          lat: Number(place.lat),
          lon: Number(place.lon),
        }))
      : [],
  );
  const centre = home === null ? null : { lat: Number(home.lat), lon: Number(home.lon) };
  const all = [...placed, ...(centre ? [centre] : [])];
  if (all.length === 0) return { points: [], home: null, perKm: 1 };
  const [south, north] = ends(all.map(({ lat }) => lat));
  const [west, east] = ends(all.map(({ lon }) => lon));
  const eastKm = KM_PER_DEGREE * Math.cos((((south + north) / 2) * Math.PI) / 180);
  const perKm = Math.min(
    (width - 2 * MARGIN) / Math.max((east - west) * eastKm, LEAST_KM),
    (height - 2 * MARGIN) / Math.max((north - south) * KM_PER_DEGREE, LEAST_KM),
  );
  const at = ({ lat, lon }: { lat: number; lon: number }) => ({
    x: Math.round(width / 2 + (lon - (west + east) / 2) * eastKm * perKm),
    y: Math.round(height / 2 - (lat - (south + north) / 2) * KM_PER_DEGREE * perKm),
  });
  return {
    points: apart(placed.map(({ id, name, place, number, ...point }) => ({ id, name, place, number, ...at(point) }))),
    home: centre && at(centre),
    perKm,
  };
}

const ends = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];

/** Those at the same place are moved onto a ring around it, in the order of their numbers. */
function apart(points: readonly MapPoint[]): MapPoint[] {
  const cellOf = ({ x, y }: MapPoint) => `${Math.round(x / RING)} ${Math.round(y / RING)}`;
  return points.map((point) => {
    const together = points.filter((other) => cellOf(other) === cellOf(point));
    if (together.length === 1) return point;
    const radius = Math.max(RING * 0.6, (together.length * RING) / (2 * Math.PI));
    const angle = (2 * Math.PI * together.indexOf(point)) / together.length - Math.PI / 2;
    return {
      ...point,
      x: Math.round(point.x + radius * Math.cos(angle)),
      y: Math.round(point.y + radius * Math.sin(angle)),
    };
  });
}
