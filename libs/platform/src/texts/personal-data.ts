export const PERSONAL_DATA_KINDS = ['personal-code', 'email', 'phone', 'bank-account'] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/**
 * What gives a person away by its form. A mistyped personal identity code is one as well, so its check character is not
 * asked. Names have no form: a text is searched for those that are known.
 */
const FORMS: Readonly<Record<PersonalDataKind | 'address', RegExp>> = {
  'personal-code':
    /(?<![0-9A-Za-z])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-+A-FU-Ya-fu-y–−]\d{3}[0-9A-Za-z](?![0-9A-Za-z])/gu,
  email: /[^\s@<>()[\],;:]+(?:@|\s?\(at\)\s?|\[at\])[^\s@<>()[\],;:]+\.[\p{L}]{2,}/giu,
  phone: /(?<![\d.,/-])(?:\+\s?\d{2,3}[\s-]?\(?0?\)?|00\s?358[\s-]?|0[1-9])(?:[\s-]?\d){5,10}(?![\d.,/]*\d)/gu,
  'bank-account': /(?<![0-9A-Za-z])FI\d{2}(?:\s?\d{4}){3}\s?\d{2}(?!\d)/giu,
  // A street by the ending of its name, with a number: Koulukatu 5 B 12, Raatihuoneenkatu 3, Skolgatan 7.
  address:
    /(?<!\p{L})[\p{L}-]*(?:katu|kadun|tie|tien|kuja|polku|kaari|raitti|väylä|rinne|penger|puistikko|aukio|gatan|vägen|gränden|stigen|street|road)\s+\d+(?:\s?[a-zåäö](?![\p{L}]))?(?:\s?\d+)?/giu,
};

export interface PersonalDataFound<Kind extends string = PersonalDataKind> {
  readonly kind: Kind;
  /** Half open, as in `slice`. */
  readonly from: number;
  readonly to: number;
}

const found = <Kind extends keyof typeof FORMS>(text: string, kinds: readonly Kind[]): PersonalDataFound<Kind>[] =>
  kinds.flatMap((kind) =>
    [...text.matchAll(FORMS[kind])].map(({ index, 0: hit }) => ({ kind, from: index, to: index + hit.length })),
  );

/** The kinds of personal data the text holds, in the order of the table. The data itself is not repeated. */
export function personalDataIn(text: string): PersonalDataKind[] {
  const kinds = found(text, PERSONAL_DATA_KINDS).map(({ kind }) => kind);
  return PERSONAL_DATA_KINDS.filter((kind) => kinds.includes(kind));
}

/** Where the text holds personal data or a street address. */
export const personalDataAndAddresses = (text: string): PersonalDataFound<PersonalDataKind | 'address'>[] =>
  found(text, [...PERSONAL_DATA_KINDS, 'address']);

/** Names of organisations that a text which should be without a sender gives away. Short forms of a name count too. */
export function namesIn(text: string, names: readonly string[]): string[] {
  const read = plain(text);
  return names.filter((name) => {
    const bare = plain(name).replace(/ (oy|oyj|ab|ry|rf|ky|osk|tmi|sr|ltd)$/u, '');
    return bare.length >= 3 && ` ${read} `.includes(` ${bare} `);
  });
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('fi')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
