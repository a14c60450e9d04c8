import { useText, useTexts } from '#app';
import { DataTable, formatDate } from '#ui';
import type { components } from '../api/schema.js';
import { texts } from './texts.js';

export type Kept = components['schemas']['KeptOfClient'];

/** What stays by the schedule, until when or how long, and by which law or need. */
export function KeptTable({ label, kept }: { label: string; kept: readonly Kept[] }) {
  const t = useTexts(texts);
  const say = useText();
  const time = ({ years, days }: Kept) =>
    years === null ? t('days', { count: days ?? 0 }) : t('years', { count: years });
  return (
    <DataTable
      label={label}
      rows={kept}
      rowKey={({ rule }) => rule}
      columns={[
        { key: 'what', label: t('what'), cell: ({ what }) => say(what) },
        {
          key: 'until',
          label: t('keptUntil'),
          cell: (one) =>
            one.until === null
              ? t('howLong', { time: time(one), event: say(one.countedFrom) })
              : t('until', { date: formatDate(one.until) }),
        },
        { key: 'ground', label: t('ground'), cell: ({ ground }) => say(ground) },
      ]}
    />
  );
}
