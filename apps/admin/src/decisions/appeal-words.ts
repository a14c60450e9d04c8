import { useTexts } from '#app';
import { timelineOf, type TimelineEvent, type Tone } from '#ui';
import { texts } from './texts.js';
import type { Appeal, AppealDetail } from './types.js';

export const APPEAL_TONES: Readonly<Record<Appeal['status'], Tone>> = {
  received: 'warning',
  'in-preparation': 'active',
  decided: 'good',
  withdrawn: 'neutral',
  'in-court': 'active',
  closed: 'neutral',
};

type Key = keyof typeof texts.table;
type Move = Key extends infer K ? (K extends `move-${infer M}` ? M : never) : never;

export function useAppealHistory(): (appeal: AppealDetail) => TimelineEvent[] {
  const t = useTexts(texts);
  return ({ history }) => timelineOf(history, (move) => t(`move-${move as Move}`));
}
