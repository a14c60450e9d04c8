import { formatCents, type Cents, type Language } from '@kasvutori/platform';
import { TEXTS, type TextKey } from './explain-texts.js';
import type { ScoreStep, Trace } from './trace.js';

export type Say = (key: TextKey, values?: Readonly<Record<string, string>>) => string;

export const teller =
  (language: Language): Say =>
  (key, values = {}) =>
    TEXTS[key][language].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** Money as the reader writes it, in the currency of the tariff. */
export const money = (cents: Cents, language: Language, currency: Trace['currency']): string =>
  currency === undefined ? formatCents(cents, language) : formatCents(cents, language).replace('€', '£');

/** "37.5" as 37,5 in Finnish and Swedish; without zeros that say nothing. */
export function number(decimal: string, language: Language): string {
  const short = decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
  return language === 'en' ? short : short.replace('.', ',');
}

export const scoreText = (measure: ScoreStep['measure'], score: string, language: Language): string => {
  if (measure === 'score') return number(score, language);
  return measure === 'experience' ? `${number(score, language)}/5` : `${number(score, language)} %`;
};
