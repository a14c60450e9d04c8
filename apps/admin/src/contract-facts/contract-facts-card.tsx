import { useQuery } from '@tanstack/react-query';
import { AppLink, ButtonLink, Card, DataTable, EmptyState, Resource } from '#ui';
import { useFactColumns } from './fact-columns.js';
import { askedFactsQuery, newestFactsQuery } from './queries.js';
import { useFactWords } from './use-fact-words.js';

/** The newest facts of a contract on its own page. `at` is that page. */
export function ContractFactsCard({ contractId, at }: { contractId: string; at: string }) {
  const { t } = useFactWords();
  const columns = useFactColumns(at);
  const newest = useQuery(newestFactsQuery(contractId));
  const asked = useQuery(askedFactsQuery(contractId));
  const record = asked.data?.permittedActions.some(({ allowed }) => allowed) ? (
    <ButtonLink href={`${at}/facts/new`} variant="secondary">
      {t('record')}
    </ButtonLink>
  ) : undefined;
  return (
    <Card title={t('title')}>
      <Resource query={newest}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState title={t('emptyTitle')} text={t('emptyText')} action={record} />
          ) : (
            <>
              <p>{t('intro')}</p>
              {record && <div>{record}</div>}
              <DataTable label={t('title')} rows={items} rowKey={({ id }) => id} columns={columns} />
              <p>
                <AppLink href={`${at}/facts`}>{t('all', { count: total ?? items.length })}</AppLink>
              </p>
            </>
          )
        }
      </Resource>
    </Card>
  );
}
