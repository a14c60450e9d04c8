import { formatDate, formatTime } from '#ui';

/** `24.11.2026 14.00`, or the day alone when the visit says no time. */
export const formatVisit = ({ occurredOn, startTime }: { occurredOn: string; startTime: string | null }): string =>
  startTime === null ? formatDate(occurredOn) : `${formatDate(occurredOn)} ${formatTime(startTime)}`;
