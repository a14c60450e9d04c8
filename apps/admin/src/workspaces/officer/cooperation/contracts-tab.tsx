import type { UseQueryResult } from '@tanstack/react-query';
import { useTexts } from '#app';
import { DataTable, EmptyState, Resource } from '#ui';
import { useContractColumns } from '../../../contracts/contract-columns.js';
import type { ContractRow } from '../../../contracts/types.js';
import { contractTexts } from './contract-texts.js';

/** The contracts that the reader's authority has drawn from the agreement. */
export function Contracts({ contracts }: { contracts: UseQueryResult<{ items: ContractRow[] }> }) {
  const t = useTexts(contractTexts);
  const columns = useContractColumns('provider');
  return (
    <Resource query={contracts}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t('none')} text={t('noneText')} />
        ) : (
          <DataTable
            label={t('tab')}
            rows={items}
            rowKey={({ id }) => id}
            rowHref={({ id }) => `/officer/contracts/${id}`}
            columns={columns}
          />
        )
      }
    </Resource>
  );
}
