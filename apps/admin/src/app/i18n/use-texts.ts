import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextKey, Texts, TextTable, Translate, Values } from './define-texts.js';
import { texts as instance, type Language, type Text } from './i18n.js';

/** The words of a feature in the language of the page: `const t = useTexts(texts); t('title')`. */
export function useTexts<T extends TextTable>({ namespace }: Texts<T>): Translate<T> {
  const { t } = useTranslation(namespace, { i18n: instance, useSuspense: false });
  return useCallback((key: TextKey<T>, values?: Values) => t(key, { ...values }), [t]);
}

export function useLanguage(): Language {
  const { i18n } = useTranslation(undefined, { i18n: instance, useSuspense: false });
  return i18n.language as Language;
}

/** Picks the page's language from a text that the API sent in all three. */
export function useText(): (text: Text) => string {
  const language = useLanguage();
  return useCallback((text) => text[language], [language]);
}
