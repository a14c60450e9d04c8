import type { components } from '../api/schema.js';

type Assessment = Pick<components['schemas']['AssessmentItem'], 'number' | 'areas'>;
type AreaNeed = Assessment['areas'][number];

/** What a picture can still show side by side. */
const SHOWN = 5;

export interface Progress<A extends Assessment> {
  /** The assessments side by side, the oldest first. */
  readonly shown: readonly A[];
  /** Areas of the latest assessment, in its order, with each assessment's per cent by its number; 0 where it did not ask. */
  readonly areas: readonly { readonly name: AreaNeed['name']; readonly percents: Readonly<Record<string, number>> }[];
  /** In how many areas the need is smaller or greater than in the first shown. */
  readonly smaller: number;
  readonly greater: number;
}

/** How the need of support has changed by areas of life; undefined until there are two assessments. Takes them newest first. */
export function progressOf<A extends Assessment>(newestFirst: readonly A[]): Progress<A> | undefined {
  const shown = newestFirst.slice(0, SHOWN).reverse();
  const [first, latest] = [shown[0], shown.at(-1)];
  if (first === undefined || latest === undefined || first === latest) return undefined;
  const percentIn = ({ areas }: Assessment, area: AreaNeed['area']) => areas.find((one) => one.area === area)?.percent;
  const changes = latest.areas.map(({ area, percent }) => Math.sign(percent - (percentIn(first, area) ?? percent)));
  return {
    shown,
    areas: latest.areas.map(({ area, name }) => ({
      name,
      percents: Object.fromEntries(shown.map((one) => [String(one.number), percentIn(one, area) ?? 0])),
    })),
    smaller: changes.filter((sign) => sign < 0).length,
    greater: changes.filter((sign) => sign > 0).length,
  };
}
