import { useTexts } from '#app';
import { ListPage } from '#ui';
import { useConsultationColumns, useConsultationFilters } from '../../../dialogue/lists.js';
import { publicConsultationList } from '../../../dialogue/queries.js';
import { texts as shared } from '../../../dialogue/texts.js';
import { texts } from './texts.js';

export function ProviderConsultationListPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  return (
    <ListPage
      title={words('consultations')}
      intro={<p>{t('consultationsIntro')}</p>}
      source={publicConsultationList}
      csvName="markkinavuoropuhelut"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/provider/consultations/${id}`}
      filters={useConsultationFilters()}
      columns={useConsultationColumns()}
      empty={{ title: t('consultationsEmptyTitle'), text: t('consultationsEmptyText') }}
    />
  );
}
