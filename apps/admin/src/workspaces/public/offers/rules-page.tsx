import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { EmptyState, Page, Resource } from '#ui';
import { RuleTable } from '../../../vouchers/rules/rule-table.js';
import { texts } from '../../../vouchers/rules/texts.js';
import { publicRulesQuery } from './queries.js';
import { texts as words } from './texts.js';

/** What happens when nobody has been chosen in time, for anyone to read before it does. */
export function PublicRulesPage() {
  const t = useTexts(texts);
  const say = useTexts(words);
  return (
    <Page title={t('title')} back={{ label: say('title'), href: '/offers' }} intro={<p>{t('publicIntro')}</p>}>
      <Resource query={useQuery(publicRulesQuery)}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
          ) : (
            <RuleTable rules={items} authorities />
          )
        }
      </Resource>
    </Page>
  );
}
