import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { ButtonLink, DataTable, DateText, Resource, StatusBadge, type Tone } from '#ui';
import { changeTexts } from '../../../procurement/change-texts.js';
import { useSaid } from '../../../procurement/tender-words.js';
import styles from '../../../procurement/tender.module.css';
import { revisionsQuery, type RevisionList } from './change-queries.js';
import { texts } from './change-texts.js';

export const REVISION_TONES: Readonly<Record<RevisionList['items'][number]['status'], Tone>> = {
  draft: 'neutral',
  'in-approval': 'warning',
  published: 'good',
  withdrawn: 'neutral',
};

/** The corrigenda of a tender in every stage, and the way to begin one. */
export function RevisionsTab({ tenderId }: { tenderId: string }) {
  const t = useTexts(texts);
  const words = useTexts(changeTexts);
  const said = useSaid();
  const query = useQuery(revisionsQuery(tenderId));
  const page = `/officer/tenders/${tenderId}/revisions`;
  return (
    <Resource query={query}>
      {({ items, permittedActions }) => (
        <div className={styles.stack}>
          {permittedActions.some(({ allowed }) => allowed) && (
            <div>
              <ButtonLink href={`${page}/new`}>{t('start')}</ButtonLink>
            </div>
          )}
          {items.length === 0 ? (
            <p className={styles.soft}>{words('noRevisions')}</p>
          ) : (
            <DataTable
              label={t('inHand')}
              rows={items}
              rowKey={({ id }) => id}
              rowHref={({ id }) => `${page}/${id}`}
              columns={[
                {
                  key: 'name',
                  label: words('revisions'),
                  cell: ({ number }) => (number === null ? t('unnumbered') : t('revision', { number })),
                },
                {
                  key: 'status',
                  label: t('stage'),
                  cell: ({ status }) => (
                    <StatusBadge tone={REVISION_TONES[status]}>{t(`status-${status}`)}</StatusBadge>
                  ),
                },
                { key: 'grounds', label: t('grounds'), cell: ({ grounds }) => said(grounds) },
                { key: 'by', label: t('created'), cell: ({ createdBy }) => createdBy },
                {
                  key: 'at',
                  label: words('added'),
                  cell: ({ publishedAt, updatedAt }) => <DateText instant={publishedAt ?? updatedAt} />,
                },
              ]}
            />
          )}
        </div>
      )}
    </Resource>
  );
}
