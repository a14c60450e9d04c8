import { useTexts } from '#app';
import { formatDate, StatusBadge, type Tone } from '#ui';
import { dayBefore } from '../../../contracts/contract-words.js';
import type { Cooperation } from './queries.js';
import { texts } from './texts.js';

export const STATUSES = ['draft', 'proposed', 'active', 'ended'] as const;
const TONES: Readonly<Record<Cooperation['status'], Tone>> = {
  draft: 'neutral',
  proposed: 'warning',
  active: 'good',
  ended: 'neutral',
};

export function CooperationBadge({ status }: { status: Cooperation['status'] }) {
  const t = useTexts(texts);
  return <StatusBadge tone={TONES[status]}>{t(`status-${status}`)}</StatusBadge>;
}

/** From the first day to the last, or until further notice. */
export function useValidity(): (of: Pick<Cooperation, 'validFrom' | 'validTo'>) => string {
  const t = useTexts(texts);
  return ({ validFrom, validTo }) =>
    `${formatDate(validFrom)} – ${validTo === null ? t('openEnded') : formatDate(dayBefore(validTo))}`;
}
