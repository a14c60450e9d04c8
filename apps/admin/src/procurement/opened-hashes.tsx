import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '#api';
import { useTexts } from '#app';
import { Card, ErrorState, Skeleton } from '#ui';
import { openedTexts } from './opened-texts.js';
import styles from './tender.module.css';

const hashesQuery = (id: string) =>
  queryOptions({
    queryKey: ['tenders', id, 'hashes'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/tenders/{id}/opening/hashes', { params: { path: { id } }, signal })),
  });

/** Published at the opening: anyone may check that what was opened is what was submitted. */
export function OpenedHashes({ tenderId }: { tenderId: string }) {
  const t = useTexts(openedTexts);
  const query = useQuery(hashesQuery(tenderId));
  return (
    <Card title={t('hashes')}>
      <p className={styles.text}>{t('hashesText')}</p>
      {query.isSuccess ? (
        <ul role="list" className={styles.hashes}>
          {query.data.hashes.map((hash) => (
            <li key={hash}>
              <code>{hash.match(/.{1,8}/g)?.join(' ')}</code>
            </li>
          ))}
        </ul>
      ) : query.isError ? (
        <ErrorState error={query.error} retry={() => void query.refetch()} />
      ) : (
        <Skeleton lines={2} />
      )}
    </Card>
  );
}
