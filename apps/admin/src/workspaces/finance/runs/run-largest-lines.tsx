import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { AppLink, DataTable, EmptyState, ErrorState, formatNumber, Skeleton } from '#ui';
import { useLineColumns } from '../../../payments/line-columns.js';
import { largestLinesQuery } from './queries.js';
import { texts } from './texts.js';
import type { Run } from './types.js';

/** Beside the run's facts there is room for these. */
const SHOWN: ReadonlySet<string> = new Set(['client', 'provider', 'outcomeDate', 'net']);

/** The largest lines with their reasons; all of them are a list of their own. */
export function RunLargestLines({ run: { id, lines } }: { run: Run }) {
  const t = useTexts(texts);
  const largest = useQuery(largestLinesQuery(id));
  const [first, ...rest] = useLineColumns({ provider: true });
  if (largest.isPending) return <Skeleton lines={8} />;
  if (largest.isError) return <ErrorState error={largest.error} retry={() => void largest.refetch()} />;
  if (largest.data.items.length === 0) return <EmptyState title={t('noLinesTitle')} text={t('noLinesText')} />;
  return (
    <>
      <p>
        {t('linesHint')}{' '}
        <AppLink href={`/finance/runs/${id}/lines`}>{t('allLines', { count: formatNumber(lines) })}</AppLink>
      </p>
      <DataTable
        label={t('largest')}
        rows={largest.data.items}
        rowKey={(line) => line.id}
        columns={[first, ...rest.filter(({ key }) => SHOWN.has(key))]}
      />
    </>
  );
}
