import type { UseQueryResult } from '@tanstack/react-query';
import { useContext, type ReactNode } from 'react';
import { useTexts } from '../../app/i18n/use-texts.js';
import { Page, WithinPage } from '../page.js';
import { ErrorState, Skeleton } from '../states.js';
import { texts } from '../texts.js';

/**
 * Waits for one read and shows its loading, missing, forbidden and failed states; then what was read. Alone it stands for the page
 * until the page itself is there, within a page only for its part.
 */
export function Resource<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  const t = useTexts(texts);
  const within = useContext(WithinPage);
  if (query.isSuccess) return children(query.data);
  const state = query.isPending ? (
    <Skeleton lines={10} />
  ) : (
    <ErrorState error={query.error} retry={() => void query.refetch()} />
  );
  if (within) return state;
  return (
    <Page title={query.isPending ? t('loading') : t('errorTitle')} hideTitle>
      {state}
    </Page>
  );
}
