/** The languages every text for people exists in. Finnish first: it is the language of the record where nobody chose. */
export const LANGUAGES = ['fi', 'sv', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

export type Localised = Readonly<Record<Language, string>>;

export const DEFAULT_LANGUAGE: Language = 'fi';

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && (LANGUAGES as readonly string[]).includes(value);
}

/**
 * The text in the reader's language; where it is missing or blank, in the first of fi, sv, en that exists.
 * Returns '' only when the text exists in no language at all.
 */
export function localised(text: Readonly<Partial<Record<Language, string | null>>>, language: Language): string {
  for (const candidate of [language, ...LANGUAGES]) {
    const value = text[candidate];
    if (value != null && value.trim() !== '') return value;
  }
  return '';
}

/** True when the text is written in all three languages. */
export function isFullyLocalised(text: Readonly<Partial<Record<Language, string | null>>>): text is Localised {
  return LANGUAGES.every((language) => (text[language] ?? '').trim() !== '');
}

/**
 * The best of our languages for an `Accept-Language` header (RFC 9110 §12.5.4): highest weight first, header order
 * breaks ties, a weight of 0 means "never". Anything unreadable is passed over; without a match the answer is Finnish.
 */
export function chooseLanguage(acceptLanguageHeader: string | readonly string[] | null | undefined): Language {
  const header = Array.isArray(acceptLanguageHeader) ? acceptLanguageHeader.join(',') : (acceptLanguageHeader ?? '');
  const wishes = String(header).slice(0, 1_000).split(',').map(readWish);
  const refused = new Set(wishes.filter((wish) => wish.weight === 0).map((wish) => wish.tag));
  const ordered = wishes.filter((wish) => wish.weight > 0).sort((a, b) => b.weight - a.weight);
  for (const { tag } of ordered) {
    const match = tag === '*' ? LANGUAGES.find((language) => !refused.has(language)) : tag;
    if (isLanguage(match)) return match;
  }
  return DEFAULT_LANGUAGE;
}

function readWish(part: string): { tag: string; weight: number } {
  const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
  const weight = /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(quality) ? Number(quality) : -1;
  return { tag: range.split('-')[0] ?? '', weight };
}
