import { useTexts } from '#app';
import { AppLink, ListPage } from '#ui';
import { comingTexts } from '../../../contracts/coming-texts.js';
import { useContractColumns, useContractFilters, useProviderFilter } from '../../../contracts/contract-columns.js';
import { contractList } from '../../../contracts/queries.js';
import { texts } from './texts.js';

/** The register of contracts. */
export function ContractListPage() {
  const t = useTexts(texts);
  const say = useTexts(comingTexts);
  const [search, status, ...others] = useContractFilters();
  const provider = useProviderFilter();
  return (
    <ListPage
      title={t('title')}
      intro={
        <>
          {t('intro')} <AppLink href="/officer/contracts/reminders">{say('rulesTitle')}</AppLink>
        </>
      }
      source={contractList}
      defaultSort="-number"
      csvName="sopimukset"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/officer/contracts/${id}`}
      filters={[search, status, provider, ...others].filter((filter) => filter !== undefined)}
      columns={useContractColumns('provider')}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}
