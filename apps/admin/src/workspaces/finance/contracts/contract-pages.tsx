import { useTexts } from '#app';
import { ListPage } from '#ui';
import { useContractColumns, useContractFilters, useProviderFilter } from '../../../contracts/contract-columns.js';
import { ContractPage } from '../../../contracts/contract-page.js';
import { contractList } from '../../../contracts/queries.js';
import { texts } from '../../../contracts/texts.js';

/** The contracts that payment lines belong to. */
export function FinanceContractListPage() {
  const t = useTexts(texts);
  const provider = useProviderFilter();
  return (
    <ListPage
      title={t('contracts')}
      source={contractList}
      defaultSort="-number"
      csvName="sopimukset"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/finance/contracts/${id}`}
      filters={[...useContractFilters(), provider]}
      columns={useContractColumns('provider')}
      empty={{ title: t('noContracts') }}
    />
  );
}

export function FinanceContractPage() {
  return <ContractPage workspace="finance" />;
}
