import { useTexts } from '#app';
import { formatNumber } from '#ui';
import type { components } from '../../api/schema.js';
import { texts } from './texts.js';

export type Score = components['schemas']['PublishedScore'];

/** As people read it: a grade from 1 to 5 or a share of a hundred. */
const shown = (measure: Score['measure'], parts: number): string =>
  measure === 'experience' ? formatNumber(1 + parts / 2_500, 1) : formatNumber(parts / 100, 0);

/** "4,3/5, luultavasti 3,9–4,6 (28 asiakasta)": the score never stands without its uncertainty and how many it is of. */
export function useScoreWords(): (score: Score) => string {
  const t = useTexts(texts);
  return ({ measure, score, low, high, clients }) =>
    t('between', {
      value: t(`value-${measure}`, { score: shown(measure, score) }),
      low: shown(measure, low),
      high: shown(measure, high),
      clients: t('clients', { count: clients }),
    });
}
