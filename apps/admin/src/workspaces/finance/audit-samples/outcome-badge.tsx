import { useTexts } from '#app';
import { StatusBadge } from '#ui';
import { type SampleItem } from './queries.js';
import { texts } from './texts.js';

/** Whether what was found is above what is tolerated. */
export function Outcome({ sample: { ratePct, exceeded } }: { sample: SampleItem }) {
  const t = useTexts(texts);
  if (ratePct === null) return <StatusBadge tone="neutral">{t('unfinished')}</StatusBadge>;
  return <StatusBadge tone={exceeded ? 'bad' : 'good'}>{t(exceeded ? 'above' : 'within')}</StatusBadge>;
}
