import { useQuery } from '@tanstack/react-query';
import { InlineAlert } from 'suomifi-ui-components';
import { useTexts } from '#app';
import { EmptyState, ErrorState, Skeleton } from '#ui';
import { DecisionView } from '../../../procurement/decision-view.js';
import type { ProviderTender } from '../../../procurement/types.js';
import styles from './fitting.module.css';
import { resultQuery } from './queries.js';
import { texts } from './texts.js';

/** How the tender ended for this company: its own result first, then the decision with the comparison. */
export function ResultTab({ tender }: { tender: ProviderTender }) {
  const t = useTexts(texts);
  const decided = tender.status === 'decided' || tender.status === 'concluded';
  const query = useQuery({ ...resultQuery(tender.id), enabled: decided });
  if (!decided) return <EmptyState title={t('notDecided')} />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  if (!query.isSuccess) return <Skeleton lines={8} />;
  const { myResult } = query.data;
  return (
    <div className={styles.result}>
      {myResult && (
        <InlineAlert status={myResult === 'accepted' ? 'neutral' : 'warning'} labelText={t(`my-${myResult}`)}>
          {t(myResult === 'accepted' ? 'acceptedNext' : 'otherNext')}
        </InlineAlert>
      )}
      <DecisionView decision={query.data} />
    </div>
  );
}
