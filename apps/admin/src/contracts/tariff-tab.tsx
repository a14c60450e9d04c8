import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { AppLink, Card, DataTable, EmptyState, formatDate, Resource, StatusBadge } from '#ui';
import { ContractFactsCard } from '../contract-facts/contract-facts-card.js';
import { STATE_TONES } from '../tariffs/list-pages.js';
import { tariffsOfContractQuery } from '../tariffs/queries.js';
import { texts } from '../tariffs/texts.js';
import type { ContractWorkspace } from './payments-tab.js';

/** What the contract pays for, version by version, and what is known of the whole contract for it. */
export function TariffTab({ contractId, workspace }: { contractId: string; workspace: ContractWorkspace }) {
  const t = useTexts(texts);
  const versions = useQuery(tariffsOfContractQuery(contractId));
  return (
    <>
      <Card title={t('title')}>
        <Resource query={versions}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
            ) : (
              <DataTable
                label={t('title')}
                rows={items}
                rowKey={({ id }) => id}
                columns={[
                  {
                    key: 'version',
                    label: t('version'),
                    cell: ({ id, version }) => (
                      <AppLink href={`/${workspace}/tariffs/${id}`}>{t('versionNumber', { version })}</AppLink>
                    ),
                  },
                  {
                    key: 'state',
                    label: t('state'),
                    cell: ({ state }) => <StatusBadge tone={STATE_TONES[state]}>{t(`state-${state}`)}</StatusBadge>,
                  },
                  { key: 'from', label: t('validFrom'), cell: ({ validFrom }) => formatDate(validFrom) },
                  { key: 'made', label: t('madeBy'), cell: ({ authored }) => t(authored ? 'authored' : 'ofAnnex') },
                ]}
              />
            )
          }
        </Resource>
      </Card>
      <ContractFactsCard contractId={contractId} at={`/${workspace}/contracts/${contractId}`} />
    </>
  );
}
