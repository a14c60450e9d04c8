import { useTexts } from '#app';
import { ListPage } from '#ui';
import { texts as shared } from '../../../procurement/procedure-texts.js';
import { useRegisterColumns } from '../../../procurement/register-parts.js';
import { registerList } from './queries.js';
import { texts } from './texts.js';

export function OfficerRegisterListPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  return (
    <ListPage
      title={words('registers')}
      intro={t('intro')}
      primaryAction={{ label: t('new'), href: '/officer/registers/new' }}
      source={registerList}
      defaultSort="-updatedAt"
      csvName="toimittajarekisterit"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/officer/registers/${id}`}
      filters={[
        {
          kind: 'choices',
          name: 'status',
          label: words('status'),
          options: (['draft', 'open', 'closed'] as const).map((value) => ({
            value,
            label: words(`register-${value}`),
          })),
        },
      ]}
      columns={[
        ...useRegisterColumns(),
        { key: 'waiting', label: t('waiting'), cell: ({ waiting }) => String(waiting), align: 'end' },
        { key: 'overdue', label: t('overdue'), cell: ({ overdue }) => String(overdue), align: 'end' },
      ]}
      empty={{ title: words('noRegisters'), text: t('intro') }}
    />
  );
}
