import type { Localised } from '@kasvutori/platform';

/** The words of sources in the tables, as the other two languages say them; section and article numbers stay. */
const WORDS: readonly (readonly [en: RegExp, fi: string, sv: string])[] = [
  [/Procurement Act/g, 'hankintalaki', 'upphandlingslagen'],
  [/Delegated Regulation/g, 'delegoitu asetus', 'delegerad förordning'],
  [/Directive/g, 'direktiivi', 'direktiv'],
  [/ and /g, ' ja ', ' och '],
  [/art\. (\d+)/g, '$1 artikla', 'artikel $1'],
  [/chapter (\d+)/g, '$1 luku', '$1 kap.'],
  // The mark stands after the number in Finnish and Swedish.
  [/§ (\d+(?:–\d+)?(?: (?:ja|och) \d+)?)/g, '$1 §', '$1 §'],
];

/** The same beside the name of the Act, which is then not repeated. */
export const clauseText = (source: string): Localised => sourceText(source.replace('Procurement Act ', ''));

/** "Procurement Act § 110" in three languages. */
export function sourceText(source: string): Localised {
  const said = (language: 1 | 2): string => WORDS.reduce((text, row) => text.replace(row[0], row[language]), source);
  return { fi: said(1), sv: said(2), en: source };
}
