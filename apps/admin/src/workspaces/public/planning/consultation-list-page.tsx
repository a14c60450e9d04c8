import { useTexts } from '#app';
import { AppLink, ListPage } from '#ui';
import { useConsultationColumns, useConsultationFilters } from '../../../dialogue/lists.js';
import { publicConsultationList } from '../../../dialogue/queries.js';
import { texts as shared } from '../../../dialogue/texts.js';
import { texts } from './texts.js';

export function PublicConsultationListPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  return (
    <ListPage
      title={words('consultations')}
      intro={
        <>
          <p>{t('consultationsIntro')}</p>
          <p>
            <AppLink href="/provider/ideas/new">{t('proposeIdea')}</AppLink>
          </p>
        </>
      }
      source={publicConsultationList}
      csvName="markkinavuoropuhelut"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/consultations/${id}`}
      filters={useConsultationFilters()}
      columns={useConsultationColumns()}
      empty={{ title: t('consultationsEmptyTitle'), text: t('consultationsEmptyText') }}
    />
  );
}
