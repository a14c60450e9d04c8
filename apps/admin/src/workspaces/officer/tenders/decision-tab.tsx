import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { EmptyState, ErrorState, Skeleton } from '#ui';
import { DecisionView } from '../../../procurement/decision-view.js';
import styles from '../../../procurement/tender.module.css';
import type { TenderDetail } from '../../../procurement/types.js';
import { RemediesPanel } from '../remedies/remedies-panel.js';
import { ContractsOfTender } from './contracts-of-tender.js';
import { decisionQuery } from './queries.js';
import { texts } from './texts.js';

export function DecisionTab({ tender }: { tender: TenderDetail }) {
  const t = useTexts(texts);
  // Reopened, or fallen with the procurement: what was decided is still there to be read.
  const decided =
    ['decided', 'concluded'].includes(tender.status) || tender.history.some(({ move }) => move === 'decide');
  const query = useQuery({ ...decisionQuery(tender.id), enabled: decided });
  if (!decided) return <EmptyState title={t('notYetDecided')} />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  if (!query.isSuccess) return <Skeleton lines={8} />;
  const decision = query.data;
  const awarded = decision.lots.some(({ outcome }) => outcome === 'awarded');
  return (
    <div className={styles.stack}>
      {tender.status === 'concluded' && awarded && <ContractsOfTender tenderId={tender.id} />}
      <RemediesPanel tender={tender} />
      <DecisionView decision={decision} />
    </div>
  );
}
