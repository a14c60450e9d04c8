import { useTexts } from '#app';
import { ListPage } from '#ui';
import { useContractColumns, useContractFilters } from '../../../contracts/contract-columns.js';
import { contractList } from '../../../contracts/queries.js';
import { texts } from './texts.js';

/** The company's own contracts. */
export function ProviderContractListPage() {
  const t = useTexts(texts);
  return (
    <ListPage
      title={t('title')}
      source={contractList}
      defaultSort="-number"
      csvName="sopimukset"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/provider/contracts/${id}`}
      filters={useContractFilters(['in-signature', 'active', 'suspended', 'ended'])}
      columns={useContractColumns('authority')}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}
