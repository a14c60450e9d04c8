import { useTexts } from '#app';
import { ListPage } from '#ui';
import { texts as words } from '../../../vouchers/texts.js';
import { visitList } from './queries.js';
import { texts } from './texts.js';
import type { Visit } from './types.js';
import { useVisitColumns } from './visit-table.js';

const STATUSES: readonly Visit['status'][] = ['recorded', 'approved', 'paid', 'rejected', 'withdrawn'];

/** All visits the provider has recorded. */
export function VisitListPage() {
  const t = useTexts(texts);
  const say = useTexts(words);
  return (
    <ListPage
      title={t('visits')}
      intro={t('visitsIntro')}
      primaryAction={{ label: t('fromFile'), href: '/provider/visit-imports' }}
      source={visitList}
      defaultSort="-occurredOn"
      csvName="kaynnit"
      rowKey={({ id }) => id}
      rowHref={({ choiceId }) => `/provider/clients/${choiceId}`}
      filters={[
        {
          kind: 'choices',
          name: 'status',
          label: t('status'),
          options: STATUSES.map((value) => ({ value, label: say(`event-${value}`) })),
        },
      ]}
      columns={useVisitColumns()}
      empty={{ title: t('noVisitsTitle'), text: t('noVisitsList') }}
    />
  );
}
