/**
 * Of fewer people than this no figure leaves the circle of those who may see them one by one: it would tell of somebody. The one rule of every
 * statistic; constraints of the database say the same number (GDPR 5(1)(c), 25).
 */
export const FEWEST_PEOPLE = 5;

export const isTold = (people: number): boolean => people >= FEWEST_PEOPLE;

/** The number, or null of fewer than five: nobody and a few look the same. */
export const told = (people: number): number | null => (isTold(people) ? people : null);

/** A part of a whole that is told: taking it away tells the rest, so a few who are not in it are kept back as a few who are. */
export const partTold = (part: number, whole: number): number | null =>
  isTold(part) && (part === whole || isTold(whole - part)) ? part : null;

/**
 * Which parts of a whole that is told are told beside it. Beside a part of a few the smallest of the others is kept back too, so that the whole less
 * what is told is nobody, or five at least.
 */
export function partsTold(people: readonly number[]): readonly boolean[] {
  const beside = people.some((part) => part > 0 && !isTold(part)) ? Math.min(...people.filter(isTold)) : undefined;
  const keptBack = beside === undefined ? -1 : people.indexOf(beside);
  return people.map((part, index) => isTold(part) && index !== keptBack);
}
