import i18next, { type i18n } from 'i18next';

export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
/** One text in all three languages; the compiler refuses a missing one. */
export type Text = Readonly<Record<Language, string>>;

const STORED = 'kasvutori.language';
const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value);

export const texts: i18n = i18next.createInstance();
void texts.init({
  lng: 'fi',
  fallbackLng: false,
  initAsync: false,
  resources: {},
  // A key is a plain name: 'contract:sign' is not a namespace.
  nsSeparator: false,
  keySeparator: false,
  interpolation: { escapeValue: false }, // React escapes
  returnNull: false,
});

export const currentLanguage = (): Language => (isLanguage(texts.language) ? texts.language : 'fi');

/** The person's own choice on this device wins, then what the session says, then the browser's, then Finnish. */
export function chooseLanguage(fromSession?: string): void {
  const browser = navigator.languages.map((tag) => tag.slice(0, 2));
  const language = [localStorage.getItem(STORED), fromSession, ...browser].find(isLanguage) ?? 'fi';
  if (language !== texts.language) void texts.changeLanguage(language);
}

export function setLanguage(language: Language): void {
  localStorage.setItem(STORED, language);
  void texts.changeLanguage(language);
}
