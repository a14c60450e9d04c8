import type { Localised } from '../texts/language.js';
import { namesOf, readRows } from './code-table.js';
import { MUNICIPALITY_ROWS } from './data/municipality-rows.js';
import { REGION_ROWS } from './data/region-rows.js';

export interface GeoPoint {
  readonly lat: number;
  readonly lon: number;
}

/** A region (maakunta); the NUTS 2024 level 3 areas of Finland are the regions. */
export interface Region {
  readonly nuts3: string;
  readonly number: string;
  readonly name: Localised;
}

/** How a municipality is bound by the Language Act (423/2003 § 5); Åland is Swedish by its autonomy. */
export type LanguageStatus = 'finnish' | 'bilingual-finnish-majority' | 'swedish' | 'bilingual-swedish-majority';

export interface Municipality extends GeoPoint {
  /** Three digits, "491". */
  readonly code: string;
  readonly name: Localised;
  readonly nuts3: string;
  readonly languageStatus: LanguageStatus;
}

const STATUS_BY_NUMBER: Readonly<Record<string, LanguageStatus>> = {
  '0': 'finnish',
  '1': 'bilingual-finnish-majority',
  '2': 'swedish',
  '3': 'bilingual-swedish-majority',
};

export const REGIONS: ReadonlyMap<string, Region> = new Map(
  readRows(REGION_ROWS).map(([nuts3 = '', number = '', ...names]) => [nuts3, { nuts3, number, name: namesOf(names) }]),
);

export const MUNICIPALITIES: ReadonlyMap<string, Municipality> = new Map(
  readRows(MUNICIPALITY_ROWS).map(readMunicipality),
);

export function municipalityByCode(code: string): Municipality | undefined {
  return MUNICIPALITIES.get(code);
}

/** The municipalities of a region by its NUTS 3 code, in the order of their codes. */
export function municipalitiesOf(nuts3: string): Municipality[] {
  return [...MUNICIPALITIES.values()].filter((municipality) => municipality.nuts3 === nuts3);
}

const EARTH_RADIUS_KM = 6_371.0088; // mean radius, IUGG

/** Great-circle distance in kilometres, as the crow flies; good to half a per cent. */
export function distanceKm(a: GeoPoint, b: GeoPoint): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const halfLat = Math.sin(radians(b.lat - a.lat) / 2);
  const halfLon = Math.sin(radians(b.lon - a.lon) / 2);
  const h = halfLat ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * halfLon ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

function readMunicipality(cells: readonly string[]): [string, Municipality] {
  const [code = '', fi, sv, en, nuts3 = '', status = '', lat, lon] = cells;
  const languageStatus = STATUS_BY_NUMBER[status];
  if (languageStatus === undefined) throw new RangeError(`unknown language status of municipality ${code}`);
  return [code, { code, name: namesOf([fi, sv, en]), nuts3, languageStatus, lat: Number(lat), lon: Number(lon) }];
}
