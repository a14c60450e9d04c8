import { useTexts } from '../app/i18n/use-texts.js';
import { formatNumber } from './format.js';
import { texts } from './texts.js';

/** A figure of people in words: `null` is one that would tell of fewer than five. */
export function useFigure(): (figure: string | number | null, decimals?: number) => string {
  const t = useTexts(texts);
  return (figure, decimals) => (figure === null ? t('ofAFew') : formatNumber(figure, decimals));
}
