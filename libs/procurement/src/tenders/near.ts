import { distanceKm, MUNICIPALITIES } from '@kasvutori/platform';

/**
 * These municipalities and, with a distance, all whose centre lies within so many kilometres of the centre of one of them, in
 * the order of their codes. An unknown code is near nothing but itself.
 */
export function municipalitiesNear(codes: readonly string[], withinKm: number | null): string[] {
  if (withinKm === null) return [...codes];
  const centres = codes.flatMap((code) => MUNICIPALITIES.get(code) ?? []);
  const near = [...MUNICIPALITIES.values()].filter((municipality) =>
    centres.some((centre) => distanceKm(centre, municipality) <= withinKm),
  );
  return [...new Set([...codes, ...near.map(({ code }) => code)])].sort();
}

/**
 * A lot this small may be bought outside the Directive's procedures (2014/24/EU Art. 5(10): under 80 000 euros for services), and is
 * within reach of a local company.
 */
export const SMALL_LOT_CENTS = 80_000_00n;
