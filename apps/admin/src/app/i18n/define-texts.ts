import { LANGUAGES, texts, type Text } from './i18n.js';

export type TextTable = Readonly<Record<string, Text>>;
export interface Texts<T extends TextTable> {
  readonly namespace: string;
  readonly table: T;
}

/** `hits_one` and `hits_other` are asked for as `hits` with a `count`. */
export type TextKey<T extends TextTable> = {
  [K in keyof T & string]: K extends `${infer Base}_${'one' | 'other'}` ? Base : K;
}[keyof T & string];

export type Values = Readonly<Record<string, string | number>>;
export type Translate<T extends TextTable> = (key: TextKey<T>, values?: Values) => string;

/**
 * The words of one feature, side by side: `defineTexts('tenders', { title: { fi, sv, en } })`.
 * Values are written `{{name}}`; plurals as the pair `key_one`, `key_other`.
 */
export function defineTexts<const T extends TextTable>(namespace: string, table: T): Texts<T> {
  for (const language of LANGUAGES) {
    const words = Object.fromEntries(Object.entries(table).map(([key, text]) => [key, text[language]]));
    texts.addResourceBundle(language, namespace, words);
  }
  return { namespace, table };
}
