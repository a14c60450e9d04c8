import { useLanguage, useTexts } from '#app';
import { formatDate, formatTime, inHelsinki } from '#ui';
import { texts } from './texts.js';

/** `tiistai 24.11.2026`: people know a day by its name. */
export function useDayName() {
  const language = useLanguage();
  return (date: string): string => {
    const { format } = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    return `${format(new Date(`${date}T12:00:00Z`))} ${formatDate(date)}`;
  };
}

/** `tiistai 24.11.2026 klo 9.00–10.00`. */
export function useWhen() {
  const t = useTexts(texts);
  const dayName = useDayName();
  return ({ startsAt, endsAt }: { startsAt: string; endsAt: string }): string =>
    t('at', {
      day: dayName(inHelsinki(startsAt).date),
      from: formatTime(inHelsinki(startsAt).time),
      to: formatTime(inHelsinki(endsAt).time),
    });
}
