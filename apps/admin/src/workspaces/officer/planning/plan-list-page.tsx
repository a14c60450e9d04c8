import { useTexts } from '#app';
import { AppLink, ListPage } from '#ui';
import { usePlanColumns } from '../../../dialogue/lists.js';
import { texts as shared } from '../../../dialogue/texts.js';
import { planList } from './queries.js';
import { texts } from './texts.js';

/** The way into planning: the plans of the years, and beside them what the market and the clients say. */
export function PlanListPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  return (
    <ListPage
      title={t('title')}
      intro={
        <>
          <p>{t('intro')}</p>
          <ul>
            {(['consultations', 'ideas', 'findings'] as const).map((part) => (
              <li key={part}>
                <AppLink href={`/officer/${part}`}>{words(part)}</AppLink>
              </li>
            ))}
          </ul>
        </>
      }
      primaryAction={{ label: t('newPlan'), href: '/officer/plan/new' }}
      source={planList}
      csvName="hankintasuunnitelmat"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/officer/plan/${id}`}
      filters={[]}
      columns={usePlanColumns()}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}
