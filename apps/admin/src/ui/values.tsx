import { useTexts } from '../app/i18n/use-texts.js';
import { formatDate, formatMoney, formatTime, inHelsinki, timeLeft } from './format.js';
import { texts } from './texts.js';
import { useNow } from './use-now.js';
import styles from './values.module.css';

/** `<Money amount="1250.50" />` → 1 250,50 €. */
export function Money({ amount, currency = 'EUR' }: { amount: string; currency?: string }) {
  return <span className={styles.number}>{formatMoney(amount, currency)}</span>;
}

/** A calendar date (`2026-11-24`) or, with `instant`, a moment shown by Helsinki's clocks: 24.11.2026 klo 14.00. */
export function DateText(props: { date: string } | { instant: string }) {
  const say = useInstantText();
  if ('date' in props)
    return (
      <time className={styles.number} dateTime={props.date}>
        {formatDate(props.date)}
      </time>
    );
  return <time dateTime={props.instant}>{say(props.instant)}</time>;
}

/** The same as text, for labels and sentences. */
export function useInstantText(): (instant: string) => string {
  const t = useTexts(texts);
  return (instant) => {
    const { date, time } = inHelsinki(instant);
    return t('atTime', { date: formatDate(date), time: formatTime(time) });
  };
}

/** `12 pv 4 t jäljellä (30.11.2026 klo 14.00 Suomen aikaa)`; red from the last day on, and in words when it has passed. */
export function Countdown({ until }: { until: string }) {
  const t = useTexts(texts);
  const say = useInstantText();
  const left = timeLeft(new Date(until), useNow());
  const words = left.passed
    ? t('timePassed')
    : left.days > 0
      ? t('timeLeftDays', { days: left.days, hours: left.hours })
      : t('timeLeftHours', { hours: left.hours, minutes: left.minutes });
  const soon = !left.passed && left.days === 0;
  return (
    <span className={styles.countdown}>
      <strong className={soon ? styles.soon : ''}>{words}</strong>{' '}
      <time dateTime={until}>({t('finnishTime', { at: say(until) })})</time>
    </span>
  );
}
