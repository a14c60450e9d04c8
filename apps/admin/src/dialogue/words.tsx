import { useTexts } from '#app';
import { StatusBadge, timelineOf, type TimelineEvent, type Tone } from '#ui';
import { texts } from './texts.js';
import type { ConsultationSummary, IdeaSummary, PlanItem, PlanSummary } from './types.js';

const ITEM_TONES: Readonly<Record<PlanItem['status'], Tone>> = {
  planned: 'neutral',
  'in-preparation': 'active',
  'tender-made': 'good',
  dropped: 'bad',
};
const CONSULTATION_TONES: Readonly<Record<ConsultationSummary['status'], Tone>> = {
  draft: 'neutral',
  open: 'active',
  closed: 'warning',
  summarised: 'good',
};
const IDEA_TONES: Readonly<Record<IdeaSummary['status'], Tone>> = {
  sent: 'warning',
  'in-discussion': 'active',
  'taken-up': 'good',
  declined: 'neutral',
};

export function PlanBadge({ status }: { status: PlanSummary['status'] }) {
  const t = useTexts(texts);
  return status === 'published' ? (
    <StatusBadge tone="active">{t('published')}</StatusBadge>
  ) : (
    <StatusBadge tone="neutral">{t('notPublished')}</StatusBadge>
  );
}

export function PlanItemBadge({ status }: { status: PlanItem['status'] }) {
  const t = useTexts(texts);
  return <StatusBadge tone={ITEM_TONES[status]}>{t(`item-${status}`)}</StatusBadge>;
}

export function ConsultationBadge({ status }: { status: ConsultationSummary['status'] }) {
  const t = useTexts(texts);
  return <StatusBadge tone={CONSULTATION_TONES[status]}>{t(`consultation-${status}`)}</StatusBadge>;
}

export function IdeaBadge({ status }: { status: IdeaSummary['status'] }) {
  const t = useTexts(texts);
  return <StatusBadge tone={IDEA_TONES[status]}>{t(`idea-${status}`)}</StatusBadge>;
}

type History = readonly { at: string; move: string; by: string; note: string | null }[];

/** History of the API for the timeline, its moves in words. */
export function useDialogueHistory(): (history: History) => TimelineEvent[] {
  const t = useTexts(texts);
  const words = (move: string) =>
    Object.hasOwn(texts.table, `move-${move}`) ? t(`move-${move}` as 'move-create') : move;
  return (history) => timelineOf(history, words);
}
