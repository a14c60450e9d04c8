import { useTexts } from '#app';
import { ListPage } from '#ui';
import { useConsultationColumns } from '../../../dialogue/lists.js';
import { texts as shared } from '../../../dialogue/texts.js';
import { consultationList } from './queries.js';
import { texts } from './texts.js';

export function ConsultationListPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const statuses = (['draft', 'open', 'closed', 'summarised'] as const).map((value) => ({
    value,
    label: words(`consultation-${value}`),
  }));
  return (
    <ListPage
      title={words('consultations')}
      intro={<p>{t('consultationsIntro')}</p>}
      primaryAction={{ label: t('newConsultation'), href: '/officer/consultations/new' }}
      source={consultationList}
      csvName="markkinavuoropuhelut"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/officer/consultations/${id}`}
      filters={[{ kind: 'choices', name: 'status', label: words('status'), options: statuses }]}
      columns={useConsultationColumns()}
      empty={{ title: t('emptyTitle'), text: t('consultationsEmpty') }}
    />
  );
}
