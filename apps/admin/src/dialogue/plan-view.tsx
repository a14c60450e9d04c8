import { useTexts } from '#app';
import { AppLink, DataTable, DateText, Money, useCodeName } from '#ui';
import { useSaid } from '../procurement/tender-words.js';
import { texts } from './texts.js';
import type { PlanItem, PriorInformationSummary } from './types.js';
import { PlanItemBadge } from './words.js';

interface PlanItemsProps {
  items: readonly PlanItem[];
  year: number;
  /** Where the page of an item is; in public an item has none of its own. */
  hrefOf?: (item: PlanItem) => string;
}

/** What a plan holds, the same table for its officers and for everyone. */
export function PlanItems({ items, year, hrefOf }: PlanItemsProps) {
  const t = useTexts(texts);
  const said = useSaid();
  const service = useCodeName('service-kinds');
  const place = useCodeName('municipalities');
  if (items.length === 0) return <p>{t('noItems')}</p>;
  return (
    <DataTable
      label={t('items')}
      rows={items}
      rowKey={({ id }) => id}
      {...(hrefOf && { rowHref: hrefOf })}
      columns={[
        { key: 'title', label: t('item'), cell: ({ title }) => said(title) || t('untitled') },
        { key: 'status', label: t('status'), cell: ({ status }) => <PlanItemBadge status={status} /> },
        {
          key: 'quarter',
          label: t('quarter'),
          cell: ({ quarter }) => (quarter === null ? '–' : t('quarterOf', { quarter, year: String(year) })),
        },
        { key: 'service', label: t('service'), cell: ({ serviceKind }) => (serviceKind ? service(serviceKind) : '–') },
        {
          key: 'places',
          label: t('municipalities'),
          cell: ({ municipalities }) => municipalities.map(place).join(', ') || '–',
        },
        {
          key: 'value',
          label: t('value'),
          align: 'end',
          cell: ({ estimatedValue }) => (estimatedValue === null ? '–' : <Money amount={estimatedValue} />),
        },
      ]}
    />
  );
}

export function NoticeList({ notices }: { notices: readonly PriorInformationSummary[] }) {
  const t = useTexts(texts);
  const said = useSaid();
  if (notices.length === 0) return <p>{t('noNotices')}</p>;
  return (
    <ul>
      {notices.map(({ id, number, title, publishedAt }) => (
        <li key={id}>
          <AppLink href={`/prior-information/${id}`}>{`${number} ${said(title)}`}</AppLink>{' '}
          <DateText instant={publishedAt} />
        </li>
      ))}
    </ul>
  );
}
