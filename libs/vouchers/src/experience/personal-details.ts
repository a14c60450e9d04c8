import { personalDataAndAddresses, type PersonalDataFound, type PersonalDataKind } from '@kasvutori/platform';

export const HELD_FOR = [
  'personal-code',
  'email',
  'phone',
  'bank-account',
  'address',
  'name',
] as const satisfies readonly (PersonalDataKind | 'address' | 'name')[];
export type HeldFor = (typeof HELD_FOR)[number];
export type Detail = PersonalDataFound<HeldFor>;

/**
 * Where a text says something of a person: by its form (a personal identity code, a number, an address) or by a name that is known. A name is
 * known in its Finnish and Swedish cases too: "Virtasen", "Maijalle", "Åkerbloms". Rather one too many: a person looks at what is held.
 */
export function personalDetails(text: string, names: readonly string[]): Detail[] {
  const details: Detail[] = [...personalDataAndAddresses(text), ...namesOf(text, names)];
  return details
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter((one, at, all) => !all.some((other, index) => index < at && other.to >= one.to));
}

/** What the text is held back for, each kind once. */
export const kindsOf = (details: readonly Detail[]): HeldFor[] =>
  HELD_FOR.filter((held) => details.some(({ kind }) => kind === held));

const SHORTEST_NAME = 3;
const LONGEST_ENDING = 6;

function namesOf(text: string, names: readonly string[]): Detail[] {
  const stems = names
    .flatMap((name) =>
      name
        .normalize('NFC')
        .toLocaleLowerCase('fi')
        .split(/[^\p{L}]+/u),
    )
    .filter((part) => part.length >= SHORTEST_NAME)
    .flatMap(stemsOf);
  return [...text.normalize('NFC').matchAll(/\p{L}+/gu)]
    .filter(({ 0: word }) => {
      const read = word.toLocaleLowerCase('fi');
      return stems.some((stem) => read.startsWith(stem) && read.length <= stem.length + LONGEST_ENDING);
    })
    .map(({ index, 0: word }) => ({ kind: 'name', from: index, to: index + word.length }));
}

/** Virtanen is declined as Virtase-, others keep their beginning. */
const stemsOf = (part: string): string[] => (part.endsWith('nen') ? [part, `${part.slice(0, -3)}s`] : [part]);

const INK = '█';

/** The text with each of the parts blacked out wherever it stands; undefined when a part is not there. Lengths are not kept: they tell names. */
export function blackOut(text: string, parts: readonly string[]): string | undefined {
  const longestFirst = [...new Set(parts)].sort((a, b) => b.length - a.length);
  if (longestFirst.some((part) => part.trim() === '' || !text.includes(part))) return undefined;
  return longestFirst.reduce((read, part) => read.split(part).join(INK.repeat(5)), text);
}
