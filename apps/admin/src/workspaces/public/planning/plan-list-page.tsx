import { useTexts } from '#app';
import { ListPage } from '#ui';
import { usePlanColumns } from '../../../dialogue/lists.js';
import { publicPlanList } from '../../../dialogue/queries.js';
import { texts as shared } from '../../../dialogue/texts.js';
import { texts } from './texts.js';

export function PublicPlanListPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  return (
    <ListPage
      title={words('plans')}
      intro={<p>{t('plansIntro')}</p>}
      source={publicPlanList}
      csvName="hankintasuunnitelmat"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/plans/${id}`}
      filters={[]}
      columns={usePlanColumns()}
      empty={{ title: t('plansEmptyTitle'), text: t('plansEmptyText') }}
    />
  );
}
