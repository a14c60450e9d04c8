import { Fragment, useState, type ReactNode } from 'react';
import { useTexts } from '#app';
import { TextLanguage } from './text-language.js';
import { texts } from './texts.js';

/** A text in the languages of the service, as a form holds it. */
export type Said = Record<'fi' | 'sv' | 'en', string>;
export type TextIn = keyof Said;
export const NOT_SAID: Said = { fi: '', sv: '', en: '' };

export const heldIn = (text: Partial<Said> | undefined): Said => ({ ...NOT_SAID, ...text });
/** Only the languages in which something is said. */
export const sentIn = (text: Said): Partial<Said> =>
  Object.fromEntries(Object.entries(text).filter(([, words]) => words.trim() !== ''));

interface SaidInLanguagesProps {
  main: TextIn;
  /** Fields of the language that is being written; `inLanguage` gives their label and whether they may be left empty. */
  children: (inLanguage: (label: string) => { label: string; optional: boolean }, language: TextIn) => ReactNode;
}

/** Texts of a form, written in one language at a time. */
export function SaidInLanguages({ main, children }: SaidInLanguagesProps) {
  const t = useTexts(texts);
  const [language, setLanguage] = useState(main);
  const inLanguage = (label: string) => ({ label: `${label} (${t(`in-${language}`)})`, optional: language !== main });
  return (
    <>
      <TextLanguage language={language} main={main} onLanguage={setLanguage} />
      <Fragment key={language}>{children(inLanguage, language)}</Fragment>
    </>
  );
}
