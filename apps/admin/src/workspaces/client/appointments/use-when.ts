import { useTexts } from '#app';
import { formatDate, formatTime, inHelsinki } from '#ui';
import { texts } from './texts.js';

/** `24.11.2026 klo 9.00–10.00`. */
export function useWhen() {
  const t = useTexts(texts);
  return ({ startsAt, endsAt }: { startsAt: string; endsAt: string }): string =>
    t('at', {
      day: formatDate(inHelsinki(startsAt).date),
      from: formatTime(inHelsinki(startsAt).time),
      to: formatTime(inHelsinki(endsAt).time),
    });
}
