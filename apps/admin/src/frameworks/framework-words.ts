import { useTexts } from '#app';
import type { Tone } from '#ui';
import { texts } from './texts.js';
import type { CallOffRow } from './types.js';

export const CALL_OFF_TONES: Readonly<Record<CallOffRow['status'], Tone>> = {
  offered: 'warning',
  passing: 'warning',
  accepted: 'good',
  unplaced: 'bad',
  withdrawn: 'neutral',
  cancelled: 'neutral',
};

/** The name of a move in the timeline. */
export function useMoveWord(): (move: string) => string {
  const t = useTexts(texts);
  return (move) => (`move-${move}` in texts.table ? t(`move-${move}` as 'move-order') : move);
}
