import { useTexts } from '#app';
import { ListPage } from '#ui';
import { useContractColumns, useContractFilters, useProviderFilter } from '../../../contracts/contract-columns.js';
import { contractList } from '../../../contracts/queries.js';
import { texts } from './texts.js';

/** The register of contracts. */
export function ContractListPage() {
  const t = useTexts(texts);
  const [search, status, ...others] = useContractFilters();
  const provider = useProviderFilter();
  return (
    <ListPage
      title={t('title')}
      intro={t('intro')}
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
