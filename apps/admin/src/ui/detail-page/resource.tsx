import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/use-texts.js';
import { Page } from '../page.js';
import { ErrorState, Skeleton } from '../states.js';
import { texts } from '../texts.js';

/** Waits for one read and shows its loading, missing, forbidden and failed states; then the page itself. */
export function Resource<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  const t = useTexts(texts);
  if (query.isSuccess) return children(query.data);
  return (
    <Page title={query.isPending ? t('loading') : t('errorTitle')} hideTitle>
      {query.isPending ? (
        <Skeleton lines={10} />
      ) : (
        <ErrorState error={query.error} retry={() => void query.refetch()} />
      )}
    </Page>
  );
}
